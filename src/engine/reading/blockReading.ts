import type { LocalEvent } from '../context/events/localEvent';
import type { LocalMeasure } from '../context/measures/localMeasure';
import type { LocalQuote } from '../context/quotes/localQuote';
import type { Candidate, LocalRole, Unknown } from '../mentions/candidate';
import type { Span } from '../model';
import type { FenceLine } from '../text/markup';

/** A word of a name, for comparing names with each other. */
export interface NameWord {
  readonly hash: number;
  /** Lower case without diacritics. */
  readonly folded: string;
  /** What transliterations of the word share, 0 where that is too little; see `skeletonHash`. */
  readonly skeleton: number;
  readonly isInitial: boolean;
  /** "Jr.", "III": what nobody is called by alone. */
  readonly isGeneration: boolean;
  readonly isGivenName: boolean;
  /** A word of a lexicon: says nothing when it stands alone. */
  readonly isOrdinary: boolean;
}

/** A mention that the block's own words give; offsets are relative to the block. */
export interface LocalMention extends Span {
  readonly form: Candidate['form'];
  readonly type: Candidate['type'];
  readonly known: readonly number[];
  readonly unknown: Unknown | null;
  readonly confidence: number;
  readonly by: string;
  readonly needsSupport: boolean;
  readonly supporters: readonly number[];
  readonly roles: readonly LocalRole[];
  /** Stands before a noun that is what it is about: "Kongsberg's missile", "Iranian officials". */
  readonly isOwner: boolean;
  /** Words of the name without its particles; empty where names are not compared. */
  readonly words: readonly NameWord[];
}

/** A capitalised word that belongs to no mention; it may turn out to be a surname or an acronym introduced elsewhere. */
export interface LooseName extends Span {
  readonly hash: number;
  readonly folded: string;
  readonly skeleton: number;
  /** Start with the particle tied to it: "al-Zahar". */
  readonly startWithParticle: number;
  readonly isCapitals: boolean;
  /** Short and all in capitals among small letters: "FICO scores" are not Mr Fico's. */
  readonly isInitials: boolean;
}

/** A location that the knowledge has; offsets are relative to the block. */
export interface LocalPlace extends Span {
  /** The states whose capital it is. */
  readonly known: readonly number[];
}

/** An acronym introduced in brackets after a name: "Popular Mobilisation Forces (PMF)"; or what a person goes by, in quotation marks. */
export interface IntroducedAcronym extends Span {
  readonly isNickname: boolean;
  readonly hash: number;
  /** Index of the mention that it abbreviates. */
  readonly owner: number;
}

/** Everything that a block's own words say; reused as long as they are the same. */
export interface BlockReading {
  readonly mentions: readonly LocalMention[];
  readonly places: readonly LocalPlace[];
  /** Where its sentences begin. */
  readonly sentences: readonly number[];
  readonly loose: readonly LooseName[];
  readonly acronyms: readonly IntroducedAcronym[];
  /** How much speaks for a text about conflict: named weapons, military bodies, ranks. */
  readonly conflictEvidence: number;
  /** Words in letters. */
  readonly words: number;
  /** ISO 639-1 code of the language that its words show, null where they show none: a list, a headline, a table. */
  readonly language: string | null;
  /** Figures, with the index of the mention that each says something of. */
  readonly measures: readonly LocalMeasure<number>[];
  /** What is said, and where its speaker is named. */
  readonly quotes: readonly LocalQuote[];
  /** What is done, with the indexes of the mentions that take part. */
  readonly events: readonly LocalEvent[];
  /** Lines that may fence off what is no prose; the whole text decides. */
  readonly fences: readonly FenceLine[];
}
