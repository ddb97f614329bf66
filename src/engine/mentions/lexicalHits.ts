import type { LexicalCategory } from '../lexicon/categories';
import type { EngineKnowledge, LexicalEntry } from '../lexicon/engineKnowledge';
import type { LexicalHit } from './scan';

/** The categories whose words are asked for by where they stand; of the others each token's bits of `Word` are enough. */
const CATEGORIES = [
  'title',
  'rank',
  'role',
  'weapon-noun',
  'weapon-modifier',
  'organisation-head',
  'national-body',
  'actor-noun',
  'civil-phrase',
  'event-verb',
  'event-noun',
  'place-name',
] as const satisfies readonly LexicalCategory[];
export type HitCategory = (typeof CATEGORIES)[number];

const UNKNOWN = -2;
const NOT_ASKED = -1;
const NO_HITS: LexicalHit[] = [];

/** The words and phrases of the lexicons in one block; the next one takes it over. */
export class LexicalHits {
  /** By index of an entry the place of its category in `CATEGORIES`. */
  private readonly places: Int8Array;
  /** The entries that were met. */
  private readonly entries: (LexicalEntry | undefined)[];
  private readonly lists: LexicalHit[][] = CATEGORIES.map(() => NO_HITS);

  constructor(private readonly knowledge: EngineKnowledge) {
    this.places = new Int8Array(knowledge.lexicalCount).fill(UNKNOWN);
    this.entries = new Array<LexicalEntry | undefined>(knowledge.lexicalCount);
  }

  clear(): void {
    this.lists.fill(NO_HITS);
  }

  /** Whether anybody asks for the words of an entry's category. */
  isAsked(index: number): boolean {
    return this.placeOf(index) !== NOT_ASKED;
  }

  /** Adds a hit; of those of one category that begin at one token the last one added, the longest, stays. */
  add(first: number, last: number, index: number): void {
    const place = this.placeOf(index);
    if (place === NOT_ASKED) return;
    let hits = this.lists[place];
    if (hits === NO_HITS) this.lists[place] = hits = [];
    const hit = { first, last, entry: this.entries[index] as LexicalEntry };
    if (hits.length > 0 && hits[hits.length - 1].first === first) hits[hits.length - 1] = hit;
    else hits.push(hit);
  }

  /** The hits of a category in order of the text. */
  of(category: HitCategory): readonly LexicalHit[] {
    return this.lists[CATEGORIES.indexOf(category)];
  }

  private placeOf(index: number): number {
    const place = this.places[index];
    if (place !== UNKNOWN) return place;
    const entry = this.knowledge.lexicalEntry(index);
    this.entries[index] = entry;
    return (this.places[index] = (CATEGORIES as readonly LexicalCategory[]).indexOf(entry.category));
  }
}
