import { Word } from '../../lexicon/categories';
import type { Span } from '../../model';
import { Gap } from '../../text/tokens';
import { Kind, type NounChunk } from './syntax/chunks';
import { Part } from '../../lexicon/grammar';
import type { Sentence } from './syntax/sentence';
import type { Words } from './syntax/words';

const PLACE_BEHIND = /^(?:in|at|near|outside|inside|off|around|across|over|on)$/;
const LEADS_TO_TIME = /^(?:last|next|this|past|early|late|on|since|in|every|two|three|four|five|six|seven|eight|nine|ten|a|few|several)$/;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|a|few|several)$/;
const DISTANCE = /^(?:ago|earlier|later)$/;
/** "in three days", "the last three days" */
const DATES_A_PERIOD = /^(?:in|within|after|last|past|next|over|for|early|late|this|once|since)$/;

/** The words that say when, in a sentence given by its tokens: "on Tuesday", "last month", "yesterday"; null for none. */
export function timeOf(words: Words, first: number, end: number): Span | null {
  const { tokens } = words.scan;
  for (let i = first; i < end; i++) {
    const isTime = words.is(i, Part.Time);
    const isCalendar = words.scan.is(i, Word.Calendar) && words.scan.isCapitalised(i);
    const isPeriod = words.is(i, Part.Period) && i > first && LEADS_TO_TIME.test(words.scan.lower(i - 1));
    if (!isTime && !isCalendar && !isPeriod) continue;
    let start = i;
    let last = i;
    const isDate = (token: number): boolean =>
      token < end && token >= first && ((words.scan.is(token, Word.Calendar) && words.scan.isCapitalised(token)) || words.isNumber(token));
    // "Jan. 11"
    const isAbbreviated = isCalendar && words.isNumber(i + 1) && !(tokens.gaps[i + 1] & ~(Gap.Stop | Gap.Space));
    if (isAbbreviated) last++;
    while (isDate(last + 1) && !(tokens.gaps[last + 1] & (Gap.Stop | Gap.Sentence | Gap.Dash))) last++;
    while (start > first && (isDate(start - 1) || LEADS_TO_TIME.test(words.scan.lower(start - 1))) && words.isSpaced(start)) start--;
    const isDistance = DISTANCE.test(words.scan.lower(last + 1));
    // "lasting three hours" says how long.
    if (isPeriod && !isDistance && COUNT.test(words.scan.lower(i - 1)) && !DATES_A_PERIOD.test(words.scan.lower(start))) {
      if (!DATES_A_PERIOD.test(words.scan.lower(start - 1))) continue;
    }
    if (isDistance) last++;
    return { start: tokens.starts[start], end: tokens.ends[last] };
  }
  return null;
}

/** The words that say where, behind a verb or noun: the name behind "in", "near", "at"; null for none. */
export function placeOf(sentence: Sentence, at: number): Span | null {
  const { words } = sentence;
  const { tokens } = words.scan;
  for (let i = at + 1; i < sentence.chunks.length; i++) {
    const chunk = sentence.chunks[i];
    if (chunk.kind === Kind.Break || chunk.kind === Kind.Subordinator || (chunk.kind === Kind.Verb && chunk.event)) return null;
    if (chunk.kind !== Kind.Preposition || !PLACE_BEHIND.test(sentence.word(i))) continue;
    const noun = sentence.noun(i + 1);
    if (!noun || words.mentionAt(noun.last) >= 0) continue;
    if (words.scan.isCapitalised(noun.last) && !words.scan.is(noun.last, Word.Calendar)) {
      if (isSite(sentence, i, noun)) continue;
      const start = words.is(noun.first, Part.Determiner) ? noun.first + 1 : noun.first;
      return start > noun.last ? null : { start: tokens.starts[start], end: tokens.ends[noun.last] };
    }
  }
  return null;
}

/** "on social media site X", "on messaging app Telegram": a name with words before it that are none of places. */
function isSite(sentence: Sentence, preposition: number, { first, last }: NounChunk): boolean {
  const { scan } = sentence.words;
  if (sentence.word(preposition) !== 'on' || scan.isCapitalised(last - 1)) return false;
  return last > first && !scan.is(last - 1, Word.PlaceNoun) && !sentence.words.is(last - 1, Part.Determiner);
}
