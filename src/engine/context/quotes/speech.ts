import { Word } from '../../lexicon/categories';
import { Speech } from '../../lexicon/speechWords';
import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import { classOf } from '../../model';
import { Part } from '../../lexicon/grammar';
import { mentionAt } from '../mentionAt';
import { Gap } from '../../text/tokens';
import type { PronounKind } from './localQuote';
import type { Quotation } from './quotationMarks';

const FINITE = Part.Be | Part.Have | Part.Do | Part.Future | Part.Supposed | Part.Past;

/** What the readers of speech share of a block: its actors, its quotations, and what its words do in speech. */
export class SpeechBlock {
  /** For each token, whether it stands in a quotation; null where the block has none. */
  private readonly inside: Uint8Array | null;

  constructor(
    readonly scan: Scan,
    private readonly mentions: readonly Candidate[],
    readonly quotations: readonly Quotation[],
  ) {
    scan.latest.keep(this);
    this.inside = quotations.length > 0 ? this.insides() : null;
  }

  get count(): number {
    return this.scan.tokens.count;
  }

  gap(token: number): number {
    return this.scan.tokens.gaps[token];
  }

  start(token: number): number {
    return this.scan.tokens.starts[token];
  }

  /** The actor whose mention ends, or begins, at a token. */
  actorTo(token: number): Candidate | undefined {
    const mention = this.actorAt(token);
    return mention?.last === token ? mention : undefined;
  }

  actorFrom(token: number): Candidate | undefined {
    const mention = this.actorAt(token);
    return mention?.first === token ? mention : undefined;
  }

  private actorAt(token: number): Candidate | null {
    const mention = mentionAt(this.mentions, token);
    return mention && classOf(mention.type) === 'actor' ? mention : null;
  }

  /** Whether a token has one of some uses in speech. */
  has(token: number, uses: number): boolean {
    return this.scan.knows(token, uses);
  }

  isInside(token: number): boolean {
    return this.inside !== null && this.inside[token] === 1;
  }

  /** Index of the first token that begins at or behind an offset. */
  tokenFrom(offset: number): number {
    const { starts } = this.scan.tokens;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  pronounAt(token: number): PronounKind | null {
    const word = this.scan.lower(token);
    if (word === 'he' || word === 'she') return 'person';
    return word === 'it' || word === 'they' ? 'body' : null;
  }

  /** "evening", "yesterday", "Monday" */
  saysWhen(token: number): boolean {
    return (
      (this.partsOf(token) & (Part.Time | Part.Period | Part.Adverb)) !== 0 ||
      this.has(token, Speech.Day) ||
      this.scan.is(token, Word.Calendar)
    );
  }

  /** A capitalised word alone, which the whole text may know as a surname. */
  isLooseName(token: number): boolean {
    const { scan } = this;
    return token < this.count && scan.isCapitalised(token) && !scan.is(token, Word.FunctionWord | Word.Calendar | Word.CommonCapital);
  }

  /** A verb of saying that somebody does: "a claimed range" reports nothing, and "did not say" says nothing. */
  isCue(token: number): boolean {
    const { scan } = this;
    if (!scan.is(token, Word.CommunicationVerb) && !this.isFinding(token)) return false;
    if (scan.lower(token) === 'according') return scan.lower(token + 1) === 'to';
    if (this.has(token - 1, Speech.NoSubject) || this.isUnsaid(token)) return false;
    if (scan.isCapitalised(token) && !this.isSpeakerBehind(token)) return false;
    return !this.has(token, Speech.Noun) || this.hasSubjectAt(token);
  }

  /** A cue, or a verb that is one of words in quotation marks only. */
  isQuotingCue(token: number): boolean {
    if (this.isCue(token)) return true;
    if (this.has(token, Speech.WithParticle)) return this.has(token + 1, Speech.Particle) && !this.has(token - 1, Speech.NoSubject);
    if (!this.has(token, Speech.Quoting) || this.scan.isCapitalised(token) || this.has(token - 1, Speech.NoSubject)) return false;
    return !this.has(token, Speech.Noun) || this.hasSubjectAt(token);
  }

  private partsOf(token: number): number {
    return this.scan.parts(token);
  }

  /** Whether a finite verb stands in a stretch of tokens, as far as words tell. */
  hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isVerb(i)) return true;
    return false;
  }

  isVerb(token: number): boolean {
    if (this.scan.is(token, Word.ActionVerb) || this.partsOf(token) & FINITE) return true;
    const word = this.scan.lower(token);
    return (word.endsWith('ed') && !this.scan.isCapitalised(token)) || word.endsWith('n’t') || word.endsWith("n't");
  }

  /** "grunts", "yodelled", but not "was": as far as endings tell. */
  looksLikeDeed(token: number): boolean {
    return /(?:s|ed)$/.test(this.scan.lower(token)) && !(this.partsOf(token) & FINITE);
  }

  /** The token before a verb that is no adverb: "Kim himself later said". */
  beforeAdverbs(verb: number): number {
    let token = verb - 1;
    while (token > 0 && this.partsOf(token) & Part.Adverb && !(this.gap(token + 1) & Gap.Comma)) token--;
    return token;
  }

  isSpeakerBehind(token: number): boolean {
    return this.has(token, Speech.Behind) && !(this.scan.lower(token - 1) === 'was' || this.scan.lower(token - 1) === 'were');
  }

  private isFinding(token: number): boolean {
    return this.has(token, Speech.Finding) && this.scan.lower(token + 1) === 'that';
  }

  /** "did not say", "refused to say" */
  private isUnsaid(token: number): boolean {
    const before = this.scan.lower(token - 1);
    return before === 'not' || before.endsWith('n’t') || before.endsWith("n't") || (before === 'to' && this.has(token - 2, Speech.Refusal));
  }

  /** Whether an actor, a name, a pronoun or a closed apposition stands right before a verb. */
  private hasSubjectAt(verb: number): boolean {
    const before = verb - 1;
    if (before < 0) return false;
    const isComma = (this.gap(verb) & Gap.Comma) !== 0;
    return isComma || this.actorTo(before) !== undefined || this.pronounAt(before) !== null || this.isLooseName(before);
  }

  private insides(): Uint8Array {
    const inside = new Uint8Array(this.count);
    for (const { start, end } of this.quotations)
      for (let token = this.tokenFrom(start); token < this.count && this.start(token) < end; token++) inside[token] = 1;
    return inside;
  }
}
