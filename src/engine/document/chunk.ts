import { ChunkIndex } from './chunkIndex';
import type { Entry, LinkedEntry } from './entry';
import { Filter } from './filter';

/** Entries of one chunk. */
export const LARGEST_CHUNK = 64;
export const SMALLEST_CHUNK = 16;

/** A run of blocks; never changed once its analysis is finished. Says without looking at each block what cannot be in it. */
export class Chunk {
  /** UTF-16 units. */
  readonly length: number;
  private givenKeys: Filter | null = null;
  private neededKeys: Filter | null = null;
  private mentionCount = -1;
  private fences: boolean | null = null;
  private byEntity: ChunkIndex | null = null;
  private wordCounts: ReadonlyMap<string, number> | null = null;

  constructor(readonly entries: readonly Entry[]) {
    let length = 0;
    for (const entry of entries) length += entry.text.length;
    this.length = length;
  }

  /** The same blocks, some of them linked anew. */
  relinked(entries: readonly Entry[]): Chunk {
    const chunk = new Chunk(entries);
    chunk.givenKeys = this.givenKeys;
    chunk.neededKeys = this.neededKeys;
    chunk.fences = this.fences;
    chunk.wordCounts = this.wordCounts;
    return chunk;
  }

  /** Whether a block may tell the whole text something under a key. Asked once all blocks are read. */
  mayGive(key: number): boolean {
    this.givenKeys ??= Filter.of(this.entries, (entry) => entry.gives);
    return this.givenKeys.mayHold(key);
  }

  /** Whether a block's link may hang on a key. Asked once all blocks are read. */
  mayNeed(key: number): boolean {
    this.neededKeys ??= Filter.of(this.entries, (entry) => entry.needs);
    return this.neededKeys.mayHold(key);
  }

  /** Makes ready what `mayGive` and `mayNeed` look at; answers whether there was anything to do. Asked once all blocks are read. */
  indexKeys(): boolean {
    if (this.givenKeys && this.neededKeys) return false;
    this.givenKeys ??= Filter.of(this.entries, (entry) => entry.gives);
    this.neededKeys ??= Filter.of(this.entries, (entry) => entry.needs);
    return true;
  }

  /** How many mentions are linked in it. Asked once all blocks are linked. */
  get mentions(): number {
    if (this.mentionCount < 0) this.mentionCount = this.entries.reduce((sum, { link }) => sum + (link?.mentions.length ?? 0), 0);
    return this.mentionCount;
  }

  /** What is said of whom. Asked once all blocks are linked. */
  get index(): ChunkIndex {
    return (this.byEntity ??= new ChunkIndex(this.entries as readonly LinkedEntry[]));
  }

  /** How many words are in each language. Asked once all blocks are read. */
  get words(): ReadonlyMap<string, number> {
    if (!this.wordCounts) {
      const counts = new Map<string, number>();
      for (const { reading } of this.entries) {
        if (reading && reading.language !== null) counts.set(reading.language, (counts.get(reading.language) ?? 0) + reading.words);
      }
      this.wordCounts = counts;
    }
    return this.wordCounts;
  }

  /** Whether a block has lines that fence off what is no prose, or lies between such lines. Asked once all blocks are read and masked. */
  get hasFences(): boolean {
    this.fences ??= this.entries.some(({ reading, masks }) => masks.length > 0 || (reading?.fences.length ?? 0) > 0);
    return this.fences;
  }
}
