import type { Scan } from '../../mentions/scan';
import { Gap } from '../../text/tokens';

/** Qualifiers of figures. */
const QUALIFIERS =
  'at least|at most|more than|less than|fewer than|no more than|no fewer than|no less than|not less than|not more than|no farther than|no further than|a maximum of|a minimum of|up to|upwards of|as many as|as much as|as few as|well over|just over|just under|close to|an estimated|a reported|about|around|some|roughly|nearly|almost|over|under|above|below|only|approximately|estimated|exactly|approx'
    .split('|')
    .map((phrase) => phrase.split(' '));

/** Words of the longest one. */
export const LONGEST_QUALIFIER = Math.max(...QUALIFIERS.map((words) => words.length));

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases by one of their words, the longer ones first. */
const by = (at: number): Phrases => {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of [...QUALIFIERS].sort((a, b) => b.length - a.length)) {
    const key = words.at(at) ?? '';
    found.set(key, [...(found.get(key) ?? []), words]);
  }
  return found;
};
const BY_END = by(-1);
const BY_START = by(0);

/** The qualifier right before a figure, "more than", by its first token; null for none. */
export function qualifierBefore(scan: Scan, first: number): { first: number; text: string } | null {
  const phrases = first > 0 ? BY_END.get(scan.lower(first - 1)) : undefined;
  if (!phrases || !isSpaced(scan, first)) return null;
  for (const words of phrases) if (stands(scan, words, first - words.length)) return { first: first - words.length, text: words.join(' ') };
  return null;
}

/** The token behind a qualifier that begins at a token; -1 where none does. */
export function qualifierEnd(scan: Scan, first: number): number {
  const phrases = BY_START.get(scan.lower(first));
  if (!phrases) return -1;
  for (const words of phrases) if (stands(scan, words, first)) return first + words.length;
  return -1;
}

function stands(scan: Scan, words: readonly string[], begin: number): boolean {
  if (begin < 0 || begin + words.length > scan.tokens.count) return false;
  for (let k = 0; k < words.length; k++) if (scan.lower(begin + k) !== words[k] || (k > 0 && !scan.isJoined(begin + k))) return false;
  return true;
}

const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Other)) === 0;
