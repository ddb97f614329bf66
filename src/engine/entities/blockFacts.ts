import type { EntityType } from '../model';
import type { NameWord } from '../reading/blockReading';

/** A person's name in a block. */
export interface NameGiven {
  /** The same for names that are made of the same words. */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** As the text writes it. */
  readonly name: string;
  /** Whom of the knowledge the name may mean; empty for an unknown person. */
  readonly known: readonly number[];
  /** Counts only where one of `supporters` is mentioned beyond doubt. */
  readonly needsSupport: boolean;
  readonly supporters: readonly number[];
}

/** A name by which the text as a whole knows an entity: of all blocks that give one, the first or the last says how it is written. */
export interface LabelGiven {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A short word for an entity that the block names in full. */
export interface ShortGiven {
  /** Hash of the folded word. */
  readonly hash: number;
  /** The entity's key. */
  readonly key: string;
}

/** What somebody is called in a block: rank and office. */
export interface CalledGiven {
  readonly key: string;
  readonly phrase: string;
}

/** A body of a state in a block. */
export interface BodyGiven {
  /** The same for all mentions of the body that name the same state, or none. */
  readonly key: string;
  readonly type: EntityType;
  /** The state's index in the knowledge, -1 where the text leaves it open. */
  readonly country: number;
  readonly body: string;
  /** As the text writes it. */
  readonly name: string;
  readonly isNamedHere: boolean;
}

/** What a block tells the whole text. Hangs on the block's own words alone. */
export interface BlockFacts {
  /** What each mention stands for, null where only its context tells; `choiceKey` of factKeys.ts for entities of the knowledge. */
  readonly keys: readonly (string | null)[];
  /** Entities of the knowledge that are mentioned beyond doubt, as often as they are, and the circles of states that they speak of. */
  readonly firm: readonly number[];
  readonly names: readonly NameGiven[];
  readonly labels: readonly LabelGiven[];
  readonly bodies: readonly BodyGiven[];
  readonly acronyms: readonly ShortGiven[];
  readonly shortNames: readonly ShortGiven[];
  /** The first words of people's names, which some are called by. */
  readonly firstNames: readonly ShortGiven[];
  /** The initials of bodies' names, which the text may use without saying so. */
  readonly initials: readonly ShortGiven[];
  /** The same of weapons that are some only in a text about conflict. */
  readonly doubtfulNames: readonly ShortGiven[];
  readonly called: readonly CalledGiven[];
  /** The nominals: what somebody must be called to be meant. */
  readonly nouns: readonly string[];
  readonly evidence: number;
  readonly words: number;
}
