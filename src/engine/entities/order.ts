import type { BlockSequence } from '../document/sequence';
import type { BlockFacts } from './blockFacts';

/** Something that a block gives, and where in the text. */
export interface Given<T> {
  readonly facts: BlockFacts;
  readonly value: T;
  /** Grows with the place in the text. */
  readonly position: number;
}

/** Entries of a chunk are far fewer, and so are things that one block gives. */
const ENTRIES = 1024;
const VALUES = 8192;

/** Finds the first and the last block that tells something; most chunks need no look. */
export class TextOrder {
  constructor(private readonly blocks: BlockSequence) {}

  /** What is given first under a key. `list` are the things of a block that may be it. */
  first<T>(key: number, list: (facts: BlockFacts) => readonly T[], isMeant: (value: T) => boolean): Given<T> | null {
    const { chunks } = this.blocks;
    for (let chunk = 0; chunk < chunks.length; chunk++) {
      if (!chunks[chunk].mayGive(key)) continue;
      const { entries } = chunks[chunk];
      for (let at = 0; at < entries.length; at++) {
        const { facts, gives } = entries[at];
        const index = facts && gives.includes(key) ? list(facts).findIndex(isMeant) : -1;
        if (facts && index >= 0) return { facts, value: list(facts)[index], position: (chunk * ENTRIES + at) * VALUES + index };
      }
    }
    return null;
  }

  /** What is given last under a key. */
  last<T>(key: number, list: (facts: BlockFacts) => readonly T[], isMeant: (value: T) => boolean): Given<T> | null {
    const { chunks } = this.blocks;
    for (let chunk = chunks.length - 1; chunk >= 0; chunk--) {
      if (!chunks[chunk].mayGive(key)) continue;
      const { entries } = chunks[chunk];
      for (let at = entries.length - 1; at >= 0; at--) {
        const { facts, gives } = entries[at];
        const index = facts && gives.includes(key) ? lastIndex(list(facts), isMeant) : -1;
        if (facts && index >= 0) return { facts, value: list(facts)[index], position: (chunk * ENTRIES + at) * VALUES + index };
      }
    }
    return null;
  }
}

function lastIndex<T>(values: readonly T[], isMeant: (value: T) => boolean): number {
  let index = values.length - 1;
  while (index >= 0 && !isMeant(values[index])) index--;
  return index;
}
