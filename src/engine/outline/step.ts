import type { Mention } from '../model';
import type { AnalysisView } from './view';

/** Forwards or backwards. */
export type Direction = 1 | -1;

/** A mention that was looked for, and whether the way there went around an end of the text. */
export interface Step {
  readonly mention: Mention;
  readonly isAround: boolean;
}

/** How much of the text is searched between two pauses, in UTF-16 units. */
const PORTION = 16_384;

/**
 * Looks for the next or previous mention from a place on, around the ends of the text, and pauses after each piece of it.
 * @param length of the text, in UTF-16 units
 * @param from the offset to start at: forwards, mentions that start there or later; backwards, those that end there or before come first
 * @param accepts whether a mention is one of those to go to
 * @returns undefined where there is none in the whole text
 */
export function* stepSteps(
  view: AnalysisView,
  length: number,
  from: number,
  direction: Direction,
  accepts: (mention: Mention) => boolean,
): Generator<void, Step | undefined> {
  const isAhead = ({ start, end }: Mention): boolean => (direction === 1 ? start >= from : end <= from);
  const ahead = yield* find(view, length, from, direction, (mention) => isAhead(mention) && accepts(mention));
  if (ahead) return { mention: ahead, isAround: false };
  const around = yield* find(view, length, direction === 1 ? 0 : length, direction, accepts);
  return around && { mention: around, isAround: true };
}

/** The first mention from a place on that is accepted, without going around. */
function* find(
  view: AnalysisView,
  length: number,
  from: number,
  direction: Direction,
  accepts: (mention: Mention) => boolean,
): Generator<void, Mention | undefined> {
  for (let at = from; direction === 1 ? at <= length : at >= 0; at += direction * PORTION) {
    const mentions = direction === 1 ? view.mentions(at, at + PORTION) : view.mentions(at - PORTION, at);
    const found = direction === 1 ? mentions.find(accepts) : mentions.filter(accepts).at(-1);
    if (found) return found;
    yield;
  }
  return undefined;
}
