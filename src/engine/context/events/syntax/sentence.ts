import { chunksOf } from './chunker';
import { type Chunk, Kind, type NounChunk, Stand, type VerbChunk } from './chunks';
import type { Words } from './words';

/** So many phrases back a phrase is followed to the one that it is tied to. */
export const LONGEST_CLIMB = 8;
/** So many chunks back a clause that stands between is looked for, however long the sentence is. */
export const REACH = 40;

const NOBODY: readonly number[] = [];

/** Finds the noun phrases that a verb's subject is made of. */
type SubjectFinder = (sentence: Sentence, verb: number) => readonly number[];

/** One sentence as chunks: noun phrases, verbs, and the small words between them. Positions are those of chunks. */
export class Sentence {
  private readonly subjects: (readonly number[] | undefined)[];

  readonly chunks: readonly Chunk[];
  /** How many pronouns are being followed to the ones before. */
  steps = 0;
  private before: Sentence | null | undefined;

  /** The sentence of the tokens from `first` to before `end`. */
  constructor(
    readonly words: Words,
    private readonly first: number,
    end: number,
    private readonly findSubject: SubjectFinder,
  ) {
    this.chunks = chunksOf(words, first, end);
    this.subjects = new Array<undefined>(this.chunks.length).fill(undefined);
  }

  /** The sentence before, in the same block; null for the first. */
  previous(): Sentence | null {
    if (this.before === undefined) {
      const { scan } = this.words;
      const start = this.first > 0 ? scan.sentenceStart(this.first - 1) : 0;
      this.before = this.first > 0 ? new Sentence(this.words, start, this.first, this.findSubject) : null;
      // What it takes up itself is not followed further.
      if (this.before) this.before.before = null;
    }
    return this.before;
  }

  /** What stands at a position; nothing outside the sentence. */
  at(at: number): Chunk | undefined {
    // Below zero an array is asked for a property by name, which is slow and makes all other questions slow.
    return at >= 0 && at < this.chunks.length ? this.chunks[at] : undefined;
  }

  /** The verb at a position; null where none stands. */
  verb(at: number): VerbChunk | null {
    const chunk = this.at(at);
    return chunk?.kind === Kind.Verb ? chunk : null;
  }

  /** The noun phrase at a position; null where none stands. */
  noun(at: number): NounChunk | null {
    const chunk = this.at(at);
    return chunk?.kind === Kind.Noun ? chunk : null;
  }

  /** The first word of what stands at a position, in small letters. */
  word(at: number): string {
    const chunk = this.at(at);
    return chunk ? this.words.scan.lower(chunk.first) : '';
  }

  /** The noun phrases that a verb's subject is made of, coordinated ones all; empty where none is found. Of a passive it is whom it befalls. */
  subjectOf(verb: number): readonly number[] {
    const known = this.subjects[verb];
    if (known) return known;
    this.subjects[verb] = NOBODY; // no circles
    const subject = this.findSubject(this, verb);
    this.subjects[verb] = subject;
    return subject;
  }

  /** The verb that an infinitive or gerund hangs on, -1 for none. */
  governorOf(verb: number): number {
    for (let i = verb - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk.kind === Kind.Verb) return i;
      if (chunk.kind === Kind.Break || chunk.kind === Kind.Subordinator) return -1;
    }
    return -1;
  }

  /** The noun phrase behind "of", where a noun phrase has one; -1 for none. */
  ofPhrase(noun: number): number {
    return this.at(noun + 1)?.kind === Kind.Preposition && this.word(noun + 1) === 'of' && this.noun(noun + 2) ? noun + 2 : -1;
  }

  /** The noun phrase that a participle without an auxiliary says something of. */
  nounBefore(verb: number): readonly number[] {
    const at = this.at(verb - 1)?.kind === Kind.Comma ? verb - 2 : verb - 1;
    return this.noun(at) ? [at] : [];
  }

  /** "the leader of the group in Gaza": from the last noun phrase to the one that it is tied to. */
  climb(at: number): number {
    let i = at;
    for (let n = 0; n < LONGEST_CLIMB && this.at(i - 1)?.kind === Kind.Preposition && this.noun(i - 2); n++) i -= 2;
    return i;
  }

  /** Whether the last word of a noun phrase, or of its "of" phrase, is of one of some sorts: bits of `Sort`. */
  isHead(at: number, sorts: number): boolean {
    const noun = this.noun(at);
    if (!noun) return false;
    if (this.words.isOf(noun.last, sorts)) return true;
    const of = this.ofPhrase(at);
    return of >= 0 && this.words.isOf(this.noun(of)?.last ?? -1, sorts);
  }

  /** Whether a noun of action ends a noun phrase: "a missile attack". */
  isDeed(at: number): boolean {
    const last = this.noun(at)?.last ?? -1;
    return last >= 0 && (this.words.nounAt(last)?.last === last || (last > 0 && this.words.nounAt(last - 1)?.last === last));
  }

  /** Whether any word of a noun phrase outside its names is of one of some sorts: "waters east of Taiwan". */
  holds(at: number, sorts: number): boolean {
    const noun = this.noun(at);
    if (!noun) return false;
    for (let i = noun.first; i <= noun.last; i++) if (this.words.isOf(i, sorts) && this.words.mentionAt(i) < 0) return true;
    return false;
  }

  /** A phrase that names somebody, not one that stands for him. */
  endsInMention(noun: NounChunk): boolean {
    return noun.mentions.some((index) => this.words.mentions[index].last === noun.last && this.words.mentions[index].form !== 'nominal');
  }

  /** "by attacking": whether a gerund follows. */
  isGerundBehind(at: number): boolean {
    return this.verb(at + 1)?.stand === Stand.Gerund;
  }

  /** "rockets fired by Hezbollah", "the convoy hit in the raid": a past form that has nothing to act on, and acts on what stands before it. */
  isReducedPassive(at: number): boolean {
    const verb = this.verb(at);
    if (verb?.stand !== Stand.Bare) return false;
    const next = this.at(at + 1);
    if (next?.kind === Kind.Preposition && this.word(at + 1) === 'by') return !this.isGerundBehind(at + 1);
    const before = this.at(at - 1);
    if (before?.kind === Kind.Relative || before?.kind === Kind.Conjunction) return false;
    if (next?.kind === Kind.Noun) return false;
    // "a man accused of spying": nobody accuses without saying whom
    if (this.words.scan.lower(verb.head) === 'accused' && this.word(at + 1) === 'of')
      return before?.kind === Kind.Noun && this.at(at - 2)?.kind !== Kind.Relative;
    // "a teacher jailed in Russia": nobody jails without an object.
    const needsObject = verb.event?.frame === 'fire' || verb.event?.frame === 'give' || verb.event?.type === 'COERCE';
    return needsObject && next?.kind === Kind.Preposition && before?.kind === Kind.Noun;
  }
}
