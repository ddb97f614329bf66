import { hashFolded } from '../text/vocabulary';

/**
 * Under these the blocks tell the whole text something, and hang on what it says. A key is 31 bits, which every host keeps without a box: two things may share one, which
 * costs a look too many and nothing else.
 */
export const enum Topic {
  /** Whether an entity of the knowledge is mentioned beyond doubt. */
  Firm = 1,
  /** Which of several entities with one name is meant. */
  Choice = 2,
  /** Whom a name, a surname alone or an acronym means. */
  Name = 3,
  /** What a capitalised word alone stands for. */
  Loose = 4,
  Skeleton = 5,
  /** What persons are called: ranks and offices. */
  Called = 6,
}

export const keyOf = (topic: Topic, value: number): number => Math.imul(value ^ Math.imul(topic, 0x9e3779b1), 0x85ebca6b) >> 1;

export const keyOfText = (topic: Topic, text: string): number => keyOf(topic, hashFolded(text));
