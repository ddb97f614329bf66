import type { Candidate } from './candidate';
import type { Scan } from './scan';

type Details = Pick<Candidate, 'form' | 'type' | 'confidence' | 'by'> &
  Partial<Pick<Candidate, 'known' | 'unknown' | 'needsSupport' | 'supporters' | 'isPlace' | 'role'>>;

/** A candidate over tokens `first` to `last`. */
export function candidate(scan: Scan, first: number, last: number, details: Details): Candidate {
  const { form, type, confidence, by, known = NOBODY, unknown = null, needsSupport = false, isPlace = false, role = null } = details;
  const { supporters = known } = details;
  const { starts, ends } = scan.tokens;
  return {
    first,
    last,
    start: starts[first],
    end: ends[last],
    form,
    type,
    known,
    unknown,
    confidence,
    by,
    needsSupport,
    supporters,
    isPlace,
    role,
  };
}

/** What `find` finds at the tokens of a block from the first one on; none of it overlaps. */
export function findAlong(scan: Scan, first: number, find: (token: number) => Candidate | null): Candidate[] {
  const found: Candidate[] = [];
  for (let i = first; i < scan.tokens.count; i++) {
    const next = find(i);
    if (!next) continue;
    found.push(next);
    i = next.last;
  }
  return found;
}

const NOBODY: readonly number[] = [];
