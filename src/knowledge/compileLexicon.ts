import { HIT_CATEGORIES, LEXICAL_CATEGORIES, type LexicalCategory } from '../engine/lexicon/categories';
import { FormKind, type LexicalEntry } from '../engine/lexicon/engineKnowledge';
import type { EventFrame } from '../engine/lexicon/eventFrames';
import { HEAD_USES } from '../engine/lexicon/headUses';
import { COLUMNS_OF_CATEGORY } from '../engine/lexicon/wordColumns';
import type { TrieBuilder } from '../engine/mentions/nameTrie';
import type { NameReader, TokenisedName } from './forms';
import { pluralOf, verbForms } from './inflect';
import type { LexicalEntry as LexicalEntrySource, LexiconFile } from './schema';
import type { WordTables } from './wordTables';

/** Categories whose entries are phrases in the trie; the others are marks on single words only. */
const TRIE_CATEGORIES: ReadonlySet<LexicalCategory> = new Set<LexicalCategory>(HIT_CATEGORIES);

/** Categories that leave no mark on their words: a "grant" may be a surname all the same. */
const UNMARKED_CATEGORIES: ReadonlySet<LexicalCategory> = new Set<LexicalCategory>([
  'event-verb',
  'event-noun',
  'place-name',
  ...(Object.keys(COLUMNS_OF_CATEGORY) as LexicalCategory[]),
]);

/** Categories whose entries count as words one by one: "Jean Pierre" gives two given names. */
const SPLIT_CATEGORIES: ReadonlySet<LexicalCategory> = new Set<LexicalCategory>([
  'given-name',
  'name-particle',
  'abbreviation',
  'calendar',
]);

const PLURAL_CATEGORIES: ReadonlySet<LexicalCategory> = new Set<LexicalCategory>([
  'rank',
  'role',
  'weapon-noun',
  'organisation-head',
  'national-body',
  'actor-noun',
  'civil-phrase',
  'event-noun',
]);

type EntrySource = Exclude<LexicalEntrySource, string>;

/** Reads lexicons into the trie, the tables of words and a list of entries. */
export class LexiconCompiler {
  /** The entries that the trie's forms point to, in their order. */
  readonly entries: LexicalEntry[] = [];

  constructor(
    private readonly names: NameReader,
    private readonly trie: TrieBuilder,
    private readonly tables: WordTables,
  ) {}

  add(lexicon: LexiconFile): void {
    for (const source of lexicon.entries) {
      const entry = typeof source === 'string' ? { text: source } : source;
      if (lexicon.part === undefined) this.addEntry(lexicon, entry);
      else this.tables.use(lexicon.category, [lexicon.part], this.names.phrase(entry.text));
    }
  }

  private addEntry({ category, type }: LexiconFile, source: EntrySource): void {
    const texts = [source.text];
    if (PLURAL_CATEGORIES.has(category)) texts.push(source.plural ?? pluralOf(source.text));
    const names = texts.map((text) => this.names.read(text, true));
    for (const { words } of names) {
      if (!UNMARKED_CATEGORIES.has(category) && (words.length === 1 || SPLIT_CATEGORIES.has(category)))
        this.tables.mark(words, 1 << LEXICAL_CATEGORIES.indexOf(category));
    }
    this.tables.use(category, source.uses ?? [], names[0].words);
    if (!TRIE_CATEGORIES.has(category)) return;
    const entry = {
      category,
      text: source.text,
      type: source.type ?? type ?? null,
      cameo: source.cameo ?? null,
      uses: headUsesOf(source),
    };
    const frame = frameOf(source);
    if (category === 'event-verb' && frame)
      for (const [form, forms] of verbForms(source.text, source.forms))
        this.addToTrie(this.names.read(form, true), { ...entry, event: { ...frame, forms } });
    else for (const name of names) this.addToTrie(name, { ...entry, event: frame });
  }

  private addToTrie({ words, capitals }: TokenisedName, entry: LexicalEntry): void {
    const target = this.entries.push(entry) - 1;
    this.trie.add(words, { target, kind: FormKind.Lexical, capitals, condition: 0 });
  }
}

const headUsesOf = ({ uses = [] }: EntrySource): number =>
  HEAD_USES.reduce((bits, use, position) => (uses.includes(use) ? bits | (1 << position) : bits), 0);

/** What a verb or noun of action means, null for other words. */
function frameOf({ event, frame, needsBoth, weak }: EntrySource): EventFrame | null {
  return event === undefined
    ? null
    : { type: event, frame: frame ?? 'act', forms: 0, needsBoth: needsBoth ?? false, isWeak: weak ?? false };
}
