import { BEHIND, Gap, SMALL, type Tokens } from '../text/tokens';
import type { NameHit } from './scan';

/** No name stands there. */
const NONE = -1;

/** What a scan knows of each token, as columns that are reused from block to block. */
export class ScanColumns {
  /** Bits of `Word`. */
  categories = new Int32Array(SMALL);
  /** Index of the longest name beyond doubt that begins at a token, that ends there, and that holds it; -1 for none. */
  nameFrom = new Int32Array(SMALL);
  nameTo = new Int32Array(SMALL);
  nameAt = new Int32Array(SMALL);

  private sentenceStarts = new Int32Array(SMALL);
  private sentenceEnds = new Int32Array(SMALL);
  private hasSentences = false;

  /** Makes the columns ready for a block; answers the bits of all its tokens together. `met` are bits of `Word` by the words' numbers. */
  fill({ count, ids }: Tokens, met: Uint32Array): number {
    if (count + BEHIND > this.categories.length) this.grow(count + BEHIND);
    this.hasSentences = false;
    const { categories } = this;
    let all = 0;
    for (let i = 0; i < count; i++) all |= categories[i] = met[ids[i]];
    categories.fill(0, count, count + BEHIND);
    this.nameFrom.fill(NONE, 0, count);
    this.nameTo.fill(NONE, 0, count);
    this.nameAt.fill(NONE, 0, count);
    return all;
  }

  placeNames(names: readonly NameHit[]): void {
    for (let index = 0; index < names.length; index++) {
      const { first, last, isDoubtful } = names[index];
      if (isDoubtful) continue;
      this.place(this.nameFrom, first, names, index);
      this.place(this.nameTo, last, names, index);
      for (let token = first; token <= last; token++) this.place(this.nameAt, token, names, index);
    }
  }

  /** For each token the first one of its sentence, and the one after the last; found when first asked for. */
  sentences({ count, gaps }: Tokens): { readonly starts: Int32Array; readonly ends: Int32Array } {
    if (!this.hasSentences) {
      for (let i = 0; i < count; i++) this.sentenceStarts[i] = i > 0 && !(gaps[i] & Gap.Sentence) ? this.sentenceStarts[i - 1] : i;
      for (let i = count - 1; i >= 0; i--)
        this.sentenceEnds[i] = i + 1 < count && !(gaps[i + 1] & Gap.Sentence) ? this.sentenceEnds[i + 1] : i + 1;
      this.hasSentences = true;
    }
    return { starts: this.sentenceStarts, ends: this.sentenceEnds };
  }

  private place(column: Int32Array, token: number, names: readonly NameHit[], index: number): void {
    const other = column[token];
    if (other === NONE || names[index].last - names[index].first > names[other].last - names[other].first) column[token] = index;
  }

  private grow(count: number): void {
    const size = Math.max(count, this.categories.length * 2);
    this.categories = new Int32Array(size);
    this.nameFrom = new Int32Array(size);
    this.nameTo = new Int32Array(size);
    this.nameAt = new Int32Array(size);
    this.sentenceStarts = new Int32Array(size);
    this.sentenceEnds = new Int32Array(size);
  }
}
