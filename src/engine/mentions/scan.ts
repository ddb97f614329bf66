import { Latest } from '../latest';
import { Hit } from '../lexicon/categories';
import { type EngineKnowledge, FormKind, type LexicalEntry } from '../lexicon/engineKnowledge';
import type { WordColumn } from '../lexicon/wordColumns';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, JOINING_GAPS, Shape, Tokens } from '../text/tokens';
import { isNameWord } from './capitalLines';
import { classNounColumn } from './classNouns';
import { LexicalEntries, LexicalHits } from './lexicalHits';
import { namesAt } from './nameHits';
import { MetWords } from './metWords';
import { NameTrie } from './nameTrie';
import { ScanColumns } from './scanColumns';
import { TrieWalk } from './trieWalk';
import { WordStarts } from './wordStarts';

/** A name of the knowledge in the text. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  /** Forms that fit, all of one `kind`. */
  readonly kind: FormKind;
  readonly entities: readonly number[];
  /** A condition that asks for context is not met. */
  readonly isDoubtful: boolean;
  /** Doubtful only because words of its surroundings stand in no sentence with it: a text about its state is enough. */
  readonly isDistant: boolean;
  /** A doubtful name of a weapon that stands as a thing: a text about conflict is enough. */
  readonly isThing: boolean;
  /** A lone word that is distant, and an armed group's name: a text about its state that speaks of fighting is enough. */
  readonly isFaint: boolean;
}

/** A word or phrase of a lexicon in the text. */
export interface LexicalHit {
  readonly first: number;
  readonly last: number;
  readonly entry: LexicalEntry;
}

const NO_NAMES: readonly NameHit[] = [];

/** What all scans of a reader share. */
export class ScanTools {
  readonly trie: NameTrie;
  readonly entries: LexicalEntries;
  readonly words: MetWords;
  readonly walk: TrieWalk;
  readonly latest = new Latest();
  private readonly lists: (readonly number[] | undefined)[];

  constructor(knowledge: EngineKnowledge) {
    this.lists = new Array<undefined>(knowledge.entities.count).fill(undefined);
    this.trie = new NameTrie(knowledge.trie);
    this.entries = new LexicalEntries(knowledge);
    this.words = new MetWords(knowledge);
    this.walk = new TrieWalk(this.trie, new WordStarts(this.trie, this.entries));
  }

  /** The list of one entity of the knowledge alone: one for all its mentions. */
  alone(entity: number): readonly number[] {
    return (this.lists[entity] ??= [entity]);
  }
}

/**
 * A block as the detectors read it: its tokens, and what one pass of the trie over them finds, names of the knowledge and words of the lexicons. Reused
 * from block to block, since what is made anew for each costs time.
 */
export class Scan {
  readonly tokens = new Tokens();
  readonly columns = new ScanColumns();
  /** The objects that read the latest block. */
  readonly latest: Latest;
  private readonly lexical: LexicalHits;
  /** What the lexicons say of words, by their numbers. */
  private readonly words: Readonly<Record<WordColumn, Uint32Array>>;
  private found: readonly NameHit[] = NO_NAMES;
  /** All bits of `Word` in the block. */
  private kinds = 0;
  /** Made when first asked for: few names have conditions. */
  private classNouns: Int32Array | null = null;

  constructor(
    readonly knowledge: EngineKnowledge,
    private readonly tools: ScanTools,
  ) {
    this.lexical = new LexicalHits(tools.entries);
    this.latest = tools.latest;
    this.words = tools.words.columns;
  }

  /** Reads the block that the tokens hold by now; what was known of another one is forgotten. */
  read(): void {
    const { walk, words } = this.tools;
    words.update(this.tokens.surfaces);
    this.classNouns = null;
    this.found = NO_NAMES;
    this.lexical.clear();
    this.kinds = this.columns.fill(this.tokens, words.categories);
    this.found = namesAt(walk.over(this, this.lexical), this.tools, this);
    this.columns.placeNames(this.found);
  }

  get names(): readonly NameHit[] {
    return this.found;
  }

  /** Bits of `Word` that a token carries. */
  categories(token: number): number {
    return this.columns.categories[token];
  }

  /** Whether any token of the block carries one of some bits of `Word`. */
  holds(categories: number): boolean {
    return (this.kinds & categories) !== 0;
  }

  /** Whether a token has some of the uses around speech, bits of `Speech`. */
  knows(token: number, uses: number): boolean {
    const { tokens, words } = this;
    return token >= 0 && token < tokens.count && (words.speechWords[tokens.ids[token]] & uses) !== 0;
  }

  is(token: number, categories: number): boolean {
    return (this.categories(token) & categories) !== 0;
  }

