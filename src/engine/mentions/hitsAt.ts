import type { LexicalHit } from './scan';

/** Tokens of the longest head of a body's name. */
const LONGEST_PHRASE = 5;

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

/** Of hits in order of the text, the longest that ends at a token. */
export function hitTo(hits: readonly LexicalHit[], token: number): LexicalHit | undefined {
  for (let first = Math.max(0, token - LONGEST_PHRASE + 1); first <= token; first++) {
    const hit = hitFrom(hits, first);
    if (hit?.last === token) return hit;
  }
  return undefined;
}

/** Whether any of some spans in order of the text, none much longer than a phrase, holds one of the tokens from `first` to `last`. */
export function anyOver(spans: readonly { readonly first: number; readonly last: number }[], first: number, last: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].first < first - LONGEST_PHRASE) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < spans.length && spans[i].first <= last; i++) if (spans[i].last >= first) return true;
  return false;
}
