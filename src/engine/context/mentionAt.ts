import type { Candidate } from '../mentions/candidate';

/** Of mentions in order of the text, the one that holds a token. */
export function mentionAt(mentions: readonly Candidate[], token: number): Candidate | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].last < token) low = middle + 1;
    else high = middle;
  }
  return low < mentions.length && mentions[low].first <= token ? mentions[low] : null;
}
