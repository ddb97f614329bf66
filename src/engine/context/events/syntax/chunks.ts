import type { EventFrame } from '../../../lexicon/eventFrames';

/** What a clause is made of. */
export const enum Kind {
  Noun,
  Verb,
  Preposition,
  Conjunction,
  Comma,
  Relative,
  Subordinator,
  /** A mark that no clause runs across. */
  Break,
}

/** Whom a pronoun may stand for. */
export type Reference = 'person' | 'body' | 'group' | 'speaker' | 'country';

/** A noun phrase without the "of" behind it. */
export interface NounChunk {
  readonly kind: Kind.Noun;
  readonly first: number;
  last: number;
  /** The mentions in it, as indexes in the block's list. */
  mentions: readonly number[];
  /** It is a pronoun, or begins with a possessive one. */
  pronoun: Reference | null;
  isPossessive: boolean;
}

/** How a verb stands. */
export const enum Stand {
  Finite,
  Infinitive,
  Gerund,
  /** A participle without an auxiliary: "fired by Hezbollah", or a past tense that only its surroundings tell from it. */
  Bare,
}

/** A verb with its auxiliaries. */
export interface VerbChunk {
  readonly kind: Kind.Verb;
  readonly first: number;
  readonly last: number;
  /** The verb itself: first token of it. */
  readonly head: number;
  stand: Stand;
  isPassive: boolean;
  readonly isNegated: boolean;
  isPlanned: boolean;
  isSupposed: boolean;
  /** "can" stands before it. */
  isAbility: boolean;
  /** The verb is a form of "be" alone. */
  readonly isCopula: boolean;
  /** Where the verb is one of action. */
  readonly event: EventFrame | null;
}

/** A small word or mark between the others. */
export interface MarkChunk {
  readonly kind: Kind.Preposition | Kind.Conjunction | Kind.Comma | Kind.Relative | Kind.Subordinator | Kind.Break;
  readonly first: number;
  readonly last: number;
}

export type Chunk = NounChunk | VerbChunk | MarkChunk;
