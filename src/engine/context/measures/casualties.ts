import type { Candidate } from '../../mentions/candidate';
import { Word } from '../../lexicon/categories';
import { Figure } from '../../lexicon/measureWords';
import type { Scan } from '../../mentions/scan';
import { classOf, type EntityType } from '../../model';
import { Gap, Shape } from '../../text/tokens';
import { Part } from '../../lexicon/grammar';
import { saysOf } from './figures';
import { LONGEST_QUALIFIER } from './qualifiers';
import type { Numeral } from './numerals';

/** How many people, and what befell them. */
export interface Casualty {
  readonly property: 'killed' | 'wounded' | 'captured' | 'missing' | 'quantity';
  /** Last token of what is counted. */
  readonly last: number;
  /** The actor whose people they are, null where none is named. */
  readonly owner: Candidate | null;
}

type Fate = Casualty['property'];

/** What a sentence tells of casualties before a count. */
export type CasualtyBefore = Pick<Casualty, 'property' | 'owner'>;

const BEFORE: readonly (readonly [number, Fate])[] = [
  [Figure.Killing, 'killed'],
  [Figure.Wounding, 'wounded'],
  [Figure.Capturing, 'captured'],
];
const AFTER: readonly (readonly [number, Fate])[] = [
  [Figure.WereKilled, 'killed'],
  [Figure.WereWounded, 'wounded'],
  [Figure.WereCaptured, 'captured'],
  [Figure.WereMissing, 'missing'],
];

const FATES_BEHIND = Figure.WereKilled | Figure.WereWounded | Figure.WereCaptured | Figure.WereMissing;

export const isCasualty = (property: string): property is Exclude<Fate, 'quantity'> => AFTER.some(([, fate]) => fate === property);

function fateOf(scan: Scan, token: number, table: typeof BEFORE): Fate | null {
  for (const [use, fate] of table) if (saysOf(scan, token, use)) return fate;
  return null;
}

/** Those who have forces of their own. */
const MASTERS: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'military', 'armed-group', 'igo']);
const REACH_BEFORE = 3;
const REACH_AFTER = 5;
const LONGEST_PHRASE = 5;
/** Words between whoever has a force and the verb. */
const REACH_OF_MASTER = 4;
/** No count and what befell those counted stand apart like this. */
const ENDS = Gap.Sentence | Gap.Comma | Gap.Colon;
/**
 * The people that a number counts, null where it counts none or nothing befell them. `mentions` are the block's, `before` the casualties that the
 * sentence tells of before.
 */
export function casualtyOf(scan: Scan, mentions: readonly Candidate[], numeral: Numeral, before: CasualtyBefore | null): Casualty | null {
  const phrase = peoplePhrase(scan, numeral.last);
  const last = phrase ?? numeral.last;
  const part = before && isPartOfBefore(scan, numeral, phrase) ? before : null;
  const property = befell(scan, numeral.first, last, phrase === null) ?? part?.property ?? null;
  const named = ownerOf(mentions, scan, numeral.last + 1, last) ?? loserOf(mentions, scan, numeral.first);
  // "killed seven Malian soldiers and wounded 11": a bare count is of the same people.
  const owner = named ?? (phrase === null || part ? (before?.owner ?? null) : null);
  if (property) return { property, last, owner };
  if (phrase === null || !saysOf(scan, phrase, Figure.Force)) return null;
  const force = owner ?? masterOf(scan, mentions, numeral) ?? fielderOf(scan, mentions, numeral.first);
  return force && { property: 'quantity', last, owner: force };
}

/** "12 people, including three children", "11,500 people, 1,601 of them children" */
function isPartOfBefore(scan: Scan, { first, last }: Numeral, phrase: number | null): boolean {
  const lead = scan.lower(first - 1) === 'them' ? first - 2 : first - 1;
  if (phrase !== null && saysOf(scan, lead, Figure.Including)) return true;
  if (phrase !== null && isAnd(scan, first - 1) && isPhraseEnd(scan, phrase)) {
    for (let i = first - 2; i >= 0 && first - i <= LONGEST_PHRASE + 2; i--) if (saysOf(scan, i, Figure.Including)) return true;
  }
  return (scan.tokens.gaps[first] & Gap.Comma) !== 0 && scan.lower(last + 1) === 'of' && /^(?:them|whom)$/.test(scan.lower(last + 2));
}

/** "France withdraws its 2,400 soldiers": France, whose they are. */
function masterOf(scan: Scan, mentions: readonly Candidate[], { first: number, last }: Numeral): Candidate | null {
  // "its 2,400 soldiers", "4,000 of its soldiers"
  if (![number - 1, number - 2, last + 2].some((token) => /^(?:its|their)$/.test(scan.lower(token)))) return null;
  const from = scan.sentenceStart(number);
  const actors = mentions.filter(({ first, type, form }) => first >= from && first < number && MASTERS.has(type) && form !== 'demonym');
  return actors.at(-1) ?? null;
}

/** "Burundi sent 10,000 soldiers", "the US has about 2,500 troops": whoever does it. */
function fielderOf(scan: Scan, mentions: readonly Candidate[], number: number): Candidate | null {
  let verb = number - 1;
  while (verb > 0 && number - verb <= LONGEST_QUALIFIER && !saysOf(scan, verb, Figure.Fielding)) verb--;
  if (!saysOf(scan, verb, Figure.Fielding)) return null;
  const from = scan.sentenceStart(number);
  const before = mentions.filter(({ first, last, type }) => first >= from && last < verb && classOf(type) === 'actor').at(-1);
  return before && MASTERS.has(before.type) && before.form !== 'demonym' && verb - before.last <= REACH_OF_MASTER ? before : null;
}

