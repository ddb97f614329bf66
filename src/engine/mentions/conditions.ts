import { Word } from '../lexicon/categories';
import type { WordCondition } from '../lexicon/engineKnowledge';
import { Gap } from '../text/tokens';
import { type Clause, isObjectOfArms } from './armsObjects';

/**
 * `excluded`: a word stands there that rules the name out. `unmet`: the context it asks for is missing; `distant`: only words that
 * should stand in the same sentence are; `apart`: the class noun that must stand right beside it is.
 */
export type Fit = 'met' | 'unmet' | 'distant' | 'apart' | 'excluded';

/** How many words away a class noun may stand. */
const CLASS_NOUN_REACH = 6;
/** Where no full stop ends a sentence, so many words away it is another one. */
const SENTENCE_REACH = 64;

/** What a condition looks at; a scan is one. */
export interface Surroundings extends Clause {
  /** The types of weapons that the class noun at a token goes with, as bits; 0 where there is none. */
  classNounAt(token: number): number;
  sentenceEnd(token: number): number;
}

type Phrases = readonly (readonly number[])[];

/**
 * Whether the name that stands from token `first` to `last` may be taken for what it is in the knowledge.
 * `weaponType` is the bit of its type, 0 for actors.
 */
export function meetsCondition(condition: WordCondition, scan: Surroundings, first: number, last: number, weaponType: number): Fit {
  if (condition.notFollowedBy && anyAt(condition.notFollowedBy, scan, last + 1)) return 'excluded';
  if (condition.notPrecededBy && anyBefore(condition.notPrecededBy, scan, first)) return 'excluded';
  // A class noun tied to the name says more than any context: "Patriot batteries", "Taurus missiles".
  if (weaponType !== 0 && isBesideClassNoun(scan, first, last, weaponType)) return 'met';
  if (weaponType !== 0 && isObjectOfArms(scan, first, last)) return 'met';
  if (condition.besideClassNoun) return 'apart';
  if (weaponType !== 0 && isBeforeContext(scan, last + 1)) return 'met';
  if (condition.followedBy && !anyAt(condition.followedBy, scan, last + 1)) return 'unmet';
  if (condition.precededBy && !anyBefore(condition.precededBy, scan, first)) return 'unmet';
  if (condition.classNoun && !hasClassNoun(scan, first, last, weaponType)) return 'unmet';
  if (condition.near && !isNear(condition.near, scan, first, last)) return 'distant';
  return 'met';
}

function isBesideClassNoun(scan: Surroundings, first: number, last: number, weaponType: number): boolean {
  const next = last + 1;
  if (next < scan.tokens.count && scan.isJoined(next) && (scan.classNounAt(next) & weaponType) !== 0) return true;
  return first > 0 && scan.isJoined(first) && (scan.classNounAt(first - 1) & weaponType) !== 0;
}

/** "Patriot batteries": what only weapons have, whatever their type. */
function isBeforeContext(scan: Surroundings, next: number): boolean {
  return next < scan.tokens.count && scan.isJoined(next) && scan.is(next, Word.WeaponContext);
}

function anyAt(phrases: Phrases, scan: Surroundings, at: number): boolean {
  const { tokens } = scan;
  if (at >= tokens.count || tokens.gaps[at] & (Gap.Sentence | Gap.Break)) return false;
  return phrases.some((words) => at + words.length <= tokens.count && words.every((word, k) => tokens.words[at + k] === word));
}

function anyBefore(phrases: Phrases, scan: Surroundings, first: number): boolean {
  const { tokens } = scan;
  if (tokens.gaps[first] & (Gap.Sentence | Gap.Break)) return false;
  return phrases.some((words) => first >= words.length && words.every((word, k) => tokens.words[first - words.length + k] === word));
}

function hasClassNoun(scan: Surroundings, first: number, last: number, weaponType: number): boolean {
  const from = Math.max(scan.sentenceStart(first), first - CLASS_NOUN_REACH);
  const to = Math.min(scan.sentenceEnd(last), last + 1 + CLASS_NOUN_REACH);
  for (let i = from; i < to; i++) if ((i < first || i > last) && (scan.classNounAt(i) & weaponType) !== 0) return true;
  return false;
}

function isNear(phrases: Phrases, scan: Surroundings, first: number, last: number): boolean {
  const from = Math.max(scan.sentenceStart(first), first - SENTENCE_REACH);
  const to = Math.min(scan.sentenceEnd(last), last + 1 + SENTENCE_REACH);
  for (let i = from; i < to; i++) {
    if (i >= first && i <= last) continue;
    if (phrases.some((words) => i + words.length <= to && words.every((word, k) => scan.tokens.words[i + k] === word))) return true;
  }
  return false;
}
