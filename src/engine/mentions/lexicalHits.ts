import type { Hit, LexicalCategory } from '../lexicon/categories';
import { HIT_CATEGORIES } from '../lexicon/categories';
import type { EngineKnowledge, LexicalEntry } from '../lexicon/engineKnowledge';
import type { LexicalHit } from './scan';

const UNKNOWN = -2;
const NOT_ASKED = -1;
const NO_HITS: LexicalHit[] = [];

/** The entries of the lexicons, decoded when first met. */
export class LexicalEntries {
  /** By index of an entry the place of its category in `HIT_CATEGORIES`. */
  private readonly places: Int8Array;
  private readonly entries: (LexicalEntry | undefined)[];

  constructor(private readonly knowledge: EngineKnowledge) {
    this.places = new Int8Array(knowledge.lexicalCount).fill(UNKNOWN);
    this.entries = new Array<LexicalEntry | undefined>(knowledge.lexicalCount);
  }

  /** Whether anybody asks for the words of an entry's category. */
  isAsked(index: number): boolean {
    return this.placeOf(index) !== NOT_ASKED;
  }

  /** Place of an entry's category in `HIT_CATEGORIES`, -1 where nobody asks for it. */
  placeOf(index: number): number {
    const place = this.places[index];
    if (place !== UNKNOWN) return place;
    const entry = this.knowledge.lexicalEntry(index);
    this.entries[index] = entry;
    return (this.places[index] = (HIT_CATEGORIES as readonly LexicalCategory[]).indexOf(entry.category));
  }

  /** An entry whose place was asked for. */
  at(index: number): LexicalEntry {
    return this.entries[index] as LexicalEntry;
  }
}

/** The words and phrases of the lexicons in one block; the next one takes it over. */
export class LexicalHits {
  private readonly lists: LexicalHit[][] = HIT_CATEGORIES.map(() => NO_HITS);

  constructor(private readonly entries: LexicalEntries) {}

  clear(): void {
    this.lists.fill(NO_HITS);
  }

  /** Adds a hit; of those of one category that begin at one token the last one added, the longest, stays. */
  add(first: number, last: number, index: number): void {
    const place = this.entries.placeOf(index);
    if (place === NOT_ASKED) return;
    let hits = this.lists[place];
    if (hits === NO_HITS) this.lists[place] = hits = [];
    const hit = { first, last, entry: this.entries.at(index) };
    if (hits.length > 0 && hits[hits.length - 1].first === first) hits[hits.length - 1] = hit;
    else hits.push(hit);
  }

  /** The hits of a category in order of the text. */
  of(category: Hit): readonly LexicalHit[] {
    return this.lists[category];
  }
}
