import type { Candidate } from '../mentions/candidate';
import { Word } from '../lexicon';
import type { Scan } from '../mentions/scan';
import { classOf } from '../model';
import { Gap } from '../text/tokens';
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

function befell(scan: Scan, first: number, last: number): Casualty['property'] | null {
  const { tokens } = scan;
  for (let i = last + 1; i < tokens.count && i - last <= REACH_AFTER && !(tokens.gaps[i] & (Gap.Sentence | Gap.Comma | Gap.Colon)); i++) {
    const word = scan.lower(i);
    // "two soldiers were killed", but "killed four and wounded 17"
    if (word === 'and' || word === 'or') break;
    const fate = AFTER.get(word);
    if (fate) return fate;
    if (word === 'lost' && scan.lower(i + 1) === 'at') return 'missing';
  }
  for (let i = first - 1; i >= 0 && first - i <= REACH_BEFORE + 1 && !(tokens.gaps[i + 1] & (Gap.Sentence | Gap.Comma | Gap.Colon)); i--) {
    const word = scan.lower(i);
    const fate = BEFORE.get(word);
    if (fate) return fate;
    if (last > first && LOSSES.test(word)) return 'killed';
  }
  return null;
}

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
