import { Part } from '../../../lexicon/grammar';
import { LONGEST_QUALIFIER, qualifierEnd } from '../../measures/qualifiers';
import type { Words } from './words';

/** "over 30 soldiers", "at least two": the token of the number behind such words, which belong to its phrase; -1 where none begin at a token. */
export function countBehindQualifier(words: Words, first: number, end: number): number {
  if (!isNumberNear(words, first, end)) return -1;
  const number = qualifierEnd(words.scan, first);
  const isCount = words.isNumber(number) || (words.is(number, Part.Determiner) && words.isNumber(number + 1));
  return number > 0 && number < end && isCount ? number : -1;
}

/** Whether a number stands where a qualifier that begins at a token may end. */
function isNumberNear(words: Words, first: number, end: number): boolean {
  for (let next = first + 1; next <= first + LONGEST_QUALIFIER && next < end; next++) if (words.isNumber(next)) return true;
  return false;
}
