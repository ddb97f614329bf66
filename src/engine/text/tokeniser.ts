import { CharClass, type Characters } from './characters';
import { endOfMarkup } from './markup';
import { Surfaces } from './surfaces';
import { Gap, Row, Shape, type Tokens } from './tokens';
import { HASH_SEED, hashUnit, type Vocabulary } from './vocabulary';

/** Before the s of "Iraq 's", as archives of tokens set it. */
const SPLIT = Gap.Space | Gap.Apostrophe;

const STOP = 46;
const D = 100;
const E = 101;
const L = 108;
const M = 109;
const R = 114;
const S = 115;
const V = 118;

// A line is taken for hard-wrapped between these lengths; shorter ones are headlines and lists, longer ones whole paragraphs.
const SHORTEST_WRAPPED_LINE = 45;
const LONGEST_WRAPPED_LINE = 110;

const GAP_OF_CLASS: readonly number[] = (() => {
  const gaps = new Array<number>(CharClass.Other + 1).fill(Gap.Other);
  gaps[CharClass.Apostrophe] = Gap.Apostrophe;
  gaps[CharClass.Space] = Gap.Space;
  gaps[CharClass.Dash] = Gap.Dash;
  gaps[CharClass.Stop] = Gap.Stop;
  gaps[CharClass.EndMark] = Gap.EndMark;
  gaps[CharClass.Comma] = Gap.Comma;
  gaps[CharClass.Open] = Gap.Open;
  gaps[CharClass.Close] = Gap.Close;
  gaps[CharClass.Quote] = Gap.Quote;
  gaps[CharClass.Colon] = Gap.Colon;
  gaps[CharClass.Slash] = Gap.Slash;
  gaps[CharClass.Emphasis] = Gap.None;
  return gaps;
})();

const mayBeMarkup = (cls: CharClass): boolean => cls === CharClass.Markup || cls === CharClass.Colon || cls === CharClass.Close;

/**
 * Reads a block into tokens: runs of letters or runs of digits ("F-16C" is three tokens), folded and looked up on the way.
 * Apostrophes inside words belong to them (Mish'al), clitics are tokens of their own (Hamas|'s), dotted initials are one token (U.S.).
 */
export class Tokeniser {
  private readonly surfaces: Surfaces;

  constructor(
    private readonly characters: Characters,
    vocabulary: Vocabulary,
  ) {
    this.surfaces = new Surfaces(characters, vocabulary);
  }

  /** Reads one block. */
  read(text: string, tokens: Tokens): void {
    this.surfaces.open(text.length);
    this.readInto(text, tokens);
  }

  /** Reads blocks, each into tokens of its own; a word has the same number in all of them. */
  readAll(texts: readonly string[], tokens: readonly Tokens[]): void {
    this.surfaces.open(texts.reduce((sum, { length }) => sum + length, 0));
    for (let i = 0; i < texts.length; i++) this.readInto(texts[i], tokens[i]);
  }

  private readInto(text: string, tokens: Tokens): void {
    tokens.open(text, this.surfaces);
    const { units } = tokens;
    const { classes } = this.characters;
    const length = text.length;
    let gap: number = Gap.Break;
    let lineStart = 0;
    let i = 0;
    while (i < length) {
      const code = units[i];
      const cls = classes[code] || this.characters.classify(code);
      if (cls <= CharClass.Digit) {
        i = cls === CharClass.Digit ? this.readDigits(length, i, gap, tokens) : this.readWord(length, i, gap, tokens);
        gap = Gap.None;
      } else if (cls === CharClass.Newline) {
        const wrapped =
          i - lineStart >= SHORTEST_WRAPPED_LINE && i - lineStart <= LONGEST_WRAPPED_LINE && !(gap & (Gap.Stop | Gap.EndMark | Gap.Colon));
        if (code === 13 && units[i + 1] === 10) i++;
        i++;
        gap |= wrapped && !(gap & (Gap.Break | Gap.SoftBreak)) ? Gap.SoftBreak : Gap.Break;
        lineStart = i;
      } else {
        const end = mayBeMarkup(cls) ? endOfMarkup(text, i) : -1;
        if (end > 0) {
          // The scheme of an address was read as a word.
          if (cls === CharClass.Colon && tokens.count > 0 && gap === Gap.None) tokens.count--;
          gap |= Gap.Other;
          i = end;
          continue;
        }
        if (cls === CharClass.Hyphen) gap |= gap & (Gap.Space | Gap.Hyphen | Gap.SoftBreak | Gap.Break) ? Gap.Dash : Gap.Hyphen;
        else if (cls !== CharClass.Ignorable) gap |= GAP_OF_CLASS[cls];
        i++;
      }
    }
    tokens.close();
  }

