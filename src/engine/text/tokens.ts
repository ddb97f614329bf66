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

/** A name may run across these. */
export const JOINING_GAPS = Gap.Space | Gap.Hyphen | Gap.SoftBreak;

/** So many rows behind the last token say that nothing stands there, for those who look ahead. */
export const BEHIND = 4;

/** How a word ends; bits of `Tokens.endings`. */
export const enum Ending {
  Ed = 1,
  Ing = 2,
  Ly = 4,
  /** An s behind another letter. */
  Plural = 8,
}

/**
 * What is kept of a word lies side by side, its letters if they are few too, so that a look at one thing brings in the others: each look
 * into a large table may have to wait for memory.
 */
export const enum Row {
  /** Hash of the word's units. */
  Key = 0,
  /** Bits of `Shape`, above them those of `Ending`, above them how many units the word has. */
  Looks = 1,
  /** Vocabulary id, 0 where the word is not known. */
  Word = 2,
  /** Hash of the folded word. */
  Hash = 3,
  /** The units, or where they begin in the pool if they are many. */
  Units = 4,
  Size = 8,
}

/** Where the parts of `Row.Looks` begin. */
export const enum Looks {
  EndingAt = 8,
  LengthAt = 16,
  /** A shape, or an ending once it is moved down. */
  Part = 0xff,
}

/** What the letters of each word say, by the word's number; `Surfaces` is one. */
export interface WordTable {
  /** A row of `Row` for each word. */
  readonly rows: Int32Array;
  /** Vocabulary id of each word, 0 where it is not known. */
  readonly vocabularyIds: Int32Array;
  /** The word as it stands, and in lower case. */
  readonly texts: readonly string[];
  readonly lowers: readonly string[];
  /** Another one where words have other numbers than before. */
  readonly generation: number;
  /** One more than the greatest number by now. */
  readonly met: number;
  /** A word in lower case and without diacritics. */
  folded(id: number): string;
}

const NO_WORDS: WordTable = {
  rows: new Int32Array(0),
  texts: [],
  lowers: [],
  generation: 0,
  vocabularyIds: new Int32Array(0),
  met: 0,
  folded: () => '',
};

/** Rows that columns begin with: enough for most paragraphs, and little to keep in the processor's caches. */
export const SMALL = 128;

/** Tokens of one block as columns, reused from block to block. Offsets are relative to the block. */
export class Tokens {
  text = '';
  /** The text's UTF-16 units: asked again and again, which strings that are parts of others answer slowly. A zero stands behind the last one. */
  units = new Uint16Array(1024);
  count = 0;
  /** Whether any token stands in a line in capitals. */
  hasCapitalLines = false;
  starts = new Int32Array(SMALL);
  ends = new Int32Array(SMALL);
  /** Vocabulary id, 0 where the word is not known. */
  words = new Int32Array(SMALL);
  /** Hash of the folded word. */
  hashes = new Int32Array(SMALL);
  shapes = new Uint8Array(SMALL);
  endings = new Uint8Array(SMALL);
  gaps = new Uint16Array(SMALL);
  /** Number of the word in `surfaces`; the same for the same surface as long as the block is read. */
  ids = new Int32Array(SMALL);
  surfaces: WordTable = NO_WORDS;

  /** Begins a block. */
  open(text: string, surfaces: WordTable): void {
    this.text = text;
    this.surfaces = surfaces;
    this.count = 0;
    this.hasCapitalLines = false;
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(Math.max(length + 1, this.units.length * 2));
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    units[length] = 0;
  }

  /** Adds a token; what its word alone says is filled in later. */
  push(start: number, end: number, id: number, gap: number): void {
    const i = this.count++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.ids[i] = id;
    this.gaps[i] = gap;
  }

  /** The surface from the first to the last token. */
  slice(first: number, last: number): string {
    if (first === last) return this.surfaces.texts[this.ids[first]] ?? '';
    return this.text.slice(this.starts[first], this.ends[last]);
  }

  /** One token's surface in lower case. */
  lower(token: number): string {
    return this.surfaces.lowers[this.ids[token]];
  }

  /** The same without diacritics. */
  folded(token: number): string {
    return this.surfaces.folded(this.ids[token]);
  }

  /** Fills in what the words themselves say, and clears the rows behind the last token, which may hold those of another block. */
  close(): void {
    while (this.count + BEHIND > this.starts.length) this.grow();
    const end = this.count + BEHIND;
    const { count, ids, words, hashes, shapes, endings } = this;
    const { rows } = this.surfaces;
    for (let i = 0; i < count; i++) {
      const row = ids[i] * Row.Size;
      words[i] = rows[row + Row.Word];
      hashes[i] = rows[row + Row.Hash];
      shapes[i] = rows[row + Row.Looks] & Looks.Part;
      endings[i] = (rows[row + Row.Looks] >>> Looks.EndingAt) & Looks.Part;
    }
    this.ids.fill(0, this.count, end);
    this.words.fill(0, this.count, end);
    this.hashes.fill(0, this.count, end);
    this.shapes.fill(0, this.count, end);
    this.endings.fill(0, this.count, end);
    this.gaps.fill(Gap.Break, this.count, end);
    this.starts.fill(this.text.length, this.count, end);
    this.ends.fill(this.text.length, this.count, end);
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const larger = <T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = larger(this.starts, new Int32Array(size));
    this.ends = larger(this.ends, new Int32Array(size));
    this.ids = larger(this.ids, new Int32Array(size));
    this.words = larger(this.words, new Int32Array(size));
    this.hashes = larger(this.hashes, new Int32Array(size));
    this.shapes = larger(this.shapes, new Uint8Array(size));
    this.endings = larger(this.endings, new Uint8Array(size));
    this.gaps = larger(this.gaps, new Uint16Array(size));
  }
}
