/** What a UTF-16 unit is to the tokeniser. Everything from SPACE on stands between tokens. */
export const enum CharClass {
  Unknown = 0,
  Lower = 1,
  Upper = 2,
  /** Letters of scripts without case. */
  Caseless = 3,
  Digit = 4,
  /** Combining marks, soft hyphens, ʿayn and hamza: part of a word, but no letter of it. */
  Ignorable = 5,
  Apostrophe = 6,
  Space = 7,
  Newline = 8,
  Hyphen = 9,
  Dash = 10,
  Stop = 11,
  EndMark = 12,
  Comma = 13,
  Open = 14,
  Close = 15,
  Quote = 16,
  Colon = 17,
  Slash = 18,
  /** Marks that Markdown emphasises with; names run across them. */
  Emphasis = 19,
  /** May begin something that is no prose: code, a tag. */
  Markup = 20,
  Other = 21,
}

/** Letters that Unicode does not decompose although readers take them for a base letter. */
const EXTRA_FOLDS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ħ: 'h',
  ə: 'a',
  ŋ: 'n',
};

const PUNCTUATION: readonly (readonly [CharClass, string])[] = [
  [CharClass.Apostrophe, "'’‘ʼ´`′"],
  [CharClass.Newline, '\n\r\u2028\u2029'],
  [CharClass.Hyphen, '-\u2010\u2011'],
  [CharClass.Dash, '–—―\u2012'],
  [CharClass.Stop, '.'],
  [CharClass.EndMark, '!?…'],
  [CharClass.Comma, ',،、'],
  [CharClass.Open, '([{'],
  [CharClass.Close, ')]}'],
  [CharClass.Quote, '"“”„«»‹›'],
  [CharClass.Colon, ':;'],
  [CharClass.Slash, '/'],
  [CharClass.Emphasis, '*_'],
  [CharClass.Markup, '`<'],
  [CharClass.Ignorable, '\u00ad\u200b\u200c\u200d\u2060\ufeffʿʾʻ'],
];

/**
 * Classes and folded forms of all UTF-16 units. Latin is ready at once, the rest is filled in as it is met,
 * since normalising all 65,536 units would cost more than reading an article.
 */
export class Characters {
  readonly classes = new Uint8Array(0x10000);
  /** Lower case without diacritics, one unit for one unit. */
  readonly folded = new Uint16Array(0x10000);

  constructor() {
    for (const [cls, characters] of PUNCTUATION) for (const c of characters) this.classes[c.charCodeAt(0)] = cls;
    for (let code = 0; code < 0x180; code++) this.classify(code);
  }

  /** Class of a unit that may not have been met before. */
  classify(code: number): CharClass {
    const character = String.fromCharCode(code);
    const cls = (this.classes[code] as CharClass) || classOfCharacter(character);
    this.classes[code] = cls;
    this.folded[code] = cls <= CharClass.Digit ? foldCharacter(character) : code;
    return cls;
  }

  /** The folded form of a word as the tokeniser sees it: case, diacritics, apostrophes, dots and ignorable marks gone. */
  fold(text: string): string {
    let result = '';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const cls = this.classes[code] || this.classify(code);
      if (cls <= CharClass.Digit) result += String.fromCharCode(this.folded[code]);
    }
    return result;
  }
}

function classOfCharacter(character: string): CharClass {
  if (/\p{M}|\p{Lm}/u.test(character)) return CharClass.Ignorable;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharClass.Upper;
  if (/\p{Ll}/u.test(character)) return CharClass.Lower;
  if (/\p{L}/u.test(character)) return CharClass.Caseless;
  if (/\p{Nd}/u.test(character)) return CharClass.Digit;
  if (/\s/u.test(character)) return CharClass.Space;
  return CharClass.Other;
}

function foldCharacter(character: string): number {
  const base = character.normalize('NFKD').toLowerCase();
  return (EXTRA_FOLDS[base] ?? base).charCodeAt(0);
}
