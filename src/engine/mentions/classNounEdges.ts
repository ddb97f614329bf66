import { Word } from '../lexicon/categories';
import { Gap, Shape, type Tokens } from '../text/tokens';

/** What is looked at; a scan is one. */
interface Words {
  readonly tokens: Tokens;
  is(token: number, categories: number): boolean;
  lower(token: number): string;
}

const UNITS = /^(?:mm|cm|inch|pounder|pound|kg|kiloton)$/;

/**
 * Last token of a weapon's name without the class noun that the knowledge has at its end: "Lyuty" of "Lyuty drone", "Type 99" of "Type 99 155 mm
 * self-propelled howitzer". `last` where the noun makes the name: a word without a capital, or a place, says nothing by itself.
 */
export function endBeforeClassNoun(words: Words, first: number, last: number): number {
  let end = last;
  while (end > first && !isWordOfName(words, end)) end--;
  return end < last && isWordOfName(words, end) && !words.is(end, Word.PlaceNoun) ? end : last;
}

/** A capital, a number that is no measure, or what is tied to one of them: the "s" of "M4s". In a line in capitals all words are. */
function isWordOfName(words: Words, token: number): boolean {
  const { shapes, gaps } = words.tokens;
  if (shapes[token] & Shape.Digits) return !UNITS.test(words.lower(token + 1));
  return (shapes[token] & Shape.FirstUpper) !== 0 || (gaps[token] === Gap.None && !UNITS.test(words.lower(token)));
}

/** First token of a weapon's name behind the class noun that the knowledge has at its beginning: "Khabarovsk" of "submarine Khabarovsk". */
export function beginBehindClassNoun(words: Words, first: number, last: number): number {
  let begin = first;
  while (begin < last && !isWordOfName(words, begin) && !words.is(begin, Word.NameParticle)) begin++;
  return isWordOfName(words, begin) ? begin : first;
}
