import { CharClass, type Characters } from './characters';
import { endOfMarkup } from './markup';
import { Surfaces } from './surfaces';
import { HASH_SEED, hashUnit, type Vocabulary } from './vocabulary';

/** What a token looks like; bits of `Tokens.shapes`. */
export const enum Shape {
  FirstUpper = 1,
  /** All letters are capitals. */
  AllUpper = 2,
  HasLower = 4,
  Digits = 8,
  /** One letter or digit only. */
  Single = 16,
  /** Initials with full stops, read as one word: "U.S.". */
  Dotted = 32,
  /** A capital after the first letter and a small one somewhere: "JeM", "McCain". */
  Mixed = 64,
  /** Part of a line in capitals, where capitals say nothing. */
  InCapitals = 128,
}

/** What stands between a token and the one before it; bits of `Tokens.gaps`. */
export const enum Gap {
  None = 0,
  Space = 1,
  Hyphen = 2,
  Apostrophe = 4,
  Stop = 8,
  Comma = 16,
  Open = 32,
  Close = 64,
  Quote = 128,
  /** A line break inside a hard-wrapped paragraph: worth a space. */
  SoftBreak = 256,
  /** A line break that ends what stands before it; also the start of the block. */
  Break = 512,
  Colon = 1024,
  Dash = 2048,
  Slash = 4096,
  EndMark = 8192,
  Other = 16384,
  /** The token begins a sentence. */
  Sentence = 32768,
}

/** Before the s of "Iraq 's", as archives of tokens set it. */
const SPLIT = Gap.Space | Gap.Apostrophe;

/** A name may run across these. */
export const JOINING_GAPS = Gap.Space | Gap.Hyphen | Gap.SoftBreak;

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

/** So many rows behind the last token say that nothing stands there, for those who look ahead. */
export const BEHIND = 4;

/** Tokens of one block as columns, reused from block to block. Offsets are relative to the block. */
export class Tokens {
  text = '';
  /** The text's UTF-16 units: asked again and again, which strings that are parts of others answer slowly. A zero stands behind the last one. */
  units = new Uint16Array(2048);
  count = 0;
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  /** Vocabulary id, 0 where the word is not known. */
  words = new Int32Array(512);
  /** Hash of the folded word. */
  hashes = new Int32Array(512);
  shapes = new Uint8Array(512);
  gaps = new Uint16Array(512);
  private readonly surfaces = new Surfaces();

  /** Begins a block. */
  open(text: string): void {
    this.text = text;
    this.count = 0;
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(Math.max(length + 1, this.units.length * 2));
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    units[length] = 0;
  }

  push(start: number, end: number, hash: number, shape: number, gap: number): void {
    const i = this.count++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.hashes[i] = hash;
    this.shapes[i] = shape;
    this.gaps[i] = gap;
  }

  /** The surface from the first to the last token. */
  slice(first: number, last: number): string {
    if (first === last) return this.surfaces.surface(this.units, this.text, this.starts[first], this.ends[first], this.hashes[first]);
    return this.text.slice(this.starts[first], this.ends[last]);
  }

  /** One token's surface in lower case. */
  lower(token: number): string {
    return this.surfaces.lower(this.units, this.text, this.starts[token], this.ends[token], this.hashes[token]);
  }

  /** Clears the rows behind the last token, which may hold those of another block. */
  close(): void {
    while (this.count + BEHIND > this.starts.length) this.grow();
    const end = this.count + BEHIND;
    this.words.fill(0, this.count, end);
    this.hashes.fill(0, this.count, end);
    this.shapes.fill(0, this.count, end);
    this.gaps.fill(Gap.Break, this.count, end);
    this.starts.fill(this.text.length, this.count, end);
    this.ends.fill(this.text.length, this.count, end);
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const larger = <T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = larger(this.starts, new Int32Array(size));
    this.ends = larger(this.ends, new Int32Array(size));
    this.words = larger(this.words, new Int32Array(size));
    this.hashes = larger(this.hashes, new Int32Array(size));
    this.shapes = larger(this.shapes, new Uint8Array(size));
    this.gaps = larger(this.gaps, new Uint16Array(size));
  }
}

/**
 * Reads a block into tokens: runs of letters or runs of digits ("F-16C" is three tokens), folded and looked up on the way.
 * Apostrophes inside words belong to them (Mish'al), clitics are tokens of their own (Hamas|'s), dotted initials are one token (U.S.).
 */
