import { Chunk, LARGEST_CHUNK, SMALLEST_CHUNK } from './chunk';
import type { Entry } from './entry';

/** Where an entry stands: its chunk, and its place there. */
export interface Place {
  readonly chunk: number;
  readonly at: number;
}

/**
 * The blocks of one version of a text, in chunks: a version shares the chunks that it has in common with the one before, so that
 * an edit costs its own chunk and a list of the others. Nothing in it holds an offset that an edit elsewhere would have to touch.
 */
export class BlockSequence {
  /** UTF-16 offset of each chunk; one more than there are chunks. */
  readonly starts: Float64Array;

  constructor(readonly chunks: readonly Chunk[]) {
    this.starts = new Float64Array(chunks.length + 1);
    for (let i = 0; i < chunks.length; i++) this.starts[i + 1] = this.starts[i] + chunks[i].length;
  }

  static of(entries: readonly Entry[]): BlockSequence {
    return new BlockSequence(inChunks(entries));
  }

  /** Length of the text in UTF-16 units. */
  get length(): number {
    return this.starts[this.chunks.length];
  }

  /** All entries in order. */
  *[Symbol.iterator](): Generator<Entry> {
    for (const chunk of this.chunks) yield* chunk.entries;
  }

  /** The first entry that reaches to an offset or beyond, and where it begins; null behind the last one. */
  locate(offset: number): { readonly place: Place; readonly start: number } | null {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle + 1] < offset) low = middle + 1;
      else high = middle;
    }
    if (low === this.chunks.length) return null;
    let start = this.starts[low];
    const { entries } = this.chunks[low];
    let at = 0;
    for (; start + entries[at].text.length < offset; at++) start += entries[at].text.length;
    return { place: { chunk: low, at }, start };
  }

  entry({ chunk, at }: Place): Entry {
    return this.chunks[chunk].entries[at];
  }

  /** The place after, null at the end. */
  after({ chunk, at }: Place): Place | null {
    if (at + 1 < this.chunks[chunk].entries.length) return { chunk, at: at + 1 };
    return chunk + 1 < this.chunks.length ? { chunk: chunk + 1, at: 0 } : null;
  }

  /** The place before, null at the beginning. */
  before({ chunk, at }: Place): Place | null {
    if (at > 0) return { chunk, at: at - 1 };
    return chunk > 0 ? { chunk: chunk - 1, at: this.chunks[chunk - 1].entries.length - 1 } : null;
  }

  /** The sequence with other entries in place of those from `from` up to `to`; null stands for the end. */
  replace(from: Place | null, to: Place | null, entries: readonly Entry[]): BlockSequence {
    const end = { chunk: this.chunks.length, at: 0 };
    const first = from ?? end;
    const last = to ?? end;
    // The neighbour is taken in, so that chunks grow together again where much was deleted.
    const firstChunk = first.chunk > 0 && first.at < SMALLEST_CHUNK ? first.chunk - 1 : first.chunk;
    const before = this.chunks.slice(firstChunk, first.chunk).flatMap((chunk) => chunk.entries);
    if (first.at > 0) before.push(...this.chunks[first.chunk].entries.slice(0, first.at));
    const after = last.at > 0 ? this.chunks[last.chunk].entries.slice(last.at) : [];
    const rest = last.at > 0 ? last.chunk + 1 : last.chunk;
    const middle = inChunks([...before, ...entries, ...after]);
    return new BlockSequence([...this.chunks.slice(0, firstChunk), ...middle, ...this.chunks.slice(rest)]);
  }
}

function inChunks(entries: readonly Entry[]): Chunk[] {
  const count = Math.ceil(entries.length / LARGEST_CHUNK);
  return Array.from(
    { length: count },
    (_, i) => new Chunk(entries.slice(Math.floor((i * entries.length) / count), Math.floor(((i + 1) * entries.length) / count))),
  );
}
