import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { isOrdinal, typeOfBody } from './organisationType';
import type { Scan } from './scan';

/** Heads of bodies that are called after a day. */

/** Bodies called after a day: "the 14 March Alliance", "the 6th of April Movement", "THE 20 DECEMBER MOVEMENT". */
export function findDateNames(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  if (!scan.holds(Word.Calendar)) return found;
  for (const hit of scan.hits(Hit.OrganisationHead)) {
    if (!hit.entry.type || !scan.tells(hit.last, NameSort.DatedBody) || !isCapital(scan, hit.first)) continue;
    const first = dayBefore(scan, hit.first);
    if (first < 0) continue;
    found.push(
      candidate(scan, first, hit.last, {
        form: 'name',
        type: typeOfBody(scan, hit.first, hit),
        unknown: { kind: 'organisation' },
        confidence: 0.8,
        by: 'date-names',
      }),
    );
  }
  return found;
}

const isCapital = (scan: Scan, token: number): boolean => (scan.tokens.shapes[token] & Shape.FirstUpper) !== 0;

/** First token of the day right before a token, -1 where none stands there. */
function dayBefore(scan: Scan, token: number): number {
  if (token < 2 || !isClose(scan, token) || !isClose(scan, token - 1)) return -1;
  const before = token - 1;
  if (isDay(scan, before)) return scan.is(before - 1, Word.Calendar) ? before - 1 : -1;
  if (!scan.is(before, Word.Calendar)) return -1;
  const day = scan.lower(before - 1) === 'of' ? before - 2 : before - 1;
  if (isDay(scan, day)) return day;
  return isOrdinal(scan, day) && isDay(scan, day - 1) ? day - 1 : -1;
}

const isDay = (scan: Scan, token: number): boolean =>
  token >= 0 && (scan.tokens.shapes[token] & Shape.Digits) !== 0 && scan.tokens.ends[token] - scan.tokens.starts[token] <= 2;

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) === 0;
