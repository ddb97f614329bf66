import { offsetAt, type Offsets, packOffsets } from '../offsets';
import type { Characters } from './characters';
import { CharClass } from './characters';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One step of the FNV-1a hash over folded UTF-16 units. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);
export const HASH_SEED = FNV_OFFSET | 0;

/** Hash of a text that is folded already. */
export function hashFolded(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash;
}

/** The words that the knowledge knows, as columns: an open-addressing table from folded word to id. Id 0 is "not known". */
export interface VocabularyColumns {
  /** Word id, or 0 where the slot is free; its length is a power of two. */
  readonly slots: Uint32Array;
  /** Where each word begins in `pool`; one more than there are words. */
  readonly offsets: Offsets;
  /** The folded words, one after the other. */
  readonly pool: Uint16Array;
}

export class Vocabulary {
  private readonly mask: number;

  constructor(
    private readonly columns: VocabularyColumns,
    private readonly characters: Characters,
  ) {
    this.mask = columns.slots.length - 1;
  }

  /** Number of words, the unknown one at index 0 included. */
  get size(): number {
    return this.columns.offsets.length - 1;
  }

  /** Id of the word that stands in a text's UTF-16 units from `start` to `end`, whose folded units hash to `hash`; 0 where it is not known. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this.columns;
    const { mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot];
      if (id === 0) return 0;
      if (this.equals(id, units, start, end)) return id;
    }
  }

  /** Id of a word given as text of its own. */
  idOf(word: string): number {
    const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    return this.find(units, 0, units.length, hashFolded(this.characters.fold(word)));
  }

  private equals(id: number, units: Uint16Array, start: number, end: number): boolean {
    const { offsets, pool } = this.columns;
    const { classes, folded } = this.characters;
    let at = offsetAt(offsets, id);
    const stop = offsetAt(offsets, id + 1);
    for (let i = start; i < end; i++) {
      const code = units[i];
      if (classes[code] > CharClass.Digit) continue;
      if (at === stop || pool[at++] !== folded[code]) return false;
    }
    return at === stop;
  }
}

/** Collects words and gives them ids; used when knowledge is compiled. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();

  /** Id of a folded word, a new one where it was not met before. */
  add(folded: string): number {
    const known = this.ids.get(folded);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(folded, id);
    return id;
  }

  get size(): number {
    return this.ids.size + 1;
  }

  build(): VocabularyColumns {
    let capacity = 16;
    while (capacity < this.size * 2) capacity *= 2;
    const slots = new Uint32Array(capacity);
    const offsets = new Uint32Array(this.size + 1);
    const words = [...this.ids.keys()];
    const pool = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    let at = 0;
    words.forEach((word, index) => {
      const id = index + 1;
      const hash = hashFolded(word);
      offsets[id] = at;
      for (let i = 0; i < word.length; i++) pool[at++] = word.charCodeAt(i);
      let slot = hash & (capacity - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      slots[slot] = id;
    });
    offsets[this.size] = at;
    return { slots, offsets: packOffsets([...offsets]), pool };
  }
}
