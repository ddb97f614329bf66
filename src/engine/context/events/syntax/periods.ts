import { Word } from '../../../lexicon/categories';
import { Part, Sort } from '../../../lexicon/grammar';
import type { Words } from './words';

const LEADS_TO_YEAR = /^(?:in|since|until|by|before|after|from|during)$/;

/** The last token of words that only say when ("last week", "two years ago", "2020" behind "in"), -1 where none begin at a token. */
export function periodEnd(words: Words, first: number, end: number): number {
  const next = first + 1;
  if (words.isNumber(first)) {
    if (isYear(words, first)) return first;
    return next < end && words.isSpaced(next) && words.is(next, Part.Period) && !isOf(words, next + 1)
      ? withDistance(words, next, end)
      : -1;
  }
  if (next >= end || !words.isOf(first, Sort.LeadsToTime) || !words.isSpaced(next)) return -1;
  const isTime = words.is(next, Part.Period) || (words.scan.is(next, Word.Calendar) && words.scan.isCapitalised(next));
  return isTime ? withDistance(words, next, end) : -1;
}

/** "ago", "earlier" belong to it. */
function withDistance(words: Words, last: number, end: number): number {
  return last + 1 < end && /^(?:ago|earlier|later|before)$/.test(words.scan.lower(last + 1)) ? last + 1 : last;
}

function isYear({ scan }: Words, token: number): boolean {
  const { text, starts, ends } = scan.tokens;
  const start = starts[token];
  if (ends[token] - start !== 4 || token === 0) return false;
  const isOfOurTimes = text.startsWith('19', start) || text.startsWith('20', start);
  return isOfOurTimes && LEADS_TO_YEAR.test(scan.lower(token - 1));
}

const isOf = (words: Words, token: number): boolean => words.scan.lower(token) === 'of';

/** "Monday", "July 12". */
export function isDate(words: Words, i: number, end: number): boolean {
  return isCalendar(words, i, end) || (words.isNumber(i) && (isCalendar(words, i - 1, end) || isCalendar(words, i + 1, end)));
}

function isCalendar({ scan }: Words, token: number, end: number): boolean {
  return token >= 0 && token < end && scan.is(token, Word.Calendar) && scan.isCapitalised(token);
}