  /** Whether a token's word is of one of some sorts: bits of `Sort`. */
  isOf(token: number, sorts: number): boolean {
    return (this.words.sentenceSorts[this.tokens.ids[token]] & sorts) !== 0;
  }

  /** What a token's word does in a sentence: bits of `Part`. */
  parts(token: number): number {
    return this.words.sentenceParts[this.tokens.ids[token]];
  }

  /** What sort of deed a token's word tells of: bits of `Deed`. */
  deeds(token: number): number {
    return this.words.deedSorts[this.tokens.ids[token]];
  }

  /** What a token's word says of the figures beside it: bits of `Figure`. */
  figures(token: number): number {
    return this.words.measureWords[this.tokens.ids[token]];
  }

  /** Whether a token's word says something of a name beside it: bits of `NameSort`. */
  tells(token: number, sorts: number): boolean {
    const { tokens, words } = this;
    return token >= 0 && token < tokens.count && (words.nameSorts[tokens.ids[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of the body whose name it stands in: bits of `BodySort`. */
  tellsOfBody(token: number, sorts: number): boolean {
    const { tokens, words } = this;
    return token >= 0 && token < tokens.count && (words.bodySorts[tokens.ids[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of a phrase without a name that it stands in: bits of `PhraseSort`. */
  tellsOfPhrase(token: number, sorts: number): boolean {
    const { tokens, words } = this;
    return token >= 0 && token < tokens.count && (words.phraseSorts[tokens.ids[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of a person whose name is beside it: bits of `PersonSort`. */
  tellsOfPerson(token: number, sorts: number): boolean {
    const { tokens, words } = this;
    return token >= 0 && token < tokens.count && (words.personSorts[tokens.ids[token]] & sorts) !== 0;
  }

  classNounAt(token: number): number {
    if (this.hits(Hit.WeaponNoun).length === 0) return 0;
    this.classNouns ??= classNounColumn(
      this.tokens.count,
      this.tokens.gaps,
      JOINING_GAPS,
      this.hits(Hit.WeaponNoun),
      this.hits(Hit.WeaponModifier),
    );
    return this.classNouns[token];
  }

  /** Type of the first known weapon whose name is a token's word and one more: of "AIM" in "AIM-260". Null where there is none. */
  typeOfSeries(token: number): EntityType | null {
    const { trie } = this.tools;
    const target = trie.targetBehind(trie.root(this.tokens.words[token]), FormKind.Name);
    return target < 0 ? null : ENTITY_TYPES[this.knowledge.entities.types[target]];
  }

  /** A token's surface in lower case; empty outside the block. */
  lower(token: number): string {
    return token >= 0 && token < this.tokens.count ? this.tokens.lower(token) : '';
  }

  /** Hits of one lexical category in order of the text; of those that begin at one token the longest. */
  hits(category: Hit): readonly LexicalHit[] {
    return this.lexical.of(category);
  }

  /** The longest name beyond doubt that begins, or ends, at a token, or that holds it. */
  nameFrom(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameFrom, token);
  }

  nameTo(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameTo, token);
  }

  nameAt(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameAt, token);
  }

  private nameIn(column: Int32Array, token: number): NameHit | undefined {
    const index = token >= 0 && token < this.tokens.count ? column[token] : -1;
    return index < 0 ? undefined : this.names[index];
  }

  /** Whether only a space, a hyphen or a wrapped line stands between a token and the one before it. */
  isJoined(token: number): boolean {
    const gap = this.tokens.gaps[token];
    return (gap & ~JOINING_GAPS) === 0;
  }

  /** Whether a token begins with a capital that means something; in a line in capitals, whether it is a word of names. */
  isCapitalised(token: number): boolean {
    const shape = this.tokens.shapes[token] & (Shape.FirstUpper | Shape.InCapitals);
    return shape === Shape.FirstUpper || (shape === (Shape.FirstUpper | Shape.InCapitals) && isNameWord(this, token));
  }

  /** Whether a token stands in a line in capitals, where capitals say nothing. */
  isInCapitals(token: number): boolean {
    return (this.tokens.shapes[token] & Shape.InCapitals) !== 0;
  }

  /** First token of the sentence that a token is in. */
  sentenceStart(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.columns.sentences(this.tokens).starts[token] : token;
  }

  /** The token after the last one of the sentence that a token is in. */
  sentenceEnd(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.columns.sentences(this.tokens).ends[token] : token + 1;
  }

  /** Whether no sentence begins between two offsets of the block. */
  isSameSentence(start: number, end: number): boolean {
    const { starts, gaps, count } = this.tokens;
    for (let i = 0; i < count && starts[i] <= end; i++) if (starts[i] > start && gaps[i] & Gap.Sentence) return false;
    return true;
  }
}
