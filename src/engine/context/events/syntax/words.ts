import { Hit } from '../../../lexicon/categories';
import type { LexicalHit, Scan } from '../../../mentions/scan';
import type { Candidate } from '../../../mentions/candidate';
import { VerbForm } from '../../../lexicon/eventFrames';
import { Gap } from '../../../text/tokens';
import { Part } from '../../../lexicon/grammar';
import { Trait, type WordColumns } from './wordColumns';

/** What is known of the words of a block, each asked for by its token. */
export class Words {
  private readonly verbHits: readonly LexicalHit[];
  private readonly nounHits: readonly LexicalHit[];
  readonly count: number;
  private readonly parts: Uint32Array;
  private readonly traits: Uint8Array;
  private readonly mentionOf: Uint16Array;
  private readonly verbOf: Uint16Array;
  private readonly nounOf: Uint16Array;

  constructor(
    readonly scan: Scan,
    readonly mentions: readonly Candidate[],
    /** Used for this block only until the next one takes it. */
    columns: WordColumns,
  ) {
    columns.fill(scan, mentions);
    this.count = scan.tokens.count;
    this.parts = columns.parts;
    this.traits = columns.traits;
    this.mentionOf = columns.mentions;
    this.verbOf = columns.verbs;
    this.nounOf = columns.nouns;
    this.verbHits = scan.hits(Hit.EventVerb);
    this.nounHits = scan.hits(Hit.EventNoun);
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

  /** Bits of `Part`; none for a word with a capital inside a sentence, which is a name. */
  part(token: number): number {
    return token < 0 || token >= this.count ? 0 : this.parts[token];
  }

  is(token: number, parts: number): boolean {
    return (this.part(token) & parts) !== 0;
  }

  /** Whether a word is of one of some sorts: bits of `Sort`. */
  isOf(token: number, sorts: number): boolean {
    return token >= 0 && token < this.count && this.scan.isOf(token, sorts);
  }

  /** Whether a word tells something of the deed that it stands beside: bits of `Deed`. */
  tells(token: number, deeds: number): boolean {
    return token >= 0 && token < this.count && (this.scan.deeds(token) & deeds) !== 0;
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
    return (this.traits[token] & Trait.Name) !== 0;
  }

  isNumber(token: number): boolean {
    return (this.traits[token] & Trait.Number) !== 0;
  }

  /** "…ly": says how, and is no part of a phrase. */
  isAdverb(token: number): boolean {
    if (this.is(token, Part.Adverb)) return true;
    return (
      (this.traits[token] & (Trait.Manner | Trait.Name)) === Trait.Manner && this.mentionAt(token) < 0 && this.verbAt(token) === undefined
    );
  }

  isPast(token: number): boolean {
    return (this.traits[token] & Trait.Past) !== 0 || this.is(token, Part.Past);
  }

  isGerund(token: number): boolean {
    return (this.traits[token] & Trait.Gerund) !== 0;
  }

  isPlural(token: number): boolean {
    return (this.traits[token] & Trait.Plural) !== 0;
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
}

/** Forms that may stand alone as the verb of a sentence. */
export const FINITE = VerbForm.Base | VerbForm.Third | VerbForm.Past;
