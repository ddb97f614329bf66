import { Gap, Shape, type Tokens } from './tokens';

/** What the sentence splitter asks about a word. */
export interface SentenceWords {
  /** "Gen", "Mr", "No": the full stop after it ends no sentence. */
  isAbbreviation(word: number): boolean;
  /** "The", "He": after initials with full stops, only such a word shows that a sentence begins. */
  isFunctionWord(word: number): boolean;
}

/** Sets `Gap.Sentence` on every token that begins a sentence. */
export function markSentences(tokens: Tokens, words: SentenceWords): void {
  for (let i = 0; i < tokens.count; i++) {
    if (beginsSentence(tokens, i, words)) tokens.gaps[i] |= Gap.Sentence;
  }
}

/** A run of so many words in capitals is a headline or a dateline, not a row of abbreviations. */
const SHORTEST_CAPITAL_LINE = 4;
/** A paragraph with so many of them and no small letter is in capitals, its short sentences too: "HE DIED." */
const SHORTEST_CAPITAL_BLOCK = 8;

/** Sets `Shape.InCapitals` on the words of sentences that are in capitals throughout. */
export function markCapitalLines(tokens: Tokens): void {
  const { gaps, shapes } = tokens;
  const isAllCapitals = isInCapitals(shapes, 0, tokens.count, SHORTEST_CAPITAL_BLOCK);
  for (let start = 0; start < tokens.count;) {
    let end = start + 1;
    while (end < tokens.count && !(gaps[end] & Gap.Sentence)) end++;
    if (isAllCapitals || isInCapitals(shapes, start, end, SHORTEST_CAPITAL_LINE)) {
      tokens.hasCapitalLines = true;
      for (let i = start; i < end; i++) shapes[i] |= Shape.InCapitals;
    }
    start = end;
  }
}

/** Whether at least `shortest` words from `start` to `end` are in capitals and none has a small letter. */
function isInCapitals(shapes: Uint8Array, start: number, end: number, shortest: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (shapes[i] & Shape.HasLower) return false;
    if (shapes[i] & Shape.AllUpper && !(shapes[i] & Shape.Single)) capitals++;
  }
  return capitals >= shortest;
}

function beginsSentence(tokens: Tokens, i: number, words: SentenceWords): boolean {
  const { gaps, shapes } = tokens;
  const gap = gaps[i];
  if (gap & Gap.Break) return true;
  const mayBegin = (shapes[i] & (Shape.FirstUpper | Shape.Digits)) !== 0 || (gap & (Gap.Quote | Gap.Open)) !== 0;
  if (gap & Gap.EndMark) return mayBegin;
  if (shapes[i - 1] & Shape.Dotted) return mayBegin && words.isFunctionWord(tokens.words[i]) && !(gap & Gap.Comma);
  if (!(gap & Gap.Stop) || !(gap & (Gap.Space | Gap.SoftBreak | Gap.Quote))) return false;
  if (!mayBegin) return false;
  const isInitial = (shapes[i - 1] & (Shape.Single | Shape.AllUpper)) === (Shape.Single | Shape.AllUpper);
  return !isInitial && !words.isAbbreviation(tokens.words[i - 1]);
}
