import { Hit } from '../lexicon/categories';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

const NONE: Candidate[] = [];

/** Places of several words, so that "Hong Kong" and "Khan Younis" are not taken for somebody; a longer name that holds one stays ("Hong Kong police"). */
export function findPlaces(scan: Scan): Candidate[] {
  const hits = scan.hits(Hit.PlaceName);
  return hits.length === 0 ? NONE : hits.map(({ first, last }) => place(scan, first, last));
}

const place = (scan: Scan, first: number, last: number): Candidate =>
  candidate(scan, first, last, {
    form: 'name',
    type: 'state',
    known: NOTHING,
    unknown: null,
    confidence: 0.9,
    by: 'places',
    needsSupport: false,
    supporters: NOTHING,
    isPlace: true,
    role: null,
  });

const NOTHING: readonly number[] = [];
