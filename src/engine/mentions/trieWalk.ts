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
  /** The token that the name has in the text and not in the knowledge, -1 for none: a possessive "'s", or what only persons' names have, see `isInsidePersonsName`. */
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
      if (start === Start.Phrase) {
        const root = trie.root(tokens.words[i]);
        const child = continues(tokens, i + 1) && starts.mayGoOn(tokens, i) ? this.child(tokens, root, i + 1) : 0;
        if (child !== 0) this.follow(words, lexical, i, i + 1, child);
        else if (maySkip(tokens, i + 1)) this.follow(words, lexical, i, i, root);
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
        else if (!isInsidePersonsName(tokens, skipped) && capitalsFit(trie, words, form, first, last, skipped))
          lexical.add(first, last, trie.target(form));
      }
      if (isName) this.nodes.push({ first, last, node, skipped });
      last++;
      let child = continues(tokens, last) ? this.child(tokens, node, last) : 0;
      if (child === 0 && skipped < 0 && maySkip(tokens, last)) {
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

/** "the IRGC's Aerospace Force" is the IRGC Aerospace Force; "Antony J. Blinken" and "Ferdinand “Bongbong” Marcos" have what their names in the knowledge have not. */
function maySkip(tokens: Tokens, token: number): boolean {
  const next = token + 1;
  if (token >= tokens.count || next >= tokens.count) return false;
  if (isQuotedAlone(tokens, token)) return !((tokens.gaps[token] | tokens.gaps[next]) & (SEPARATING_GAPS & ~(Gap.Quote | Gap.Comma)));
  return continues(tokens, token) && continues(tokens, next) && (isPossessive(tokens, token) || isInitial(tokens, token));
}

/** Whether the token that was skipped is an initial or a nickname: only a person's name goes on behind those. */
export const isInsidePersonsName = (tokens: Tokens, skipped: number): boolean =>
  skipped >= 0 && (isInitial(tokens, skipped) || isQuotedAlone(tokens, skipped));

const isInitial = ({ shapes, gaps }: Tokens, token: number): boolean =>
  (shapes[token] & (Shape.Single | Shape.FirstUpper)) === (Shape.Single | Shape.FirstUpper) && (gaps[token] & ~Gap.SoftBreak) === Gap.Space;

const isQuotedAlone = ({ gaps, count }: Tokens, token: number): boolean =>
  (gaps[token] & Gap.Quote) !== 0 && token + 1 < count && (gaps[token + 1] & Gap.Quote) !== 0;

const isPossessive = ({ starts, ends, gaps }: Tokens, token: number): boolean =>
  gaps[token] === Gap.Apostrophe && ends[token] - starts[token] === 1;
