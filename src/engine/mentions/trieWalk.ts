import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { Gap, Shape, type Tokens } from '../text/tokens';
import type { LexicalHits } from './lexicalHits';
import { Capitals, fitsCapitals, type NameTrie } from './nameTrie';
import { Start, type WordStarts } from './wordStarts';

/** No name runs across these. */
const SEPARATING_GAPS = Gap.Break | Gap.Open | Gap.Close | Gap.Quote | Gap.Colon | Gap.Dash | Gap.EndMark | Gap.Comma | Gap.Sentence;

/** Words of the text at whose node of the trie names end. */
export interface NodeHit {
  readonly first: number;
  readonly last: number;
  readonly node: number;
  /** The possessive "'s" that the name has in the text and not in the knowledge, -1 for none. */
  readonly skipped: number;
}

/** What is walked over; a scan is one. */
interface Words {
  readonly tokens: Tokens;
  is(token: number, categories: number): boolean;
}

/** Finds all names of the knowledge, and all words of the lexicons, in a block: one pass of the trie over its tokens. */
export class TrieWalk {
  private nodes: NodeHit[] = [];

  constructor(
    private readonly trie: NameTrie,
    private readonly starts: WordStarts,
  ) {}

  /** Adds the words of the lexicons to `lexical`; answers where names end. */
  over(words: Words, lexical: LexicalHits): readonly NodeHit[] {
    const { tokens } = words;
    const { trie, starts } = this;
    this.nodes = [];
    starts.open(tokens);
    for (let i = 0; i < tokens.count; i++) {
      // In a line in capitals it hangs on the line which words may be meant.
      const start = tokens.shapes[i] & Shape.InCapitals ? Start.Name : starts.at(tokens, i);
      if (start === Start.Nothing) continue;
      if (start === Start.Name) {
        const root = trie.root(tokens.words[i]);
        if (root !== 0) this.follow(words, lexical, i, i, root);
        continue;
      }
      for (const entry of starts.wordsAt(tokens, i)) lexical.add(i, i, entry);
      if (start === Start.Phrase && continues(tokens, i + 1)) {
        const root = trie.root(tokens.words[i]);
        const child = starts.mayGoOn(tokens, i) ? this.child(tokens, root, i + 1) : 0;
        if (child !== 0) this.follow(words, lexical, i, i + 1, child);
        else if (isPossessive(tokens, i + 1)) this.follow(words, lexical, i, i, root);
      }
    }
    return this.nodes;
  }

  /** Follows the trie from a token, from the node that stands for the words up to `last`. */
  private follow(words: Words, lexical: LexicalHits, first: number, last: number, node: number): void {
    const { tokens } = words;
    const { trie } = this;
    let skipped = -1;
    for (;;) {
      const begin = trie.formsBegin(node);
      const end = trie.formsEnd(node);
      let isName = false;
      for (let form = begin; form < end; form++) {
        if (trie.kind(form) !== FormKind.Lexical) isName = true;
        else if (capitalsFit(trie, words, form, first, last, skipped)) lexical.add(first, last, trie.target(form));
      }
      if (isName) this.nodes.push({ first, last, node, skipped });
      last++;
      if (!continues(tokens, last)) return;
      let child = this.child(tokens, node, last);
      if (child === 0 && skipped < 0 && isPossessive(tokens, last) && continues(tokens, last + 1)) {
        // "the IRGC's Aerospace Force" is the IRGC Aerospace Force
        skipped = last;
        last++;
        child = this.child(tokens, node, last);
      }
      if (child === 0) return;
      node = child;
    }
  }

  private child({ words }: Tokens, node: number, token: number): number {
    const word = words[token];
    return word === 0 ? 0 : this.trie.child(node, word);
  }
}

/** Whether the text's capitals are those that the form asks for. */
export function capitalsFit(trie: NameTrie, words: Words, form: number, first: number, last: number, skipped: number): boolean {
  const { shapes } = words.tokens;
  for (let token = first, index = 0; token <= last; token++) {
    if (token === skipped) continue;
    const needed = trie.capitals(form, index++);
    if (needed === Capitals.Any) continue;
    const shape = shapes[token];
    if (!fitsCapitals(needed, shape)) return false;
    if (needed === Capitals.All && shape & Shape.InCapitals && !(shape & Shape.Dotted) && words.is(token, Word.FunctionWord)) return false;
  }
  return true;
}

const continues = ({ gaps, count }: Tokens, token: number): boolean => token < count && !(gaps[token] & SEPARATING_GAPS);

const isPossessive = ({ starts, ends, gaps }: Tokens, token: number): boolean =>
  gaps[token] === Gap.Apostrophe && ends[token] - starts[token] === 1;
