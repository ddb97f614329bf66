import type { PloverType } from '../../../model';
import type { VerbChunk } from '../syntax/chunks';
import type { Argument } from '../localEvent';
import { type Participants, participantsOf } from '../participants';
import type { Sentence } from '../syntax/sentence';
import { nounsBehind, type Phrase } from '../syntax/clauses';

/** Who takes which part, once a frame is filled. */
export interface Filled {
  readonly type: PloverType;
  readonly actors: readonly Argument[];
  readonly recipients: readonly Argument[];
  readonly instruments: readonly number[];
}

/** A verb with what stands around it. */
export interface Scene {
  readonly sentence: Sentence;
  readonly verb: number;
  readonly chunk: VerbChunk;
  readonly type: PloverType;
  /** Who does it. */
  readonly subject: Participants;
  /** What it is done to: the object, or the subject of a passive. */
  readonly patient: readonly number[];
  readonly phrases: readonly Phrase[];
  readonly isPassive: boolean;
  /** Fills the frame of another verb of the sentence, which this one leads to. */
  readonly fill: (deed: VerbChunk) => Filled | null;
}

/** Whom prepositional phrases name. */
export function behind(sentence: Sentence, phrases: readonly Phrase[], prepositions: RegExp): Participants {
  return participantsOf(sentence, nounsBehind(phrases, prepositions), false);
}

/** Each number once, in the order of their first. */
export const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];
