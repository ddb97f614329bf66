import type { Candidate } from '../../mentions/candidate';
import type { LexicalHit, Scan } from '../../mentions/scan';
import type { Modality, Span } from '../../model';
import { Kind, Stand, type VerbChunk } from './chunks';
import { placeOf, timeOf } from './circumstances';
import { fillFrame } from './frames';
import { type Filled, unique } from './scene';
import { Part, Sort } from '../../lexicon/grammar';
import { type Argument, isSame, isUttered, kept, type LocalEvent } from './localEvent';
import { fillNoun } from './nominalisations';
import { participantsOf } from './participants';
import { Sentence } from './syntax';
import type { WordColumns } from './wordColumns';
import { Words } from './words';

/**
 * Events of a block: who did what to whom with what, as its own words tell. `mentions` are the block's, in order. Types are PLOVER's; what counts as one follows its code book and CAMEO's. Only sentences with a word of action are read.
 */
export function findEvents(scan: Scan, mentions: readonly Candidate[], columns: WordColumns): LocalEvent[] {
  const verbs = scan.hits('event-verb');
  const nouns = scan.hits('event-noun');
  if (verbs.length + nouns.length === 0) return [];
  const words = new Words(scan, mentions, columns);
  const found: LocalEvent[] = [];
  for (let verb = 0, noun = 0; verb < verbs.length || noun < nouns.length;) {
    const isVerbFirst = noun === nouns.length || (verb < verbs.length && verbs[verb].first < nouns[noun].first);
    const hit = isVerbFirst ? verbs[verb] : nouns[noun];
    const first = scan.sentenceStart(hit.first);
    const end = scan.sentenceEnd(hit.first);
    if (words.namesSomebody(first, end)) found.push(...new SentenceEvents(words, first, end).read());
    while (verb < verbs.length && verbs[verb].first < end) verb++;
    while (noun < nouns.length && nouns[noun].first < end) noun++;
  }
  return found;
}

/** How an event stands to what governs it. */
interface Standing {
  readonly modality: Modality;
  readonly negated: boolean;
  readonly claimedBy: readonly Argument[];
}

class SentenceEvents {
  private readonly sentence: Sentence;
  private readonly found: { event: LocalEvent; chunk: number; isNoun: boolean }[] = [];
  private readonly span: Span;
  private readonly time: Span | null;

  constructor(
    private readonly words: Words,
    first: number,
    end: number,
  ) {
    words.scan.latest.keep(this);
    this.sentence = new Sentence(words, first, end);
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
    return this.found.map(({ event }) => kept(event));
  }

  private readVerb(at: number, chunk: VerbChunk): void {
    const filled = fillFrame(this.sentence, at, chunk);
    const { event } = chunk;
    if (!filled || !event) return;
    if (
      this.joinsMeans(at, chunk, filled) ||
      this.joinsNoun(at, filled) ||
      this.joinsResult(at, chunk, filled) ||
      this.repeats(at, chunk, filled) ||
      this.joinsWeapon(at, filled)
    )
      return;
    if (filled.actors.length + filled.recipients.length + filled.instruments.length === 0) return;
    if (!isSure(filled, chunk)) return;
    if (event.needsBoth && (filled.actors.length === 0 || filled.recipients.length === 0)) return;
    const standing = this.standingOf(at, chunk);
    if (!standing) return;
    this.dropUseOfSubject(at, filled);
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
    const own = light ? this.standingOf(verb, light) : this.standingOfNoun(at);
    if (!own) return;
    // Who claims an attack says himself that he did it.
    const isClaimed = light !== null && this.words.scan.lower(light.head).startsWith('claim');
    const standing = isClaimed ? { ...own, claimedBy: this.subjectOf(verb) } : own;
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
    this.found.push({ event, chunk, isNoun });
  }

  /** "a Hezbollah attack killed two soldiers": the verb tells what came of the noun's event. */
  private joinsNoun(at: number, { type, recipients }: Filled): boolean {
    const [subject] = this.sentence.subjectOf(at);
    const noun = this.found.find((other) => other.isNoun && other.chunk === subject && other.event.type === type);
    if (!noun) return false;
    this.extend(noun, { recipients });
    return true;
  }

  /** "retaliated by shelling X": the same event, told again. */
  private joinsMeans(at: number, chunk: VerbChunk, { type, recipients, instruments }: Filled): boolean {
    if (chunk.stand !== Stand.Gerund || this.sentence.word(at - 1) !== 'by') return false;
    const governor = this.found.find((other) => other.chunk === this.sentence.governorOf(at) && other.event.type === type);
    if (!governor) return false;
    this.extend(governor, { recipients, instruments });
    return true;
  }

