import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

/** Places of several words, so that "Hong Kong" and "Khan Younis" are not taken for somebody; a longer name that holds one stays ("Hong Kong police"). */
export function findPlaces(scan: Scan): Candidate[] {
  return scan
    .hits('place-name')
    .map(({ first, last }) => candidate(scan, first, last, { form: 'name', type: 'state', confidence: 0.9, by: 'places', isPlace: true }));
}
