import type { EntityType, Form, Span } from '../model';

/** What a text calls a person right before or after the name: "Brigadier General", "senior Hamas official". Offsets are relative to the block. */
export interface LocalRole extends Span {
  readonly rank: string | null;
  readonly office: string | null;
  /** Index in the knowledge of the body named in the role, -1 for none. */
  readonly organisation: number;
}

/** What the linker needs to know of an entity that is not in the knowledge. */
export type Unknown =
  /** A person, by name. */
  | { readonly kind: 'person' }
  /** A body called by its own name: "Hanbit Institute". */
  | { readonly kind: 'organisation' }
  /** A body called by its head alone: "the Coalition". It is the one with that head that the text named, else one of its own. */
  | { readonly kind: 'head'; readonly noun: string }
  /** A body of a state: "Kenyan police". `country` is the state's index in the knowledge, -1 where the text leaves it open. */
  | { readonly kind: 'national-body'; readonly country: number; readonly body: string }
  /** A class without a name: "ballistic missile", in the singular; definite where it may stand for a named weapon ("the missiles"). */
  | { readonly kind: 'generic'; readonly phrase: string; readonly isDefinite: boolean }
  /** A weapon whose designation the knowledge does not have. */
  | { readonly kind: 'weapon' }
  /**
   * "the terror group": stands for an actor named elsewhere. `country` is the state that narrows it down, -1 for any.
   * Where it holds a demonym ("the Lebanese militia"), that is a mention of its own if the phrase stands for nobody.
   * `modifiers` are the words between, in lower case; `isObject` says that something is done to it: "attacked the group".
   */
  | {
      readonly kind: 'nominal';
      readonly country: number;
      readonly noun: string;
      readonly modifiers: string;
      readonly isObject: boolean;
      /** Whoever is named right before is not meant: "the PLGA, the party's armed wing", "the al-Qaeda-linked group". */
      readonly isOther: boolean;
      readonly demonym: LeadingDemonym | null;
    };

/** The demonym in a nominal; offsets are relative to the block. */
export interface LeadingDemonym extends Span {
  readonly known: readonly number[];
}

/** A span that one detector takes for a mention. */
export interface Candidate {
  /** First and last token in the block. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets relative to the block. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly type: EntityType;
  /** Indexes of entities in the knowledge that it may refer to; empty for an unknown one. */
  readonly known: readonly number[];
  readonly unknown: Unknown | null;
  readonly confidence: number;
  /** The detector. */
  readonly by: string;
  /** Counts only if one of `supporters` is mentioned beyond doubt elsewhere in the text. */
  readonly needsSupport: boolean;
  /** Indexes in the knowledge: the entity itself, and where the name says enough its state. */
  readonly supporters: readonly number[];
  /** A location, not an actor; kept apart from the mentions. */
  readonly isPlace: boolean;
  readonly role: LocalRole | null;
}
