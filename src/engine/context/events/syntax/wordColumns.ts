import type { Candidate } from '../../../mentions/candidate';
import type { Scan } from '../../../mentions/scan';
import { Word } from '../../../lexicon/categories';
import { BEHIND, Gap, Shape } from '../../../text/tokens';

/** What a token of a sentence is; bits of `WordColumns.traits`. The lowest are those of `Ending`, in the same order. */
export const enum Trait {
  Past = 1,
  Gerund = 2,
  /** Ends in "-ly". */
  Manner = 4,
  Plural = 8,
  /** Has a capital that the beginning of a sentence does not ask for. */
  Name = 16,
  Number = 32,
}

/** What events ask of each token of a block, as columns that are reused from block to block. */
export class WordColumns {
  /** Bits of `Part`; none for a word with a capital inside a sentence, which is a name. */
  parts = new Uint32Array(512);
  /** Bits of `Trait`. */
  traits = new Uint8Array(512);
  /** One more than the index of the mention that holds a token, and of the verb and noun of action that begin there; 0 for none. */
  mentions = new Uint16Array(512);
  verbs = new Uint16Array(512);
  nouns = new Uint16Array(512);

  /** Makes ready for a block. */
  fill(scan: Scan, mentions: readonly Candidate[]): void {
    const { count, endings, shapes } = scan.tokens;
    const rows = count + BEHIND;
    if (rows > this.parts.length) this.grow(rows);
    const { parts, traits } = this;
    for (let i = 0; i < count; i++) {
      const isName = isNameIn(scan, i);
      const isNumber = (shapes[i] & Shape.Digits) !== 0 || scan.is(i, Word.NumberWord);
      parts[i] = isName ? 0 : scan.parts(i);
      traits[i] = endings[i] | (isName ? Trait.Name : 0) | (isNumber ? Trait.Number : 0);
    }
    parts.fill(0, count, rows);
    traits.fill(0, count, rows);
    this.mentions.fill(0, 0, rows);
    this.verbs.fill(0, 0, rows);
    this.nouns.fill(0, 0, rows);
    for (let index = 0; index < mentions.length; index++)
      for (let i = mentions[index].first; i <= mentions[index].last; i++) this.mentions[i] = index + 1;
  }

  private grow(rows: number): void {
    const size = Math.max(rows, this.parts.length * 2);
    this.parts = new Uint32Array(size);
    this.traits = new Uint8Array(size);
    this.mentions = new Uint16Array(size);
    this.verbs = new Uint16Array(size);
    this.nouns = new Uint16Array(size);
  }
}

function isNameIn(scan: Scan, token: number): boolean {
  if (!scan.isCapitalised(token) || scan.tokens.gaps[token] & (Gap.Sentence | Gap.Break)) return false;
  return !(scan.tokens.shapes[token] & Shape.Single) || scan.lower(token) !== 'i';
}
