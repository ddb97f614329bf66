import type { LexicalCategory } from '../engine/lexicon/categories';
import {
  COLUMNS_OF_CATEGORY,
  type EntryUse,
  WORD_COLUMN_NAMES,
  WORD_COLUMNS,
  type WordColumn,
  type WordPart,
} from '../engine/lexicon/wordColumns';

type Bits = Map<number, number>;

/** What the lexicons say of single words, collected word by word as bits. */
export class WordTables {
  private readonly categoriesOf: Bits = new Map();
  private readonly columns = new Map<WordColumn, Bits>(WORD_COLUMN_NAMES.map((name) => [name, new Map()]));

  /** Bits of `Word` of a word, as far as they have been told. */
  categories(word: number): number {
    return this.categoriesOf.get(word) ?? 0;
  }

  /** Tells that words have categories: bits of `Word`. */
  mark(words: readonly number[], categories: number): void {
    for (const word of words) add(this.categoriesOf, word, categories);
  }

  /** Tells what words do that a lexicon of a category has. A use that the category does not have is left out; the schema names those. */
  use(category: LexicalCategory, uses: readonly (WordPart | EntryUse)[], words: readonly number[]): void {
    for (const use of uses) {
      const name = COLUMNS_OF_CATEGORY[category]?.find((column) => positionOf(column, use) >= 0);
      const bits = name && this.columns.get(name);
      if (bits) for (const word of words) add(bits, word, 1 << positionOf(name, use));
    }
  }

  /** The columns for a vocabulary of so many words. */
  build(size: number): Record<WordColumn | 'wordCategories', Uint32Array> {
    const columns = [...this.columns].map(([name, bits]) => [name, columnOf(bits, size)] as const);
    return { wordCategories: columnOf(this.categoriesOf, size), ...(Object.fromEntries(columns) as Record<WordColumn, Uint32Array>) };
  }
}

const positionOf = (column: WordColumn, use: string): number => (WORD_COLUMNS[column] as readonly string[]).indexOf(use);

function add(bits: Bits, word: number, more: number): void {
  bits.set(word, (bits.get(word) ?? 0) | more);
}

function columnOf(bits: Bits, size: number): Uint32Array {
  const column = new Uint32Array(size);
  for (const [word, each] of bits) column[word] = each;
  return column;
}