  /** "fired rockets at X, killing two", "killed two and wounded five": results belong to the event before. */
  private joinsResult(at: number, chunk: VerbChunk, { type, actors, recipients }: Filled): boolean {
    if (type !== 'ASSAULT') return false;
    const before = this.found.filter((other) => !other.isNoun && other.event.type === type).at(-1);
    const isResult = RESULTS.test(this.words.scan.lower(chunk.head));
    if (!before || !isResult) return false;
    const isTied = chunk.stand === Stand.Gerund || this.sentence.chunks[at - 1]?.kind === Kind.Conjunction;
    if (!isTied || !actors.every((actor) => before.event.actors.some((other) => isSame(actor, other)))) return false;
    this.extend(before, { recipients });
    return true;
  }

  /** "asked Iran for aid, requesting more weapons": the same event in other words. */
  private repeats(at: number, chunk: VerbChunk, { type, actors, recipients, instruments }: Filled): boolean {
    const { kind } = this.sentence.chunks[at - 1] ?? { kind: Kind.Break };
    const isAdded =
      chunk.stand === Stand.Gerund ? kind === Kind.Comma || kind === Kind.Conjunction : kind === Kind.Comma && recipients.length === 0;
    const before = isAdded ? this.found.filter((other) => other.event.type === type).at(-1) : undefined;
    if (!before || !actors.every((actor) => before.event.actors.some((other) => isSame(actor, other)))) return false;
    this.extend(before, { recipients, instruments });
    return true;
  }

  /** "was hit by a missile fired by X": who fired it did it. */
  private joinsWeapon(at: number, { type, actors, instruments }: Filled): boolean {
    if (!this.sentence.isReducedPassive(at)) return false;
    const event = this.found.find(
      (other) => other.event.type === type && other.event.instruments.some((weapon) => instruments.includes(weapon)),
    );
    if (!event || event.event.actors.length > 0) return false;
    this.extend(event, { actors, instruments });
    return true;
  }

  /** "Rockets fired by X hit Y": one event, told by its verb. */
  private dropUseOfSubject(at: number, { type }: Filled): void {
    const [subject] = this.sentence.subjectOf(at);
    const use = this.found.findIndex((other) => other.chunk === subject + 1 && other.event.type === type && !other.isNoun);
    if (use >= 0 && this.sentence.isReducedPassive(subject + 1)) this.found.splice(use, 1);
  }

  private extend(
    entry: { event: LocalEvent },
    { actors = [], recipients = [], instruments = [] }: Partial<Pick<Filled, 'actors' | 'recipients' | 'instruments'>>,
  ): void {
    const { event } = entry;
    const more = (list: readonly Argument[], others: readonly Argument[]): Argument[] => [
      ...list,
      ...others.filter((one) => !list.some((other) => isSame(one, other))),
    ];
    entry.event = {
      ...event,
      actors: more(event.actors, actors),
      recipients: more(event.recipients, recipients).filter((one) => !event.actors.some((other) => isSame(one, other))),
      instruments: unique([...event.instruments, ...instruments]),
    };
  }

  /** How a verb's event stands: done, planned, threatened, supposed; null where what governs it says that it was not done at all. */
  private standingOf(at: number, chunk: VerbChunk): Standing | null {
    const own: Modality = this.isConditional(at) || chunk.isSupposed ? 'hypothetical' : chunk.isPlanned ? 'planned' : 'actual';
    const plain: Standing = { modality: own, negated: chunk.isNegated, claimedBy: [] };
    if (chunk.stand === Stand.Infinitive) return this.standingOfInfinitive(at, plain);
    if (chunk.stand === Stand.Gerund) return this.standingOfGerund(at, plain);
    if (this.isWanted(at)) return { ...plain, modality: 'hypothetical' };
    return this.isDenied(at) ? { ...plain, negated: !plain.negated } : plain;
  }

  private standingOfInfinitive(at: number, plain: Standing): Standing | null {
    const governor = this.sentence.governorOf(at);
    const verb = this.sentence.verb(governor);
    // "to seize ships and detain crews"
    if (verb?.stand === Stand.Infinitive && this.sentence.chunks[at - 1].kind === Kind.Conjunction) return this.standingOf(governor, verb);
    const control = this.sentence.controlBefore(at);
    if (control === 'none') return null;
    if (control && plain.modality === 'actual') return { ...plain, modality: control };
    if (!verb) return { ...plain, modality: 'planned' };
    if (this.words.is(verb.head, Part.Omission)) return null;
    // "was wrong to expel X"
    if (verb.isCopula && DONE.test(this.words.scan.lower(this.sentence.noun(at - 1)?.last ?? -1))) return plain;
    const { negated } = plain;
    const type = verb.event?.type;
    if (type === 'REJECT') return null;
    if (type === 'THREATEN' || type === 'AGREE')
      return verb.isNegated ? null : { ...plain, modality: type === 'AGREE' ? 'planned' : 'threatened' };
    if (type === 'REQUEST') return { ...plain, modality: 'hypothetical' };
    const higher = this.standingOf(governor, verb);
    if (!higher || verb.isNegated) return higher ? { ...plain, negated: true } : null;
    if (this.words.is(verb.head, Part.Attempt)) return { ...plain, modality: 'hypothetical' };
    if (this.words.is(verb.head, Part.Intention) || plain.modality === 'actual')
      return { ...plain, modality: higher.modality === 'hypothetical' ? 'hypothetical' : 'planned', negated };
    return plain;
  }

