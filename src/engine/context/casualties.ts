import type { Candidate } from '../mentions/candidate';
import { Word } from '../lexicon';
import type { Scan } from '../mentions/scan';
import { classOf } from '../model';
import { Gap, Shape } from '../text/tokens';
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

const fates = (...rows: readonly (readonly [Fate, string])[]): ReadonlyMap<string, Fate> =>
  new Map(rows.flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const)));

const BEFORE = fates(
  ['killed', 'kill kills killed killing executed executing massacred murdered beheaded slain'],
  ['wounded', 'wound wounds wounded wounding injure injures injured injuring hurt maimed'],
  ['captured', 'capture captured capturing detained abducted kidnapped'],
);
/** Words that speak of the dead only where people are counted: teams lose, too. */
const LOSSES = /^(?:loss|lost|loses|losing|deaths?)$/;
const AFTER = fates(
  ['killed', 'dead die dies died killed perished slain'],
  ['wounded', 'wounded injured hurt'],
  ['captured', 'captured abducted kidnapped detained'],
  ['missing', 'missing'],
);
const REACH_BEFORE = 3;
const REACH_AFTER = 5;
const LONGEST_PHRASE = 5;
/** No count and what befell those counted stand apart like this. */
const ENDS = Gap.Sentence | Gap.Comma | Gap.Colon;
/** Those of whom a force has some, without anything having befallen them. */
const FORCES = /^(?:soldiers|troops|fighters|militants|gunmen|personnel|commandos|paratroopers|peacekeepers|mercenaries)$/;

/** The people that a number counts, null where it counts none or nothing befell them. `mentions` are the block's. */
export function casualtyOf(scan: Scan, mentions: readonly Candidate[], numeral: Numeral): Casualty | null {
  const phrase = peoplePhrase(scan, numeral.last);
  const last = phrase ?? numeral.last;
  const property = befell(scan, numeral.first, last);
  const owner = ownerOf(mentions, scan, numeral.last + 1, last) ?? loserOf(mentions, scan, numeral.first);
  if (property) return { property, last, owner };
  const isForce = phrase !== null && owner !== null && FORCES.test(scan.lower(phrase));
  return isForce ? { property: 'quantity', last, owner } : null;
}

/** Last token of "seven Malian soldiers", "25 of them"; null where no people follow the number. */
function peoplePhrase(scan: Scan, number: number): number | null {
  const { tokens } = scan;
  for (let i = number + 1; i < tokens.count && i - number <= LONGEST_PHRASE; i++) {
    if (tokens.gaps[i] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return null;
    if (scan.is(i, Word.PeopleNoun) && !scan.isCapitalised(i)) return i;
    if (scan.lower(i) === 'them' && scan.lower(i - 1) === 'of') return i;
    if (scan.is(i, Word.CommunicationVerb | Word.PlacePreposition) && scan.lower(i) !== 'of') return null;
  }
  return null;
}

function befell(scan: Scan, first: number, last: number): Fate | null {
  return fateBehind(scan, last) ?? fateBefore(scan, first, last) ?? fateOfOthers(scan, first, last);
}

function fateBehind(scan: Scan, last: number): Fate | null {
  const { tokens } = scan;
  for (let i = last + 1; i < tokens.count && i - last <= REACH_AFTER && !(tokens.gaps[i] & ENDS); i++) {
    const word = scan.lower(i);
    // "two soldiers were killed", but "killed four and wounded 17"
    if (word === 'and' || word === 'or') break;
    const fate = AFTER.get(word);
    if (fate) return fate;
    if (word === 'lost' && scan.lower(i + 1) === 'at') return 'missing';
  }
  return null;
}

function fateBefore(scan: Scan, first: number, last: number): Fate | null {
  const { gaps } = scan.tokens;
  for (let i = first - 1; i >= 0 && first - i <= REACH_BEFORE + 1 && !(gaps[i + 1] & ENDS); i--) {
    const word = scan.lower(i);
    const fate = BEFORE.get(word);
    if (fate) return fate;
    if (last > first && LOSSES.test(word)) return 'killed';
    if (isAnd(scan, i) && last > first && !isPhraseEnd(scan, last)) return null;
  }
  return null;
}

/** What befell those who are counted together: "12 soldiers and three rebels were killed", "killed 12 soldiers and three rebels". */
function fateOfOthers(scan: Scan, first: number, last: number): Fate | null {
  if (last === first) return null;
  if (isAnd(scan, last + 1) && isNumber(scan, last + 2)) {
    const others = peoplePhrase(scan, last + 2);
    if (others !== null && /^(?:was|were|been|being)$/.test(scan.lower(others + 1))) return fateBehind(scan, others);
  }
  if (!isAnd(scan, first - 1) || !isPhraseEnd(scan, last)) return null;
  const from = Math.max(scan.sentenceStart(first), first - 1 - LONGEST_PHRASE);
  for (let i = first - 3; i >= from; i--) {
    if (isNumber(scan, i) && peoplePhrase(scan, i) === first - 2) return fateBefore(scan, i, first - 2);
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
