import { Characters } from '../engine/text/characters';
import { Tokeniser } from '../engine/text/tokeniser';
import { Shape, Tokens } from '../engine/text/tokens';
import { Vocabulary, type VocabularyBuilder } from '../engine/text/vocabulary';
import { Capitals, CAPITALS_TOKENS } from '../engine/mentions/nameTrie';

// Longer capitalised abbreviations are read as words by half of the press: "Unesco", "Minusma".
const LONGEST_STRICT_ABBREVIATION = 5;

/** A name as the trie keeps it. */
export interface TokenisedName {
  /** Vocabulary ids. */
  readonly words: number[];
  /** Two bits a token, see `Capitals`. */
  readonly capitals: number;
}

/** Reads names with the engine's own tokeniser, so that knowledge and text always agree on what a token is. */
export class NameReader {
  private readonly characters = new Characters();
  private readonly tokens = new Tokens();
  private readonly tokeniser: Tokeniser;

  constructor(private readonly words: VocabularyBuilder) {
    const empty = { slots: new Uint32Array(1), offsets: new Uint32Array(2), pool: new Uint16Array(0) };
    this.tokeniser = new Tokeniser(this.characters, new Vocabulary(empty, this.characters));
  }

  /** Tokens of a name; `anyCase` asks for capitals in abbreviations only. */
  read(name: string, anyCase = false): TokenisedName {
    this.tokeniser.read(name, this.tokens);
    const words: number[] = [];
    let capitals = 0;
    for (let i = 0; i < this.tokens.count; i++) {
      words.push(this.words.add(this.fold(i)));
      let needed = this.capitalsOf(i);
      if (anyCase && needed === Capitals.First) needed = Capitals.Any;
      // "Mig-29": what a number follows is no word.
      if (needed === Capitals.Inner && i + 1 < this.tokens.count && this.tokens.shapes[i + 1] & Shape.Digits) needed = Capitals.First;
      if (i < CAPITALS_TOKENS) capitals |= needed << (i * 2);
    }
    return { words, capitals: capitals >>> 0 };
  }

  /** Vocabulary ids of the words of a phrase. */
  phrase(text: string): number[] {
    return this.read(text).words;
  }

  /** The same name with its last word in the plural, or null where that word is a number or a plural already. */
  readPlural(name: string): TokenisedName | null {
    const singular = this.read(name);
    const last = this.tokens.count - 1;
    if (last < 0 || last >= CAPITALS_TOKENS || this.tokens.shapes[last] & Shape.Digits) return null;
    const folded = this.fold(last);
    if (folded.endsWith('s')) return null;
    const needed = this.capitalsOf(last) === Capitals.All ? Capitals.Inner : this.capitalsOf(last);
    const words = [...singular.words.slice(0, -1), this.words.add(`${folded}s`)];
    return { words, capitals: ((singular.capitals & ~(3 << (last * 2))) | (needed << (last * 2))) >>> 0 };
  }

  private fold(token: number): string {
    return this.characters.fold(this.tokens.slice(token, token));
  }

  private capitalsOf(token: number): Capitals {
    const shape = this.tokens.shapes[token];
    const length = this.fold(token).length;
    if (shape & Shape.Mixed && length <= LONGEST_STRICT_ABBREVIATION) return Capitals.Inner;
    if (!(shape & Shape.FirstUpper)) return Capitals.Any;
    const isAbbreviation = shape & Shape.AllUpper && length > 1 && length <= LONGEST_STRICT_ABBREVIATION;
    return isAbbreviation ? Capitals.All : Capitals.First;
  }
}
