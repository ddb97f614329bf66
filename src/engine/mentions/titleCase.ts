import { Hit, Word } from '../lexicon/categories';
import { Shape } from '../text/tokens';
import { hitFrom } from './hitsAt';
import type { Scan } from './scan';

/** Those who act in headlines, many at once. */
const MANY = Word.ActorNoun | Word.OrganisationHead | Word.PeopleNoun;

/** Whether a token's sentence is a headline in which all words but small ones have capitals, so that they say nothing. */
export function isInTitleCase(scan: Scan, token: number): boolean {
  const end = scan.sentenceEnd(token);
  for (let i = scan.sentenceStart(token); i < end; i++)
    if (scan.tokens.shapes[i] & Shape.HasLower && !scan.isCapitalised(i) && !scan.is(i, Word.FunctionWord)) return false;
  return true;
}

/**
 * The verb of a headline, which ends a name before it and begins none: "Forces Attacks Police", "Fighters Kill Three". The plain form follows many,
 * since it is a noun in names too: "Strike Force".
 */
export function isHeadlineVerb(scan: Scan, token: number): boolean {
  if (token < 1 || scan.is(token, Word.OrganisationHead) || !hitFrom(scan.hits(Hit.EventVerb), token)) return false;
  return (scan.lower(token).endsWith('s') || isMany(scan, token - 1)) && isInTitleCase(scan, token);
}

const isMany = (scan: Scan, token: number): boolean =>
  scan.lower(token).endsWith('s') && (scan.is(token, MANY) || hitFrom(scan.hits(Hit.EventNoun), token) !== undefined);
