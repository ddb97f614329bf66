import type { Span } from '../model';

/** Words that say that a sentence is about a version of a weapon which may differ from the one that is known. */
const VARIANT_WORDS =
  /(?<![\p{L}\p{N}])(?:(?:variant|version|derivative|prototype|modification|upgrade)s?|modified|upgraded|improved|enhanced|reworked|modernis(?:ed|ation)|moderniz(?:ed|ation)|newer|latest|(?:extended|longer|increased|reduced)(?:[- ]range)?|next[- ]generation|export|block|mod|mk|mark)(?![\p{L}\p{N}])/iu;

/** Whether a sentence speaks of a variant, so that its figures need not be those of the weapon that it names. */
export function speaksOfVariant(sentence: string): boolean {
  return VARIANT_WORDS.test(sentence);
}

/** The sentence of a line of text in which an offset lies, as far as full stops tell: it may be too short, never too long. */
export function sentenceAt(line: string, offset: number): Span {
  const ends = [...line.matchAll(/[.!?]["'”’»)\]]*\s+/g)].map(({ index, 0: mark }) => index + mark.length);
  return { start: ends.filter((end) => end <= offset).at(-1) ?? 0, end: ends.find((end) => end > offset) ?? line.length };
}
