import type { LexicalHit } from '../../mentions/scan';
import type { Span } from '../../model';
import { Kind, Stand, type VerbChunk } from './syntax/chunks';
import { placeOf, timeOf } from './circumstances';
import { fillFrame } from './frames/fillFrame';
import type { Filled } from './frames/scene';
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
  private readonly time: Span | null;

  constructor(
    private readonly words: Words,
    first: number,
    end: number,
  ) {
    words.scan.latest.keep(this);
    this.sentence = sentenceOf(words, first, end);
    this.told = new ToldEvents(this.sentence);
    const { starts, ends } = words.scan.tokens;
    this.span = { start: starts[first], end: ends[end - 1] };
    this.time = timeOf(words, first, end);
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
    const filled = fillFrame(this.sentence, at, chunk);
    const { event } = chunk;
    if (!filled || !event) return;
    if (this.told.join(at, chunk, filled)) return;
    if (filled.actors.length + filled.recipients.length + filled.instruments.length === 0) return;
    if (!isSure(filled, chunk)) return;
    if (event.needsBoth && (filled.actors.length === 0 || filled.recipients.length === 0)) return;
    const standing = standingOf(this.sentence, at, chunk);
    if (!standing) return;
    this.told.dropUseOfSubject(at, filled);
    const { starts, ends } = this.words.scan.tokens;
    const hit = this.words.verbAt(chunk.head) as LexicalHit;
    this.add(at, false, filled, { start: starts[chunk.head], end: ends[hit.last] }, standing, event);
  }

  private readNoun(at: number): void {
    const noun = this.sentence.noun(at);
    if (!noun) return;
    let hit: LexicalHit | undefined;
    for (let i = noun.first; i <= noun.last; i++) {
      const other = this.words.nounAt(i);
      if (other?.last === noun.last && (!hit || other.first < hit.first)) hit = other;
    }
    if (!hit?.entry.event) return;
    if (this.sentence.verb(at - 1)?.event?.frame === 'relate') return;
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
      time: this.time,
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
function isSure({ type, actors }: Filled, { isAbility, isNegated, isPassive, stand }: VerbChunk): boolean {
  if (isAbility) return false;
  if (type === 'REJECT' && isNegated) return false;
  if (type === 'COOPERATE' && actors.length === 0) return false;
  const isActive = !isPassive && stand !== Stand.Infinitive;
  return actors.length > 0 || !isUttered(type) || (!isActive && type !== 'CONCEDE');
}
