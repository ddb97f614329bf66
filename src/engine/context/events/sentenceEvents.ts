import type { LexicalHit } from '../../mentions/scan';
import type { Span } from '../../model';
import { Word } from '../../lexicon/categories';
import { Part, Sort } from '../../lexicon/grammar';
import { Kind, Stand, type VerbChunk } from './syntax/chunks';
import { placeOf, timeOf } from './circumstances';
import { fillFrame } from './frames/fillFrame';
import { type Filled, unique } from './frames/scene';
import { participantsOf } from './participants';
import { clauseAfter } from './syntax/clauses';
import { isSame, isUttered, type LocalEvent } from './localEvent';
import { fillNoun } from './nominalisations';
import type { Sentence } from './syntax/sentence';
import { sentenceOf } from './syntax/subjects';
import type { Words } from './syntax/words';
import { doersOf, type Standing, standingOf, standingOfNoun } from './standing';
import { ToldEvents } from './toldEvents';

/** The events of one sentence: each verb and noun of action is read in order. */
export class SentenceEvents {
  private readonly sentence: Sentence;
  private readonly told: ToldEvents;
  private readonly span: Span;
  /** Looked for when first asked for: most sentences have no event. */
  private time: Span | null | undefined;

  constructor(
    private readonly words: Words,
    private readonly first: number,
    private readonly end: number,
  ) {
    words.scan.latest.keep(this);
    this.sentence = sentenceOf(words, first, end);
    this.told = new ToldEvents(this.sentence);
    const { starts, ends } = words.scan.tokens;
    this.span = { start: starts[first], end: ends[end - 1] };
  }

