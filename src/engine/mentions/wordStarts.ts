import { FormKind } from '../lexicon/engineKnowledge';
import type { Tokens } from '../text/tokens';
import type { LexicalEntries } from './lexicalHits';
import { fitsCapitals, maskOf, type NameTrie } from './nameTrie';

/** What a word of the text may begin. */
export const enum Start {
  Unknown = 0,
  Nothing = 1,
  /** Words of the lexicons that end with it. */
  Word = 2,
  /** The same, and longer phrases or names. */
  Phrase = 3,
  /** A name that ends with it, and all of the above. */
  Name = 4,
}

const NOTHING: readonly number[] = [];

/** Tells for each word that the text has what of the trie begins with it, so that most tokens need no look into the trie. */
export class WordStarts {
  /** By number of the word. */
  private kinds = new Uint8Array(0);
  /** The words that may go on from it; see `NameTrie.childMask`. */
  private masks = new Int32Array(0);
  private readonly entries: (readonly number[])[] = [];
  private generation = -1;

  constructor(
    private readonly trie: NameTrie,
    private readonly lexical: LexicalEntries,
  ) {}

  /** Makes ready for a block. */
  open({ surfaces }: Tokens): void {
    if (this.generation === surfaces.generation) return;
    this.generation = surfaces.generation;
    if (this.kinds.length === surfaces.texts.length) this.kinds.fill(Start.Unknown);
    else {
      this.kinds = new Uint8Array(surfaces.texts.length);
      this.masks = new Int32Array(surfaces.texts.length);
    }
  }

  /** What a token, which stands in no line in capitals, may begin. */
  at({ ids, words, shapes }: Tokens, token: number): Start {
    const id = ids[token];
    return this.kinds[id] !== Start.Unknown ? this.kinds[id] : this.lookUp(id, words[token], shapes[token]);
  }

  /** Indexes of the lexicons' entries that are the token's word alone. */
  wordsAt({ ids }: Tokens, token: number): readonly number[] {
    return this.entries[ids[token]];
  }

  /** Whether the word behind a token, which may begin a phrase, may go on with it. Most do not, and one look tells. */
  mayGoOn({ ids, words }: Tokens, token: number): boolean {
    return (this.masks[ids[token]] & maskOf(words[token + 1])) !== 0;
  }

  private lookUp(id: number, word: number, shape: number): Start {
    const { trie } = this;
    const node = trie.root(word);
    let found = NOTHING;
    let isName = false;
    if (node !== 0) {
      for (let form = trie.formsBegin(node); form < trie.formsEnd(node); form++) {
        if (trie.kind(form) !== FormKind.Lexical) isName = true;
        else if (fitsCapitals(trie.capitals(form, 0), shape) && this.lexical.isAsked(trie.target(form)))
          found = [...found, trie.target(form)];
      }
    }
    this.entries[id] = found;
    this.masks[id] = node === 0 ? 0 : trie.childMask(node);
    const isAlone = this.masks[id] === 0;
    const kind = isName ? Start.Name : !isAlone ? Start.Phrase : found.length > 0 ? Start.Word : Start.Nothing;
    this.kinds[id] = kind;
    return kind;
  }
}
