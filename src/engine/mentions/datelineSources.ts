import { Word } from '../lexicon/categories';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

/** Words of a dateline, up to its source and within it. */
const LONGEST_BEFORE = 6;
const LONGEST_SOURCE = 6;
const OTHER = /^(?:dateline|excerpts?|no|report|text|updated?|updates)$/;

/** The agency or station in the brackets of a dateline: "LIMA, 21 MAR 91 (RADIOPROGRAMAS) --", "KABUL (Pajhwok) –". */
export function findDatelineSources(scan: Scan): Candidate[] {
  const { gaps, count } = scan.tokens;
  const found: Candidate[] = [];
  // Most blocks hold nothing of the sort.
  const end = Math.min(count - 1, LONGEST_BEFORE + 1);
  for (let first = 1; first <= end && !(gaps[first] & Gap.Sentence && !(gaps[first] & Gap.Open)); first++) {
    if (!(gaps[first] & Gap.Open)) continue;
    let last = first;
    while (last + 1 < count && last - first < LONGEST_SOURCE && scan.isJoined(last + 1)) last++;
    const after = gaps[last + 1];
    if (last + 1 >= count || (after & (Gap.Close | Gap.Dash)) !== (Gap.Close | Gap.Dash) || !isDateline(scan, first)) return found;
    if (!isSource(scan, first, last)) return found;
    found.push(
      candidate(scan, first, last, {
        form: 'name',
        type: 'media',
        unknown: { kind: 'organisation' },
        confidence: 0.8,
        by: 'dateline-sources',
      }),
    );
    return found;
  }
  return found;
}

/** A place in capitals at the beginning, and a day at most. */
function isDateline(scan: Scan, end: number): boolean {
  const { shapes } = scan.tokens;
  for (let i = 0; i < end; i++) {
    const isDay = (shapes[i] & Shape.Digits) !== 0 || scan.is(i, Word.Calendar);
    if (i === 0 ? !(shapes[i] & Shape.AllUpper) : !isDay && !(shapes[i] & Shape.FirstUpper)) return false;
  }
  return true;
}

/** Capitals throughout, and not a day. */
function isSource(scan: Scan, first: number, last: number): boolean {
  const { shapes } = scan.tokens;
  if (scan.is(first, Word.Calendar) || OTHER.test(scan.lower(first)) || shapes[first] & Shape.Digits) return false;
  for (let i = first; i <= last; i++) if (!(shapes[i] & (Shape.FirstUpper | Shape.Digits)) && !scan.is(i, Word.NameParticle)) return false;
  return true;
}
