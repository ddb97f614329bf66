import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { WORD_COLUMN_NAMES, type WordColumn } from '../lexicon/wordColumns';
import type { WordTable } from '../text/tokens';

const NONE = new Uint32Array(0);

/**
 * What the lexicons say of the words that were met lately, by their numbers in `Tokens.ids`. The knowledge says the same by vocabulary id; but words that
 * come often have small numbers here, so that what is said of them lies close together and the processor has it at hand.
 */
export class MetWords {
  /** Bits of `Word`. */
  categories = NONE;
  readonly columns = Object.fromEntries(WORD_COLUMN_NAMES.map((name) => [name, NONE])) as Record<WordColumn, Uint32Array>;

  private generation = -1;
  /** Numbers below are filled in. */
  private next = 0;

  constructor(private readonly knowledge: EngineKnowledge) {}

  /** Takes up the words that were met since it was asked last. */
  update({ vocabularyIds, met, generation }: WordTable): void {
    if (this.generation !== generation) this.begin(generation, vocabularyIds.length);
    const { knowledge, categories, columns } = this;
    for (let id = this.next; id < met; id++) categories[id] = knowledge.wordCategories[vocabularyIds[id]];
    for (const name of WORD_COLUMN_NAMES) {
      const [from, to] = [knowledge[name], columns[name]];
      for (let id = this.next; id < met; id++) to[id] = from[vocabularyIds[id]];
    }
    this.next = met;
  }

  private begin(generation: number, size: number): void {
    this.generation = generation;
    this.next = 0;
    if (this.categories.length === size) return;
    this.categories = new Uint32Array(size);
    for (const name of WORD_COLUMN_NAMES) this.columns[name] = new Uint32Array(size);
  }
}
