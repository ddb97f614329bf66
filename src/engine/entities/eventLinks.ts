import { compact } from '../compact';
import { type Argument, isUttered, type LocalEvent, NOBODY, type PronounArgument } from '../context/events/localEvent';
import type { LinkedEntity, LinkedEvent, LinkedMention, LinkedQuote } from './linked';
import { pronounOf, type Recent } from './recent';
import type { LinkTables } from './tables';

/** What the linker made of a block before its events are linked. */
export interface BlockLinks {
  /** The entity of each of the block's own mentions, undefined where it turned out to be none. */
  readonly meant: readonly (LinkedEntity | undefined)[];
  /** All mentions that were linked in the block, in order. */
  readonly linked: readonly LinkedMention[];
  readonly quotes: readonly LinkedQuote[];
  readonly tables: LinkTables;
  /** The mentions up to the end of the block. */
  readonly recent: Recent;
}

/** Turns what a block tells of events into events of entities; finds whom pronouns mean. */
export function linkEvents(events: readonly LocalEvent[], links: BlockLinks): LinkedEvent[] {
  const linker = new EventLinker(links);
  const linked: LinkedEvent[] = [];
  for (const event of events) {
    const found = linker.link(event);
    if (found) linked.push(found);
  }
  return linked;
}

/** Whether the mentions before the block have a say in who takes part in an event. */
export const hangsOnContext = ({ actors, recipients, claimedBy }: LocalEvent): boolean =>
  holdsPronoun(actors) || holdsPronoun(recipients) || holdsPronoun(claimedBy);

function holdsPronoun(list: readonly Argument[]): boolean {
  for (const { kind } of list) if (kind === 'pronoun') return true;
  return false;
}

const isWriter = (one: Argument): boolean => one.kind === 'pronoun' && one.reference === 'speaker';

const NOBODIES: readonly LinkedEntity[] = [];

class EventLinker {
  constructor(private readonly links: BlockLinks) {
    links.tables.latest.keep(this);
  }

  link(event: LocalEvent): LinkedEvent | null {
    if (event.isWeak && !this.links.tables.isAboutConflict) return null;
    const instruments = event.instruments.length === 0 ? NOBODIES : this.instruments(event.instruments);
    const actors = event.actors.length > 0 ? this.actors(event.actors) : this.flagOf(event.type, instruments);
    const recipients = this.actors(event.recipients, actors).filter((entity) => !actors.includes(entity));
    const isLost = event.actors.length > 0 && actors.length === 0 && (recipients.length === 0 || isUttered(event.type));
    // "She talked to us": the writer is nobody.
    const isToWriter =
      event.type === 'CONSULT' && recipients.length === 0 && event.recipients.length > 0 && event.recipients.every(isWriter);
    if (isLost || isToWriter || actors.length + recipients.length + instruments.length === 0) return null;
    if (event.needsBoth && (actors.length === 0 || recipients.length === 0)) return null;
    const { type, trigger, sentence, place, time, negated, modality } = event;
    const claimant = this.actors(event.claimedBy).at(0) ?? this.quoteOver(trigger.start, trigger.end)?.speaker ?? null;
    return {
      type,
      start: trigger.start,
      end: trigger.end,
      actors: compact(actors),
      recipients: compact(recipients),
      instruments,
      sentence,
      place,
      time,
      negated,
      modality,
      attributedTo: claimant,
    };
  }

  private instruments(list: readonly number[]): readonly LinkedEntity[] {
    return compact([...new Set(list.flatMap((index) => this.links.meant[index] ?? []))]);
  }

  /** Where a warship does it, the state that it belongs to. */
  private flagOf(type: LocalEvent['type'], instruments: readonly LinkedEntity[]): LinkedEntity[] {
    if (type !== 'ASSAULT' && type !== 'COERCE') return [];
    const ship = instruments.find((weapon) => weapon.type === 'ship' || weapon.type === 'submarine');
    const state = ship ? this.links.tables.stateOf(ship) : null;
    return state ? [state] : [];
  }

  /** `others`: who does it, so that no plain pronoun means them: in "France recognised it", it is not France. */
  private actors(list: readonly Argument[], others: readonly LinkedEntity[] = []): LinkedEntity[] {
    const found: LinkedEntity[] = [];
    for (const argument of list) {
      const entity = this.entityOf(argument, others);
      if (entity?.class === 'actor' && !found.includes(entity)) found.push(entity);
    }
    return found;
  }

  private entityOf(argument: Argument, others: readonly LinkedEntity[]): LinkedEntity | null {
    switch (argument.kind) {
      case 'mention':
        return (
          this.links.meant[argument.mention] ?? (argument.otherwise === undefined ? null : (this.links.meant[argument.otherwise] ?? null))
        );
      case 'name':
        return this.links.linked.find(({ start, end }) => start <= argument.at && argument.at < end)?.entity ?? null;
      case 'pronoun':
        return this.referent(argument, others);
    }
  }

  private referent({ reference, at, antecedent }: PronounArgument, others: readonly LinkedEntity[]): LinkedEntity | null {
    const quote = this.quoteOver(at, at + 1);
    if (reference === 'speaker') return quote?.direct ? quote.speaker : null;
    if (reference === 'country') {
      const speaker = this.spokesman(quote, at) ?? this.nearest('person', at, others);
      return speaker && this.links.tables.stateOf(speaker);
    }
    const meant = antecedent === undefined ? null : (this.links.meant[antecedent] ?? null);
    const isToldIn =
      meant && this.links.linked.some(({ entity, start, end }) => entity === meant && quote && start >= quote.start && end <= quote.end);
    if (isToldIn) return meant;
    // In "X said it had struck", "it" is the speaker; so is "he" in "X said he would".
    if (quote && !quote.direct && quote.speaker && (reference === 'person') === (quote.speaker.type === 'person')) return quote.speaker;
    if (antecedent === NOBODY) return null;
    if (meant) return meant;
    // “They hunt us,” says a witness, and everybody knows whom she means but the text.
    if (quote?.direct && reference !== 'person') return null;
    return this.nearest(reference === 'person' ? 'person' : 'body', at, others);
  }

  /** Whose country "his" means in a quote: the speaker's. "His forces fled, the ministry said" begins with somebody else. */
  private spokesman(quote: LinkedQuote | null, at: number): LinkedEntity | null {
    if (!quote?.speaker) return null;
    const isToldBehind = quote.cue !== null && quote.cue.start > at;
    return quote.speaker.type === 'person' || !isToldBehind ? quote.speaker : null;
  }

  /** The one of a kind who was named last before an offset, in the block or before it. */
  private nearest(kind: 'person' | 'body', at: number, others: readonly LinkedEntity[]): LinkedEntity | null {
    const { linked, recent } = this.links;
    for (let i = linked.length - 1; i >= 0; i--) {
      const { end, entity } = linked[i];
      if (end <= at && pronounOf(entity) === kind && !others.includes(entity)) return entity;
    }
    return recent.lastSpeaker(kind, linked.length);
  }

  /** The shortest quote that holds a span. */
  private quoteOver(start: number, end: number): LinkedQuote | null {
    let best: LinkedQuote | null = null;
    for (const quote of this.links.quotes) {
      const holds = quote.start <= start && end <= quote.end;
      if (holds && (!best || quote.end - quote.start < best.end - best.start)) best = quote;
    }
    return best;
  }
}
