import type { EntityType, Form, Mention, Span } from '../model';

/** What became of a candidate of the detectors. */
export type Fate =
  /** It is a mention. */
  | 'mention'
  /** It is a location. */
  | 'place'
  /** A longer candidate, or an equally long one of a stronger detector, took its words. */
  | 'overlapped'
  /** It is the class noun of a name beside it. */
  | 'class noun'
  /** Nothing else in the text speaks for it. */
  | 'unsupported';

/** A span that one detector took for a mention. */
export interface ExplainedCandidate extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly form: Form;
  /** The detector. */
  readonly by: string;
  readonly confidence: number;
  /** What it weighs against candidates that overlap: words, detector, doubt. */
  readonly weight: number;
  /** What the detector says of it: ids in the knowledge, or what kind of unknown it is, and what it asks for. */
  readonly evidence: readonly string[];
  readonly fate: Fate;
}

/** Somebody whom a mention may have meant. */
export interface ExplainedReferent {
  /** Id of the entity in the knowledge, or its name in the text. */
  readonly entity: string;
  readonly score: number;
  readonly isChosen: boolean;
}

/** Why a place of a text is a mention, or none. Offsets are those of the text. */
export interface Explanation {
  /** The mention there, null where there is none. */
  readonly mention: Mention | null;
  /** Candidates over the place, the heaviest first. */
  readonly candidates: readonly ExplainedCandidate[];
  /** How the mention came to its entity, in words. */
  readonly linking: readonly string[];
  /** Whom it may have meant, the likeliest first; empty where there was no choice. */
  readonly referents: readonly ExplainedReferent[];
}
