import type { Candidate } from './candidate';
import type { Scan } from './scan';

type Details = Pick<Candidate, 'form' | 'type' | 'confidence' | 'by'> &
  Partial<Pick<Candidate, 'known' | 'unknown' | 'needsSupport' | 'isPlace' | 'role'>>;

/** A candidate over tokens `first` to `last`. */
export function candidate(scan: Scan, first: number, last: number, details: Details): Candidate {
  return {
    first,
    last,
    start: scan.tokens.starts[first],
    end: scan.tokens.ends[last],
    known: [],
    unknown: null,
    needsSupport: false,
    isPlace: false,
    role: null,
    ...details,
  };
}
