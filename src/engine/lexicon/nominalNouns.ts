import type { EntityType } from '../model';

/** What a noun of a phrase without a name asks of whom it may stand for, in knowledge/nouns.json; the position is the bit in `NominalNoun.uses`. */
export const NOUN_USES = [
  'by-name',
  'description',
  'body-sort',
  'business',
  'common',
  'armed-noun',
  'armed',
  'any-state',
  'of-others',
] as const;

/** Bits of `NominalNoun.uses`, in the order of `NOUN_USES`. */
export const enum NounUse {
  /** "the front": means much besides bodies; only one that is called so. */
  ByName = 1 << 0,
  /** "the economist": says what somebody is whom the text has just named; there need be no proof where only one can be meant. */
  Description = 1 << 1,
  /** "the tribunal": each stands for one sort of a state's or of states' bodies; only one that is called so. */
  BodySort = 1 << 2,
  /** "the shipbuilder": makes and sells. */
  Business = 1 << 3,
  /** "the group": of every kind; a name that ends in it says little. */
  Common = 1 << 4,
  /** "the paramilitary force": an armed group with a word of that sort before it. */
  ArmedNoun = 1 << 5,
  /** "paramilitary", "jihadist": makes such a noun an armed group. */
  Armed = 1 << 6,
  /** "the country": a state of any kind. */
  AnyState = 1 << 7,
  /** "the network": names other bodies as well; an armed group only where it is called so. */
  OfOthers = 1 << 8,
}

/** What is known of a noun, or of a word before one, that a text calls somebody by without a name. */
export interface NominalNoun {
  /** What it may stand for, the likeliest first, where that is open. */
  readonly types?: readonly EntityType[];
  /** Class nouns of weapons: named weapons of these types are called so too. */
  readonly namedTypes?: readonly EntityType[];
  /** What bodies are named by that are called so: "the army" for "Armed Forces". */
  readonly inNames?: readonly string[];
  /** What is said of those whom it means as well: "the premier" is a prime minister. */
  readonly means?: readonly string[];
  /** What sort of media it is: one of a sort is not called by what another sort is. */
  readonly medium?: 'agency' | 'paper' | 'broadcaster';
  /** Bits of `NounUse`. */
  readonly uses: number;
}
