import { CharClass, type Characters } from './characters';
import { isUnreadable, readable } from './readable';
import { Ending, Looks, Row, Shape, type WordTable } from './tokens';
import { HASH_SEED, hashUnit, type Vocabulary } from './vocabulary';

/** Words that are kept at a time; twice as many as a block has UTF-16 units. */
const CAPACITY = 1 << 14;
const MASK = CAPACITY * 2 - 1;
/** UTF-16 units of all words; of one block there are fewer by far. */
const UNITS = 1 << 18;
/** V8 keeps the whole text alive for a longer part of it. */
const LONGEST_PART = 12;
const SHORTEST_STEM = 3;
const UNITS_OF_INT = 2;
/** So many units find room in a word's row. */
const MOST_IN_ROW = (Row.Size - Row.Units) * UNITS_OF_INT;

const D = 100;
const E = 101;
const G = 103;
const I = 105;
const L = 108;
const N = 110;
const S = 115;
const Y = 121;

/**
 * The words that were met lately, each with a number and with all that its letters alone say: a word that comes again costs one look into a table. The
 * numbers hold for one block.
 */
export class Surfaces implements WordTable {
  /** A row of `Row` for each word, by its number. */
  readonly rows = new Int32Array(CAPACITY * Row.Size);
  /** The same as units, for the words that keep theirs in their row. */
  private readonly inRows = new Uint16Array(this.rows.buffer);
  readonly vocabularyIds = new Int32Array(CAPACITY);
  readonly texts: string[] = new Array<string>(CAPACITY).fill('');
  readonly lowers: string[] = new Array<string>(CAPACITY).fill('');
  /** Filled in when asked for. */
  private readonly foldedTexts: string[] = new Array<string>(CAPACITY).fill('');

  /** An open-addressing table of words' numbers, 0 where a slot is free. */
  private readonly slots = new Uint16Array(MASK + 1);
  private readonly pool = new Uint16Array(UNITS);
  private poolEnd = 0;
  generation = 0;
  /** The first number stands for no word. */
  met = 1;

  constructor(
    private readonly characters: Characters,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Makes room for the words of so many UTF-16 units. Numbers given before may hold no longer. */
  open(length: number): void {
    if (this.met + length <= CAPACITY && this.poolEnd + length <= UNITS) return;
    this.slots.fill(0);
    this.generation++;
    this.met = 1;
    this.poolEnd = 0;
  }

  /** Number of the word that stands in a text's units from `start` to `end`; `key` is a hash of these units. */
  find(text: string, units: Uint16Array, start: number, end: number, key: number): number {
    const { slots, rows } = this;
    const length = end - start;
    let slot = (key ^ (key >>> 15)) & MASK;
    for (let id = slots[slot]; id !== 0; id = slots[slot]) {
      const row = id * Row.Size;
      if (rows[row + Row.Key] === key && rows[row + Row.Looks] >>> Looks.LengthAt === length) {
        const isShort = length <= MOST_IN_ROW;
        const kept = isShort ? this.inRows : this.pool;
        const begin = isShort ? (row + Row.Units) * UNITS_OF_INT : rows[row + Row.Units];
        let i = 0;
        while (i < length && kept[begin + i] === units[start + i]) i++;
        if (i === length) return id;
      }
      slot = (slot + 1) & MASK;
    }
    slots[slot] = this.met;
    return this.add(text, units, start, end, key);
  }

  folded(id: number): string {
    const known = this.foldedTexts[id];
    if (known !== '') return known;
    const lower = this.lowers[id];
    return (this.foldedTexts[id] = isPlain(lower) ? lower : this.characters.fold(lower));
  }

  private add(text: string, units: Uint16Array, start: number, end: number, key: number): number {
    const id = this.met++;
    const { rows } = this;
    const row = id * Row.Size;
    const length = end - start;
    const isShort = length <= MOST_IN_ROW;
    const kept = isShort ? this.inRows : this.pool;
    const begin = isShort ? (row + Row.Units) * UNITS_OF_INT : this.poolEnd;
    rows[row + Row.Key] = key;
    rows[row + Row.Looks] = length << Looks.LengthAt;
    if (!isShort) {
      rows[row + Row.Units] = begin;
      this.poolEnd += length;
    }
    let isReadable = true;
    for (let i = 0; i < length; i++) {
      const unit = units[start + i];
      kept[begin + i] = unit;
      if (unit > 0x7f && isUnreadable(unit)) isReadable = false;
    }
    if (isReadable) this.describe(id, text, units, start, end);
    else {
      const word = readable(text.slice(start, end));
      this.describe(
        id,
        word,
        Uint16Array.from(word, (character) => character.charCodeAt(0)),
        0,
        word.length,
      );
    }
    return id;
  }

  /** Fills in what a word's letters say. */
  private describe(id: number, text: string, units: Uint16Array, start: number, end: number): void {
    const { classes, folded } = this.characters;
    let hash = HASH_SEED;
    let upper = 0;
    let lower = 0;
    let digits = 0;
    let isDotted = false;
    for (let i = start; i < end; i++) {
      const code = units[i];
      const cls = classes[code];
      if (cls === CharClass.Stop) isDotted = true;
      if (cls > CharClass.Digit) continue;
      hash = hashUnit(hash, folded[code]);
      if (cls === CharClass.Digit) digits++;
      else if (cls === CharClass.Upper) upper++;
      else lower++;
    }
    const { rows } = this;
    const row = id * Row.Size;
    rows[row + Row.Word] = this.vocabularyIds[id] = this.vocabulary.find(units, start, end, hash);
    rows[row + Row.Hash] = hash;
    const shape =
      digits > 0 ? shapeOfDigits(digits) : isDotted ? shapeOfInitials(lower) : shapeOfLetters(classes[units[start]], upper, lower);
    rows[row + Row.Looks] |= shape | (endingsOf(units, start, end) << Looks.EndingAt);
    this.texts[id] = end - start <= LONGEST_PART ? text.slice(start, end) : String.fromCharCode(...units.subarray(start, end));
    this.lowers[id] = this.texts[id].toLowerCase();
    this.foldedTexts[id] = '';
  }
}

const shapeOfDigits = (digits: number): number => (digits === 1 ? Shape.Digits | Shape.Single : Shape.Digits);

const shapeOfInitials = (lower: number): number => Shape.Dotted | (lower > 0 ? Shape.HasLower : Shape.AllUpper | Shape.FirstUpper);

function shapeOfLetters(first: CharClass, upper: number, lower: number): number {
  const firstUpper = first === CharClass.Upper ? Shape.FirstUpper : 0;
  const shape = firstUpper | (lower > 0 ? Shape.HasLower : 0);
  if (upper + lower === 1) return shape | Shape.Single | (firstUpper ? Shape.AllUpper : 0);
  if (lower === 0) return shape | Shape.AllUpper;
  return upper > firstUpper ? shape | Shape.Mixed : shape;
}

function endingsOf(units: Uint16Array, start: number, end: number): number {
  const last = units[end - 1];
  const before = end - start > 1 ? units[end - 2] : 0;
  let endings = last === S && before !== S ? Ending.Plural : 0;
  if (end - start <= SHORTEST_STEM) return endings;
  if (last === D && before === E) endings |= Ending.Ed;
  if (last === Y && before === L) endings |= Ending.Ly;
  if (last === G && before === N && units[end - 3] === I && end - start > SHORTEST_STEM + 1) endings |= Ending.Ing;
  return endings;
}

/** Whether folding leaves a word in lower case as it is. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}
