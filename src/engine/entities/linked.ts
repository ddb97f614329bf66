import type { LocalEvent } from '../context/events/localEvent';
import type { LocalMeasure } from '../context/measures/localMeasure';
import type { LocalRole } from '../mentions/candidate';
import type { QuoteTail } from './recent';
import type { EntityClass, EntityType, Form, Span } from '../model';

/** What mentions of one document refer to. Never changes; where the text comes to call it something else, a new one takes its place. */
export interface LinkedEntity {
  /** Tells the entities of a document apart. */
  readonly key: string;
  /** The id that it has if no other would have the same. */
  readonly id: string;
  readonly class: EntityClass;
  readonly type: EntityType;
  /** Index in the knowledge, -1 where it is not known. */
  readonly known: number;
  readonly name: string;
  readonly countries: readonly string[];
  /** A class without a name of its own. */
  readonly isGeneric: boolean;
}

/** Whether a mention is the first one of its sentence. */
export const enum Opening {
  Not = 0,
  /** It only owns what the sentence is about. */
  Owner = 1,
  /** The sentence is about it, more often than not. */
  Topic = 2,
}

/** A mention with its entity; offsets are relative to the block. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly entity: LinkedEntity;
  readonly form: Form;
  readonly confidence: number;
  readonly by: string;
  readonly opening: Opening;
  /** What the text calls it here without a name: "group"; empty where it does not. */
  readonly noun: string;
}

/** A figure with the entity that it says something of; offsets are relative to the block. */
export type LinkedMeasure = LocalMeasure<LinkedEntity>;

/** What is said, with who says it; offsets are relative to the block. */
export interface LinkedQuote extends Span {
  readonly direct: boolean;
  readonly speaker: LinkedEntity | null;
  readonly cue: Span | null;
  /** No mark closes it, so that it may go on in the next block. */
  readonly isOpen: boolean;
  /** It begins its block, and may go on with what the one before left open. */
  readonly isFirst: boolean;
}

/** What a text calls somebody; offsets are relative to the block. */
export interface LinkedRole {
  readonly entity: LinkedEntity;
  readonly role: LocalRole;
}

/** Who did what to whom, with what; start and end are the trigger's. Offsets are relative to the block. */
export interface LinkedEvent extends Span, Pick<LocalEvent, 'type' | 'sentence' | 'place' | 'time' | 'negated' | 'modality'> {
  readonly actors: readonly LinkedEntity[];
  readonly recipients: readonly LinkedEntity[];
  readonly instruments: readonly LinkedEntity[];
  readonly attributedTo: LinkedEntity | null;
}

/** What a block says in the whole text, in order of the block. */
export interface BlockLink {
  readonly mentions: readonly LinkedMention[];
  readonly measures: readonly LinkedMeasure[];
  readonly quotes: readonly LinkedQuote[];
  readonly events: readonly LinkedEvent[];
  readonly roles: readonly LinkedRole[];
  /** What the block leaves of its quotes to the one behind it. */
  readonly tail: QuoteTail | null;
  /** The mentions before the block had a say in it. */
  readonly isContextual: boolean;
}