/** Last token of "seven Malian soldiers", "25 of them"; null where no people follow the number. */
function peoplePhrase(scan: Scan, number: number): number | null {
  const { tokens } = scan;
  for (let i = number + 1; i < tokens.count && i - number <= LONGEST_PHRASE; i++) {
    if (tokens.gaps[i] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return null;
    // "three weeks earlier the rebels"
    if (i === number + 1 && (scan.knowledge.sentenceParts[tokens.words[i]] & Part.Period) !== 0) return null;
    // "32 wounded when militiamen attacked"
    if (i === number + 1 && saysOf(scan, i, FATES_BEHIND)) return null;
    if (scan.is(i, Word.PeopleNoun) && !scan.isCapitalised(i)) return i;
    if (/^(?:them|whom)$/.test(scan.lower(i)) && scan.lower(i - 1) === 'of') return i;
    if (scan.is(i, Word.CommunicationVerb | Word.PlacePreposition) && scan.lower(i) !== 'of') return null;
  }
  return null;
}

function befell(scan: Scan, first: number, last: number, isBare: boolean): Fate | null {
  return fateBehind(scan, last, isBare) ?? fateBefore(scan, first, last, isBare) ?? (isBare ? null : fateOfOthers(scan, first, last));
}

function fateBehind(scan: Scan, last: number, isBare = false): Fate | null {
  const { tokens } = scan;
  for (let i = last + 1; i < tokens.count && i - last <= REACH_AFTER && !(tokens.gaps[i] & ENDS); i++) {
    const word = scan.lower(i);
    // "two soldiers were killed", but "killed four and wounded 17"
    if (word === 'and' || word === 'or') break;
    const fate = fateOf(scan, i, AFTER);
    if (fate) return fate;
    if (word === 'lost' && scan.lower(i + 1) === 'at') return 'missing';
    // "In 1,425 days the siege killed": what stands between is no auxiliary, and is counted itself.
    if (isBare && !isAuxiliary(scan, i) && !scan.isCapitalised(i)) return null;
  }
  return null;
}

function fateBefore(scan: Scan, first: number, last: number, isBare: boolean): Fate | null {
  const { gaps } = scan.tokens;
  for (let i = first - 1; i >= 0 && first - i <= REACH_BEFORE + 1 && !(gaps[i + 1] & ENDS); i--) {
    const fate = fateOf(scan, i, BEFORE);
    if (fate) return fate;
    if (!isBare && saysOf(scan, i, Figure.Loss)) return 'killed';
    if (isAnd(scan, i) && !isBare && !isPhraseEnd(scan, last)) return null;
  }
  return null;
}

/** What befell those who are counted together: "12 soldiers and three rebels were killed", "killed 12 soldiers and three rebels". */
function fateOfOthers(scan: Scan, first: number, last: number): Fate | null {
  if (isAnd(scan, last + 1) && isNumber(scan, last + 2)) {
    const others = peoplePhrase(scan, last + 2);
    if (others !== null && /^(?:was|were|been|being)$/.test(scan.lower(others + 1))) return fateBehind(scan, others);
  }
  if (!isAnd(scan, first - 1) || !isPhraseEnd(scan, last)) return null;
  const from = Math.max(scan.sentenceStart(first), first - 1 - LONGEST_PHRASE);
  for (let i = first - 3; i >= from; i--) {
    if (isNumber(scan, i) && peoplePhrase(scan, i) === first - 2) return fateBefore(scan, i, first - 2, false);
  }
  return null;
}

/** "killed four soldiers and 17 people fled": who follows does something else. */
function isPhraseEnd(scan: Scan, last: number): boolean {
  const next = last + 1;
  if (next >= scan.tokens.count || scan.tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak)) return true;
  return scan.is(next, Word.FunctionWord | Word.PlacePreposition | Word.Calendar);
}

const isAnd = (scan: Scan, token: number): boolean => /^(?:and|or)$/.test(scan.lower(token));

/** "were", "have been", "also" */
const isAuxiliary = (scan: Scan, token: number): boolean => (scan.parts(token) & (Part.Be | Part.Have | Part.Adverb | Part.Told)) !== 0;

const isNumber = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count && (scan.is(token, Word.NumberWord) || (scan.tokens.shapes[token] & Shape.Digits) !== 0);

/** "X lost 84 men": X. */
function loserOf(mentions: readonly Candidate[], scan: Scan, number: number): Candidate | null {
  const from = scan.sentenceStart(number);
  for (let i = number - 1; i >= from && number - i <= REACH_BEFORE + 1; i--) {
    if (!/^(?:lost|loses|losing)$/.test(scan.lower(i))) continue;
    const before = mentions.filter(({ first, last, type }) => first >= from && last < i && classOf(type) === 'actor');
    return before.at(-1) ?? null;
  }
  return null;
}

/** The actor named inside the phrase ("Malian"), or behind it ("of India's police"). */
function ownerOf(mentions: readonly Candidate[], scan: Scan, from: number, last: number): Candidate | null {
  const inside = mentions.find((mention) => mention.first >= from && mention.last <= last && classOf(mention.type) === 'actor');
  if (inside) return inside;
  if (scan.lower(last + 1) !== 'of') return null;
  return (
    mentions.filter((mention) => mention.first > last && mention.first <= last + 5 && classOf(mention.type) === 'actor').at(-1) ?? null
  );
}