  read(): LocalEvent[] {
    const { chunks } = this.sentence;
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at];
      if (chunk.kind === Kind.Verb && chunk.event) this.readVerb(at, chunk);
      else if (chunk.kind === Kind.Noun) this.readNoun(at);
    }
    return this.told.all();
  }

  private readVerb(at: number, chunk: VerbChunk): void {
    const { event } = chunk;
    if (!event) return;
    const own = fillFrame(this.sentence, at, chunk);
    if (!own) return;
    const filled = this.withTools(at, own);
    if (this.told.join(at, chunk, filled)) return;
    if (filled.actors.length + filled.recipients.length + filled.instruments.length === 0) return;
    if (!isSure(filled, chunk) && !this.isSaidByMany(at, filled)) return;
    const needsBoth = event.needsBoth && filled.type === event.type;
    if (needsBoth && (filled.actors.length === 0 || filled.recipients.length === 0)) return;
    if (this.isBacking(at, filled)) return;
    const standing = standingOf(this.sentence, at, chunk);
    if (!standing) return;
    this.told.dropUseOfSubject(at, filled);
    const { starts, ends } = this.words.scan.tokens;
    const hit = this.words.verbAt(chunk.head) as LexicalHit;
    this.add(at, false, filled, { start: starts[chunk.head], end: ends[hit.last] }, standing, { needsBoth, isWeak: event.isWeak });
  }

  /** "used drones to attack X": what is used belongs to the deed. */
  private withTools(at: number, filled: Filled): Filled {
    if (this.sentence.verb(at)?.stand !== Stand.Infinitive) return filled;
    const use = this.sentence.governorOf(at);
    if (this.sentence.verb(use)?.event?.frame !== 'use') return filled;
    const tools = participantsOf(this.sentence, clauseAfter(this.sentence, use, true).objects, false).instruments;
    return { ...filled, instruments: unique([...tools, ...filled.instruments]) };
  }

  /** "villagers asked the governor": nobody in particular says it, to somebody who is named. */
  private isSaidByMany(at: number, { type, recipients }: Filled): boolean {
    const verb = this.sentence.verb(at);
    if (recipients.length === 0 || !isUttered(type) || verb?.isPassive === true || verb?.stand === Stand.Gerund) return false;
    const subject = this.sentence.subjectOf(at);
    return subject.length > 0 && subject.every((noun) => this.isPeople(noun));
  }

  private isPeople(at: number): boolean {
    const noun = this.sentence.noun(at);
    if (noun?.pronoun !== null || noun.mentions.length > 0) return false;
    if (this.sentence.isHead(at, Sort.Crowd)) return true;
    // "The envoys" are some who were named before.
    if (this.words.is(noun.first, Part.Determiner)) return false;
    return this.words.isPlural(noun.last) && (this.words.isOf(noun.last, Sort.Acting) || this.words.scan.is(noun.last, Word.PeopleNoun));
  }

  /** "parties backed by X": says what they are rather than what was done. */
  private isBacking(at: number, { type, actors, recipients, instruments }: Filled): boolean {
    if ((type !== 'SUPPORT' && type !== 'AID') || instruments.length > 0) return false;
    return (actors.length === 0 || recipients.length === 0) && this.sentence.isReducedPassive(at);
  }

  private readNoun(at: number): void {
    const noun = this.sentence.noun(at);
    if (!noun) return;
    let hit: LexicalHit | undefined;
    // "a state of emergency" is two phrases.
    const from = this.sentence.word(at - 1) === 'of' ? (this.sentence.noun(at - 2)?.last ?? noun.first) : noun.first;
    for (let i = from; i <= noun.last; i++) {
      const other = this.words.nounAt(i);
      if (other?.last === noun.last && (!hit || other.first < hit.first)) hit = other;
    }
    if (!hit?.entry.event) return;
    // "suspended most of its aid"
    const head = this.sentence.word(at - 1) === 'of' ? at - 2 : at;
    if (this.sentence.verb(head - 1)?.event?.frame === 'relate') return;
    const read = fillNoun(this.sentence, at, noun, hit);
    if (!read) return;
    const { filled, verb } = read;
    if (hit.entry.event.needsBoth && (filled.actors.length === 0 || filled.recipients.length === 0)) return;
    const light = this.sentence.verb(verb);
    const own = light ? standingOf(this.sentence, verb, light) : standingOfNoun(this.sentence, at);
    if (!own) return;
    // Who claims an attack says himself that he did it.
    const isClaimed = light !== null && this.words.scan.lower(light.head).startsWith('claim');
    const standing = isClaimed ? { ...own, claimedBy: doersOf(this.sentence, verb) } : own;
    const { starts, ends } = this.words.scan.tokens;
    this.add(at, true, filled, { start: starts[hit.first], end: ends[hit.last] }, standing, hit.entry.event);
  }

  private timeTold(): Span | null {
    if (this.time === undefined) this.time = timeOf(this.words, this.first, this.end);
    return this.time;
  }

  private add(
    chunk: number,
    isNoun: boolean,
    filled: Filled,
    trigger: Span,
    { modality, negated, claimedBy }: Standing,
    { needsBoth, isWeak }: { needsBoth: boolean; isWeak: boolean },
  ): void {
    const { type, actors, recipients, instruments } = filled;
    const event: LocalEvent = {
      type,
      actors,
      recipients: recipients.filter((one) => !actors.some((other) => isSame(one, other))),
      instruments,
      trigger,
      sentence: this.span,
      place: placeOf(this.sentence, chunk),
      time: this.timeTold(),
      claimedBy,
      negated,
      modality,
      needsBoth,
      isWeak,
    };
    this.told.add(event, chunk, isNoun);
  }
}

/** Whether a verb's words are enough to go by. */
function isSure({ type, actors }: Filled, { isAbility, isNegated, isPlanned, isPassive, isSupposed, stand }: VerbChunk): boolean {
  if (isAbility) return false;
  // "We will not be intimidated"
  if (isPassive && isNegated && (isPlanned || isSupposed) && actors.length === 0) return false;
  if (type === 'REJECT' && isNegated) return false;
  if (type === 'COOPERATE' && actors.length === 0) return false;
  const isActive = !isPassive && stand !== Stand.Infinitive;
  return actors.length > 0 || !isUttered(type) || (!isActive && type !== 'CONCEDE');
}
