import { MOST_BLOCKS, MOST_UNITS } from '../mentions/scanner';

/** A batch has this share of the units that were read before at most: code that is not compiled yet takes many times as long. */
const SHARE = 1 / 64;

/** Cuts rows of blocks into the batches that are read together: single blocks at first, then more and more of them. */
export class Batches {
  private units = 0;

  *of<Block extends { readonly text: string }>(blocks: Iterable<Block>): Generator<readonly Block[]> {
    let batch: Block[] = [];
    let units = 0;
    for (const block of blocks) {
      const { length } = block.text;
      if (batch.length > 0 && (batch.length === MOST_BLOCKS || units + length > Math.min(MOST_UNITS, this.units * SHARE))) {
        yield batch;
        batch = [];
        units = 0;
      }
      batch.push(block);
      units += length;
      this.units += length;
    }
    if (batch.length > 0) yield batch;
  }
}