  private standingOfGerund(at: number, plain: Standing): Standing | null {
    const governor = this.sentence.governorOf(at);
    const verb = this.sentence.verb(governor);
    const before = this.sentence.word(at - 1);
    if (before === 'without') return { ...plain, negated: true };
    if (!verb) return plain;
    const isDirect = governor === at - 1 || /^(?:of|from|for)$/.test(before);
    if (this.words.is(verb.head, Part.Denial) && isDirect) return { ...plain, negated: true, claimedBy: this.subjectOf(governor) };
    if (isDirect && (this.words.is(verb.head, Part.Omission) || verb.event?.type === 'REJECT')) return null;
    if (before === 'against') return { ...plain, modality: 'hypothetical' };
    if (verb.event?.type === 'ACCUSE' && isDirect) return { ...plain, claimedBy: this.subjectOf(governor) };
    return plain;
  }

  private standingOfNoun(at: number): Standing | null {
    const governor = this.sentence.governorOf(at);
    const verb = this.sentence.verb(governor);
    const plain: Standing = { modality: this.isConditional(at) ? 'hypothetical' : 'actual', negated: false, claimedBy: [] };
    // "called off the attack"
    if (verb && governor === at - 2 && this.sentence.word(at - 1) === 'off' && this.words.scan.lower(verb.head).startsWith('call'))
      return null;
    if (!verb || governor !== at - 1) return plain;
    if (this.words.is(verb.head, Part.Denial)) return { ...plain, negated: true, claimedBy: this.subjectOf(governor) };
    if (this.words.is(verb.head, Part.Omission) || this.words.isOf(verb.head, Sort.Ending)) return null;
    return verb.isSupposed ? { ...plain, modality: 'hypothetical' } : plain;
  }

  private subjectOf(verb: number): readonly Argument[] {
    return participantsOf(this.sentence, this.sentence.subjectOf(verb), true).actors;
  }

  /** "Should X attack, …", "Did X attack?" */
  private isInverted(at: number): boolean {
    const first = this.sentence.verb(0);
    if (!first?.isCopula || !this.sentence.noun(1)) return false;
    return this.sentence.chunks.slice(0, at).every(({ kind }) => kind !== Kind.Comma && kind !== Kind.Break);
  }

  /** "if X attacked": the nearest word that begins a clause is one of condition. */
  private isConditional(at: number): boolean {
    if (this.isInverted(at)) return true;
    for (let i = at - 1; i >= 0; i--) {
      const { kind, first } = this.sentence.chunks[i];
      if (kind === Kind.Break) return false;
      if (kind === Kind.Subordinator) return this.words.is(first, Part.Condition);
      if (kind === Kind.Comma && this.sentence.verb(at)?.stand === Stand.Finite && this.hasVerbBetween(i, at)) return false;
    }
    return false;
  }

  /** "demanded that X withdraw": wanted, not done. */
  private isWanted(at: number): boolean {
    for (let i = at - 1; i > 0; i--) {
      const { kind } = this.sentence.chunks[i];
      if (kind === Kind.Break || kind === Kind.Verb) return false;
      if (kind === Kind.Subordinator) return this.sentence.word(i) === 'that' && this.sentence.verb(i - 1)?.event?.frame === 'request';
    }
    return false;
  }

  private hasVerbBetween(from: number, to: number): boolean {
    for (let i = from - 1; i >= 0; i--) if (this.sentence.verb(i)) return to > i;
    return false;
  }

  /** "denied that X had attacked". */
  private isDenied(at: number): boolean {
    for (let i = at - 1; i >= 0; i--) {
      const chunk = this.sentence.chunks[i];
      if (chunk.kind === Kind.Break) return false;
      if (chunk.kind === Kind.Verb) {
        return this.words.is(chunk.head, Part.Denial) && this.sentence.chunks.slice(i, at).some(({ kind }) => kind === Kind.Subordinator);
      }
    }
    return false;
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

/** What is said of deeds that were done. */
const DONE = /^(?:right|wrong|first|last|only|quick|late|foolish|wise|unwise)$/;
const RESULTS = /^(?:kill|wound|injur|maim|damag|destroy|leav)/;