export class Tokeniser {
  constructor(
    private readonly characters: Characters,
    private readonly vocabulary: Vocabulary,
  ) {}

  read(text: string, tokens: Tokens): void {
    tokens.open(text);
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
    const { words, starts, ends, hashes } = tokens;
    for (let t = 0; t < tokens.count; t++) words[t] = this.vocabulary.find(units, starts[t], ends[t], hashes[t]);
  }

  private readDigits(length: number, start: number, gap: number, tokens: Tokens): number {
    const { units } = tokens;
    const { classes, folded } = this.characters;
    let hash = HASH_SEED;
    let i = start;
    for (; i < length; i++) {
      const code = units[i];
      if ((classes[code] || this.characters.classify(code)) !== CharClass.Digit) break;
      hash = hashUnit(hash, folded[code]);
    }
    tokens.push(start, i, hash, i - start === 1 ? Shape.Digits | Shape.Single : Shape.Digits, gap);
    return i;
  }

  private readWord(length: number, start: number, gap: number, tokens: Tokens): number {
    const { units } = tokens;
    const { classes, folded } = this.characters;
    let hash = HASH_SEED;
    let upper = 0;
    let lower = 0;
    let firstUpper = false;
    let i = start;
    for (; i < length; i++) {
      const code = units[i];
      const cls = classes[code] || this.characters.classify(code);
      if (cls <= CharClass.Caseless) {
        hash = hashUnit(hash, folded[code]);
        if (cls === CharClass.Upper) {
          if (upper + lower === 0) firstUpper = true;
          upper++;
        } else lower++;
      } else if (cls === CharClass.Apostrophe) {
        if (!this.isLetter(units, i + 1) || this.isClitic(tokens, i + 1)) break;
      } else if (cls !== CharClass.Ignorable) break;
    }
    let shape = (firstUpper ? Shape.FirstUpper : 0) | (lower ? Shape.HasLower : 0);
    if (upper + lower === 1) {
      shape |= Shape.Single | (firstUpper ? Shape.AllUpper : 0);
      const end = this.dottedEnd(units, i);
      if (end > i) return this.pushDotted(start, end, gap, tokens);
    } else if (lower === 0) shape |= Shape.AllUpper;
    else if (upper > (firstUpper ? 1 : 0)) shape |= Shape.Mixed;
    tokens.push(start, i, hash, shape, this.isSplitClitic(tokens, start, gap) ? Gap.Apostrophe : gap);
    return i;
  }

  /** Where initials such as "U.S." end that begin with the letter before `at`; `at` where there are none. */
  private dottedEnd(units: Uint16Array, at: number): number {
    let end = at;
    while (units[end] === 46 && this.isLetter(units, end + 1) && !this.isLetter(units, end + 2)) end += 2;
    return end > at && units[end] === 46 ? end + 1 : end;
  }

  private pushDotted(start: number, end: number, gap: number, tokens: Tokens): number {
    const { units } = tokens;
    const { folded, classes } = this.characters;
    let hash = HASH_SEED;
    let shape: number = Shape.Dotted | Shape.AllUpper | Shape.FirstUpper;
    for (let i = start; i < end; i++) {
      const code = units[i];
      if (classes[code] > CharClass.Digit) continue;
      hash = hashUnit(hash, folded[code]);
      if (classes[code] !== CharClass.Upper) shape = Shape.Dotted | Shape.HasLower;
    }
    tokens.push(start, end, hash, shape, gap);
    return end;
  }

  private isLetter(units: Uint16Array, at: number): boolean {
    const code = units[at];
    return code !== 0 && (this.characters.classes[code] || this.characters.classify(code)) <= CharClass.Caseless;
  }

  /** "Iraq 's": whether a clitic begins at `start` that a space cuts off. */
  private isSplitClitic(tokens: Tokens, start: number, gap: number): boolean {
    return gap === SPLIT && this.characters.classes[tokens.units[start - 1]] === CharClass.Apostrophe && this.isClitic(tokens, start);
  }

  /** Whether 's, 'd, 'm, 'll, 're or 've stands at `at` and ends the word. */
  private isClitic({ units, text }: Tokens, at: number): boolean {
    let length = 0;
    while (length < 3 && this.isLetter(units, at + length)) length++;
    if (length > 2) return false;
    const clitic = text.slice(at, at + length).toLowerCase();
    return length === 1
      ? clitic === 's' || clitic === 'd' || clitic === 'm'
      : length === 2 && (clitic === 'll' || clitic === 're' || clitic === 've');
  }
}
