import { Word } from '../lexicon/categories';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import { allUnknown, beginsLater, followedByHeadNoun, nameWords } from './personEvidence';
import type { Scan } from './scan';

const PERSON = ENTITY_TYPES.indexOf('person');

/** "THEIR COOK, ELBA RAMOS": a noun. */
const OWNERS = /^(?:the|a|an|his|her|its|their|our|my|whose)$/;

/** A span of tokens that looks like a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** Whether a name that nothing speaks for may be a person's where it stands in a row of persons. */
export function mayBeEnumerated(scan: Scan, first: number, last: number): boolean {
  return (
    !beginsLater(scan, first, last) &&
    (nameWords(scan, first, last) > 1 || isNameInCapitals(scan, first)) &&
    allUnknown(scan, first, last) &&
    !followedByHeadNoun(scan, last)
  );
}

/** "FABIO, JORGE LUIS, AND JUAN DAVID": in a line in capitals names of one word stand in rows without their full ones. */
const isNameInCapitals = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) &&
  scan.is(token, Word.GivenName | Word.FamilyName) &&
  !scan.is(token, Word.OrdinaryWord) &&
  !(scan.tokens.gaps[token] & Gap.Open) &&
  !(scan.isJoined(token) && OWNERS.test(scan.lower(token - 1)));

/** Of names that nothing speaks for those in a row with persons: "Mart Laar, Juhan Parts and Andrus Ansip". Both lists in order of the text. */
export function enumerated(scan: Scan, open: readonly NameSpan[], persons: readonly NameSpan[]): NameSpan[] {
  if (open.length === 0) return [];
  const begins = new Set(persons.map(({ first }) => first));
  const ends = new Set(persons.map(({ last }) => last));
  const found = new Set<NameSpan>();
  const add = (span: NameSpan): void => {
    found.add(span);
    begins.add(span.first);
    ends.add(span.last);
  };
  for (const span of open) {
    const before = neighbourBefore(scan, span.first);
    if (before >= 0 && (ends.has(before) || isPerson(scan, before))) add(span);
  }
  for (const span of [...open].reverse()) {
    const after = found.has(span) ? -1 : neighbourAfter(scan, span.last);
    if (after >= 0 && (begins.has(after) || isPerson(scan, after))) add(span);
  }
  return open.filter((span) => found.has(span));
}

const isPerson = (scan: Scan, token: number): boolean => {
  const name = scan.nameAt(token);
  return name !== undefined && scan.knowledge.entities.types[name.entities[0]] === PERSON;
};

/** Token before the comma or "and" in front of a name, -1 where there is neither. */
function neighbourBefore(scan: Scan, first: number): number {
  const { gaps } = scan.tokens;
  if (first === 0 || gaps[first] & (Gap.Sentence | Gap.Break)) return -1;
  if (gaps[first] === (Gap.Comma | Gap.Space)) return first - 1;
  return scan.lower(first - 1) === 'and' && gaps[first - 1] & Gap.Space ? first - 2 : -1;
}

function neighbourAfter(scan: Scan, last: number): number {
  const { gaps, count } = scan.tokens;
  const next = last + 1;
  if (next >= count || gaps[next] & (Gap.Sentence | Gap.Break)) return -1;
  if (scan.lower(next) === 'and') return next + 1 < count ? next + 1 : -1;
  return gaps[next] === (Gap.Comma | Gap.Space) ? next : -1;
}
