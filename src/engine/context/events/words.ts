import type { LexicalHit, Scan } from '../../mentions/scan';
import type { Candidate } from '../../mentions/candidate';
import { VerbForm, Word } from '../../lexicon';
import { Gap, Shape } from '../../text/tokens';
import { Part } from './grammar';

const E = 101;
const D = 100;
const G = 103;
const L = 108;
const N = 110;
const S = 115;
const Y = 121;
const SHORTEST_STEM = 3;

/** What is known of the words of a block, each asked for by its token. */
export class Words {
  private readonly verbHits: readonly LexicalHit[];
  private readonly nounHits: readonly LexicalHit[];
  /** By token, one more than the index of what is there, 0 for nothing. */
  private readonly mentionOf: Uint16Array;
  private readonly verbOf: Uint16Array;
  private readonly nounOf: Uint16Array;
  private readonly parts: Uint32Array;
  private readonly sorts: Uint32Array;

  constructor(
    readonly scan: Scan,
    readonly mentions: readonly Candidate[],
  ) {
    const { count } = scan.tokens;
    this.parts = scan.knowledge.sentenceParts;
    this.sorts = scan.knowledge.sentenceSorts;
    const columns = new Uint16Array(count * 3);
    this.mentionOf = columns.subarray(0, count);
    this.verbOf = columns.subarray(count, count * 2);
    this.nounOf = columns.subarray(count * 2);
    this.verbHits = scan.hits('event-verb');
    this.nounHits = scan.hits('event-noun');
    for (let index = 0; index < mentions.length; index++)
      for (let i = mentions[index].first; i <= mentions[index].last; i++) this.mentionOf[i] = index + 1;
    this.place(this.verbHits, this.verbOf);
    this.place(this.nounHits, this.nounOf);
  }

  private place(hits: readonly LexicalHit[], column: Uint16Array): void {
    for (let index = 0; index < hits.length; index++) if (!this.isPartOfTerm(hits[index])) column[hits[index].first] = index + 1;
  }

  /** "infantry fighting vehicle", "mass-produced", "attack-minded": the word helps to name something and tells of no deed. */
  private isPartOfTerm({ first: token, last }: LexicalHit): boolean {
    const { scan } = this;
    if (token > 0 && scan.tokens.gaps[token] === Gap.Hyphen) return true;
    if (last + 1 < this.count && scan.tokens.gaps[last + 1] === Gap.Hyphen) return true;
    const next = token + 1;
    return next < this.count && this.isSpaced(next) && (scan.classNounAt(token) & scan.classNounAt(next)) !== 0;
  }

  get count(): number {
    return this.scan.tokens.count;
  }

  /** Bits of `Part`; none for a word with a capital inside a sentence, which is a name. */
  part(token: number): number {
    const { tokens } = this.scan;
    if (token < 0 || token >= tokens.count) return 0;
    const parts = this.parts[tokens.words[token]];
    return parts !== 0 && this.isName(token) ? 0 : parts;
  }

  is(token: number, parts: number): boolean {
    return (this.part(token) & parts) !== 0;
  }

  /** Whether a word is of one of some sorts: bits of `Sort`. */
  isOf(token: number, sorts: number): boolean {
    const { tokens } = this.scan;
    return token >= 0 && token < tokens.count && (this.sorts[tokens.words[token]] & sorts) !== 0;
  }

  /** Index of the mention that holds a token, -1 for none. */
  mentionAt(token: number): number {
    return token < 0 || token >= this.count ? -1 : this.mentionOf[token] - 1;
  }

  /** Whether a mention or pronoun stands between two tokens: without one nobody does anything. */
  namesSomebody(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.mentionOf[i] !== 0 || this.is(i, Part.Pronoun)) return true;
    return false;
  }

  /** The verb, or noun, of action that begins at a token. */
  verbAt(token: number): LexicalHit | undefined {
    const index = token < this.count ? this.verbOf[token] : 0;
    return index === 0 ? undefined : this.verbHits[index - 1];
  }

  nounAt(token: number): LexicalHit | undefined {
    const index = token < this.count ? this.nounOf[token] : 0;
    return index === 0 ? undefined : this.nounHits[index - 1];
  }

  /** A capital that the beginning of a sentence does not ask for. */
  isName(token: number): boolean {
    if (!this.scan.isCapitalised(token) || this.scan.tokens.gaps[token] & (Gap.Sentence | Gap.Break)) return false;
    return !(this.scan.tokens.shapes[token] & Shape.Single) || this.scan.lower(token) !== 'i';
  }

  isNumber(token: number): boolean {
    return (this.scan.tokens.shapes[token] & Shape.Digits) !== 0 || this.scan.is(token, Word.NumberWord);
  }

  /** "…ly": says how, and is no part of a phrase. */
  isAdverb(token: number): boolean {
    if (this.is(token, Part.Adverb)) return true;
    return !this.isName(token) && this.endsWith(token, L, Y) && this.mentionAt(token) < 0 && this.verbAt(token) === undefined;
  }

  isPast(token: number): boolean {
    return this.endsWith(token, E, D) || this.is(token, Part.Past);
  }

  isGerund(token: number): boolean {
    const { tokens } = this.scan;
    const end = tokens.ends[token];
    return (
      end - tokens.starts[token] > SHORTEST_STEM + 1 && this.endsWith(token, N, G) && tokens.text.charCodeAt(end - SHORTEST_STEM) === 105
    );
  }

  isPlural(token: number): boolean {
    const { tokens } = this.scan;
    return tokens.text.charCodeAt(tokens.ends[token] - 1) === S && tokens.text.charCodeAt(tokens.ends[token] - 2) !== S;
  }

  /** The last token of the verb of action that begins here, of one of these forms; -1 for none. */
  verbEnd(token: number, forms: number): number {
    const hit = this.verbAt(token);
    return hit?.entry.event && hit.entry.event.forms & forms ? hit.last : -1;
  }

  /** Whether nothing but a space, or a wrapped line, stands before a token. */
  isSpaced(token: number): boolean {
    return token < this.count && (this.scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;
  }

  private endsWith(token: number, before: number, last: number): boolean {
    const { tokens } = this.scan;
    const end = tokens.ends[token];
    return (
      end - tokens.starts[token] > SHORTEST_STEM && tokens.text.charCodeAt(end - 1) === last && tokens.text.charCodeAt(end - 2) === before
    );
  }
}

/** Forms that may stand alone as the verb of a sentence. */
export const FINITE = VerbForm.Base | VerbForm.Third | VerbForm.Past;
