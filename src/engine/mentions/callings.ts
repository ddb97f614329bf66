import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { PhraseSort } from '../lexicon/phraseWords';
import { ENTITY_TYPES } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { LeadingDemonym } from './candidate';
import { isPossessive } from './organisationType';
import type { NameHit, Scan } from './scan';

const STATE = ENTITY_TYPES.indexOf('state');
const MOST_MODIFIERS = 4;

/** What stands between an article and the noun of a phrase that may stand for somebody. */
export interface Callings {
  /** The token of the article, or of the possessive before the phrase. */
  readonly before: number;
  /** Where the phrase begins; names that are mentions of their own stay outside, "the Iran-backed group". */
  readonly first: number;
  /** The state that a demonym names, -1 for none. */
  readonly country: number;
  readonly demonym: LeadingDemonym | null;
  /** A name stands among them: "the al-Qaeda-linked group" is not al-Qaeda. */
  readonly hasName: boolean;
  /** Words that say of what sort it is, in lower case. */
  readonly words: readonly string[];
}

/** Goes left from a noun over what says of what sort it is: "the Lebanese militia", "the Iran-backed Shiite group", "the 27-nation bloc". */
export function callingsBefore(scan: Scan, noun: number, isPerson: boolean): Callings {
  const { tokens } = scan;
  const words: string[] = [];
  let token = noun;
  let first = noun;
  let country = -1;
  let demonym: LeadingDemonym | null = null;
  let hasName = false;
  for (let count = 0; count < MOST_MODIFIERS && token > 0 && scan.isJoined(token); count++) {
    const before = token - 1;
    const name = scan.nameTo(before);
    if (name?.kind === FormKind.Demonym && !demonym && name.first > 0) {
      token = isHyphened(scan, name.first) ? name.first - 1 : name.first;
      if (hasName) continue;
      first = token;
      country = isStateName(scan, name) ? name.entities[0] : -1;
      demonym = { start: tokens.starts[name.first], end: tokens.ends[name.last], known: name.entities };
      continue;
    }
    if (isPossessive(scan, before) || !(scan.tellsOfPhrase(before, PhraseSort.Calling) || (isPerson && mayDescribe(scan, before)))) break;
    if (before > 0 && tokens.gaps[before] === Gap.Hyphen) {
      const start = compoundStart(scan, before);
      hasName ||= scan.isCapitalised(start) || scan.nameTo(before - 1) !== undefined;
      token = start;
      if (!hasName) first = token;
      words.push(scan.lower(before));
      continue;
    }
    words.push(scan.lower(before));
    token = before;
    if (!hasName) first = token;
  }
  return { before: token - 1, first, country, demonym, hasName, words };
}

/** "the bandit leader": whatever a person is called by, but that it is another one. */
function mayDescribe(scan: Scan, token: number): boolean {
  if (scan.isCapitalised(token) || scan.is(token, NO_DESCRIPTION) || scan.tellsOfPhrase(token, PhraseSort.Another)) return false;
  return scan.tokens.gaps[token + 1] === Gap.Space && (scan.tokens.shapes[token] & (Shape.Digits | Shape.HasLower)) === Shape.HasLower;
}

const NO_DESCRIPTION = Word.FunctionWord | Word.CommunicationVerb | Word.NumberWord | Word.PlacePreposition;

/** "the French-Italian missile" */
function isHyphened(scan: Scan, token: number): boolean {
  return token > 0 && scan.tokens.gaps[token] === Gap.Hyphen && scan.nameTo(token - 1)?.kind === FormKind.Demonym;
}

/** Where "Iran-backed", "70-year-old" begins. */
function compoundStart(scan: Scan, last: number): number {
  let start = last - 1;
  while (start > 0 && last - start < MOST_MODIFIERS && scan.tokens.gaps[start] === Gap.Hyphen) start--;
  return scan.nameTo(last - 1)?.first ?? start;
}

/** Whether a name of the knowledge is a state's. */
export const isStateName = (scan: Scan, name: NameHit): boolean => scan.knowledge.entities.types[name.entities[0]] === STATE;
