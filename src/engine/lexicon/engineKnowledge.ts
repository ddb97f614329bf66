import type { TrieColumns } from '../mentions/nameTrie';
import type { EntityType } from '../model';
import type { VocabularyColumns } from '../text/vocabulary';
import type { LexicalCategory } from './categories';
import type { EventFrame } from './eventFrames';
import type { NominalNoun } from './nominalNouns';
import type { WordColumn } from './wordColumns';

/** What a form of the trie is: the forms of the contract in their order, then the two that are none. */
export const enum FormKind {
  Name = 0,
  Alias = 1,
  Abbreviation = 2,
  Demonym = 3,
  Metonym = 4,
  /** A capital: a place, and the metonym of its state where it acts. */
  Capital = 7,
  /** A word or phrase of a lexicon; its target is a lexical entry. */
  Lexical = 8,
}

/** A word or phrase of a lexicon. */
export interface LexicalEntry {
  readonly category: LexicalCategory;
  /** In the singular, as written in the lexicon. */
  readonly text: string;
  readonly type: EntityType | null;
  readonly cameo: string | null;
  /** Heads of bodies only: bits of `HeadUse`. */
  readonly uses: number;
  /** Words of action only. */
  readonly event: EventFrame | null;
}

/** Conditions on a name, as word ids. Each list of alternatives holds phrases, each phrase is a list of words. */
export interface WordCondition {
  readonly classNoun: boolean;
  readonly besideClassNoun: boolean;
  readonly near: readonly (readonly number[])[] | null;
  readonly followedBy: readonly (readonly number[])[] | null;
  readonly notFollowedBy: readonly (readonly number[])[] | null;
  readonly precededBy: readonly (readonly number[])[] | null;
  readonly notPrecededBy: readonly (readonly number[])[] | null;
}

/** What the engine knows of the entities: columns over an index, strings decoded when asked for. */
export interface KnownEntities {
  readonly count: number;
  /** Index in `ENTITY_TYPES`. */
  readonly types: Uint8Array;
  /** Index of the family or of the body that it is a part of, -1 for none. */
  readonly partOf: Int32Array;
  id(index: number): string;
  name(index: number): string;
  /** ISO 3166-1 alpha-3 codes. */
  countries(index: number): readonly string[];
  cameo(index: number): readonly string[];
  /** What it is, as its offices and its background say: " prime minister , president ", " shia movement "; in lower case, words between spaces. */
  calling(index: number): string;
  /** Index of the state with an ISO 3166-1 alpha-3 code, -1 for none. */
  stateOf(country: string): number;
  /** Index of a body of a state by the state's ISO 3166-1 alpha-3 code and what it is (see `bodyKey`), -1 for none. */
  bodyOf(country: string, body: string): number;
}

/** The knowledge as the engine reads it, with a column for each of `WORD_COLUMNS`. `src/knowledge` makes one from the compiled image. */
export interface EngineKnowledge extends Readonly<Record<WordColumn, Uint32Array>> {
  readonly vocabulary: VocabularyColumns;
  readonly trie: TrieColumns;
  /** Bits of `Word` for each word id. */
  readonly wordCategories: Uint32Array;
  readonly entities: KnownEntities;
  readonly lexicalCount: number;
  lexicalEntry(index: number): LexicalEntry;
  condition(index: number): WordCondition;
  /** What is known of a noun in lower case, or of a word before one, that a text calls somebody by. */
  nominalNoun(noun: string): NominalNoun | undefined;
}
