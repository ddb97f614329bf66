import type { LexicalHit } from './scan';

/** Of hits in order of the text, the one that begins at a token. */
export function hitFrom(hits: readonly LexicalHit[], token: number): LexicalHit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hits[middle].first < token) low = middle + 1;
    else high = middle;
  }
  return low < hits.length && hits[low].first === token ? hits[low] : undefined;
}