  private readDigits(length: number, start: number, gap: number, tokens: Tokens): number {
    const { units } = tokens;
    const { classes } = this.characters;
    let key = HASH_SEED;
    let i = start;
    for (; i < length; i++) {
      const code = units[i];
      if ((classes[code] || this.characters.classify(code)) !== CharClass.Digit) break;
      key = hashUnit(key, code);
    }
    tokens.push(start, i, this.surfaces.find(tokens.text, units, start, i, key), gap);
    return i;
  }

  private readWord(length: number, start: number, gap: number, tokens: Tokens): number {
    const { units } = tokens;
    const { classes } = this.characters;
    let key = HASH_SEED;
    let i = start;
    for (; i < length; i++) {
      const code = units[i];
      const cls = classes[code] || this.characters.classify(code);
      if (cls > CharClass.Caseless && cls !== CharClass.Ignorable) {
        if (cls !== CharClass.Apostrophe || !this.isLetter(units, i + 1) || this.isClitic(units, i + 1)) break;
      }
      key = hashUnit(key, code);
    }
    const id = this.surfaces.find(tokens.text, units, start, i, key);
    const end = units[i] === STOP && this.surfaces.rows[id * Row.Size + Row.Looks] & Shape.Single ? this.dottedEnd(units, i) : i;
    if (end > i) tokens.push(start, end, this.initials(tokens, start, end), gap);
    else tokens.push(start, i, id, this.isSplitClitic(units, start, gap) ? Gap.Apostrophe : gap);
    return end;
  }

  private initials({ text, units }: Tokens, start: number, end: number): number {
    let key = HASH_SEED;
    for (let i = start; i < end; i++) key = hashUnit(key, units[i]);
    return this.surfaces.find(text, units, start, end, key);
  }

  /** Where initials such as "U.S." end that begin with the letter before `at`; `at` where there are none. */
  private dottedEnd(units: Uint16Array, at: number): number {
    let end = at;
    while (units[end] === STOP && this.isLetter(units, end + 1) && !this.isLetter(units, end + 2)) end += 2;
    return end > at && units[end] === STOP ? end + 1 : end;
  }

  private isLetter(units: Uint16Array, at: number): boolean {
    const code = units[at];
    return code !== 0 && (this.characters.classes[code] || this.characters.classify(code)) <= CharClass.Caseless;
  }

  /** "Iraq 's": whether a clitic begins at `start` that a space cuts off. */
  private isSplitClitic(units: Uint16Array, start: number, gap: number): boolean {
    return gap === SPLIT && this.characters.classes[units[start - 1]] === CharClass.Apostrophe && this.isClitic(units, start);
  }

  /** Whether 's, 'd, 'm, 'll, 're or 've stands at `at` and ends the word. */
  private isClitic(units: Uint16Array, at: number): boolean {
    let length = 0;
    while (length < 3 && this.isLetter(units, at + length)) length++;
    if (length === 0 || length > 2) return false;
    // Of ASCII letters the bit that tells capitals apart.
    const first = units[at] | 32;
    if (length === 1) return first === S || first === D || first === M;
    const second = units[at + 1] | 32;
    return (second === E && (first === R || first === V)) || (first === L && second === L);
  }
}
