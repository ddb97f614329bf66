import { Kind, Stand, type VerbChunk } from './syntax/chunks';
import { type Filled, unique } from './frames/scene';
import { type Argument, isSame, kept, type LocalEvent } from './localEvent';
import type { Sentence } from './syntax/sentence';

const RESULTS = /^(?:kill|wound|injur|maim|damag|destroy|leav)/;

interface Told {
  event: LocalEvent;
  readonly chunk: number;
  readonly isNoun: boolean;
}

/** The events that a sentence has told so far. What tells one of them again adds to it. */
export class ToldEvents {
  private readonly found: Told[] = [];

  constructor(private readonly sentence: Sentence) {}

  all(): LocalEvent[] {
    return this.found.map(({ event }) => kept(event));
  }

  /** An event told by the verb or noun at a position of the sentence. */
  add(event: LocalEvent, chunk: number, isNoun: boolean): void {
    this.found.push({ event, chunk, isNoun });
  }

  /** Adds what a verb tells to an event told before, where it tells of the same; answers whether it does. */
  join(at: number, chunk: VerbChunk, filled: Filled): boolean {
    return (
      this.joinsMeans(at, chunk, filled) ||
      this.joinsNoun(at, filled) ||
      this.joinsResult(at, chunk, filled) ||
      this.repeats(at, chunk, filled) ||
      this.joinsWeapon(at, filled)
    );
  }

  /** "Rockets fired by X hit Y": one event, told by its verb. */
  dropUseOfSubject(at: number, { type }: Filled): void {
    const [subject] = this.sentence.subjectOf(at);
    const use = this.found.findIndex((other) => other.chunk === subject + 1 && other.event.type === type && !other.isNoun);
    if (use >= 0 && this.sentence.isReducedPassive(subject + 1)) this.found.splice(use, 1);
  }

  /** "retaliated by shelling X": the same event, told again. */
  private joinsMeans(at: number, chunk: VerbChunk, { type, recipients, instruments }: Filled): boolean {
    if (chunk.stand !== Stand.Gerund || this.sentence.word(at - 1) !== 'by') return false;
    const governor = this.found.find((other) => other.chunk === this.sentence.governorOf(at) && other.event.type === type);
    if (!governor) return false;
    this.extend(governor, { recipients, instruments });
    return true;
  }

  /** "a Hezbollah attack killed two soldiers": the verb tells what came of the noun's event. */
  private joinsNoun(at: number, { type, recipients }: Filled): boolean {
    const [subject] = this.sentence.subjectOf(at);
    const noun = this.found.find((other) => other.isNoun && other.chunk === subject && other.event.type === type);
    if (!noun) return false;
    this.extend(noun, { recipients });
    return true;
  }

  /** "fired rockets at X, killing two", "killed two and wounded five": results belong to the event before. */
  private joinsResult(at: number, chunk: VerbChunk, { type, actors, recipients }: Filled): boolean {
    if (type !== 'ASSAULT') return false;
    const before = this.found.filter((other) => !other.isNoun && other.event.type === type).at(-1);
    const isResult = RESULTS.test(this.sentence.words.scan.lower(chunk.head));
    if (!before || !isResult) return false;
    const isTied = chunk.stand === Stand.Gerund || this.sentence.at(at - 1)?.kind === Kind.Conjunction;
    if (!isTied || !actors.every((actor) => before.event.actors.some((other) => isSame(actor, other)))) return false;
    this.extend(before, { recipients });
    return true;
  }

  /** "asked Iran for aid, requesting more weapons": the same event in other words. */
  private repeats(at: number, chunk: VerbChunk, { type, actors, recipients, instruments }: Filled): boolean {
    const { kind } = this.sentence.at(at - 1) ?? { kind: Kind.Break };
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
}
