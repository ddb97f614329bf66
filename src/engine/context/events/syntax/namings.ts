import { Word } from '../../../lexicon/categories';
import type { NounChunk } from './chunks';
import { Part } from '../../../lexicon/grammar';
import type { Words } from './words';

const WHAT = 'what';

/** Whether a noun phrase is of people, who have names. */
export const isSomebody = ({ scan }: Words, { last }: NounChunk): boolean =>
  scan.is(last, Word.PeopleNoun | Word.Role | Word.Rank | Word.ActorNoun);

/** "the commander known as X", "a boy nicknamed X": the token before the name; -1 where no such words stand. */
export function nicknameAhead(words: Words, i: number): number {
  const word = words.scan.lower(i);
  const last = word === 'known' && words.scan.lower(i + 1) === 'as' ? i + 1 : word === 'nicknamed' || word === 'codenamed' ? i : -1;
  return last >= 0 && words.isName(last + 1) ? last : -1;
}

/** "which it says arms X": the token behind "it says"; -1 where no such words break into a clause of "which". */
export function behindInsertion(words: Words, i: number): number {
  if (!words.is(i, Part.Pronoun) || !words.scan.is(i + 1, Word.CommunicationVerb) || !words.isSpaced(i + 1)) return -1;
  const next = i + 2;
  const isVerb = words.verbAt(next) !== undefined || words.is(next, Part.Be | Part.Have | Part.Do | Part.Future | Part.Supposed);
  return isVerb && words.isSpaced(next) && !words.is(next, Part.Determiner) ? next : -1;
}

/** The end of "what it called", "what Israel describes as", where a noun phrase follows; -1 for none. */
export function skipNaming(words: Words, i: number): number {
  const { starts, ends } = words.scan.tokens;
  if (ends[i] - starts[i] !== WHAT.length || words.scan.lower(i) !== WHAT) return -1;
  const mention = words.mentionAt(i + 1);
  const verb = words.is(i + 1, Part.Pronoun) ? i + 2 : mention >= 0 ? words.mentions[mention].last + 1 : -1;
  if (verb < 0 || !words.isSpaced(verb)) return -1;
  const word = words.scan.lower(verb);
  if (/^(?:calls?|called|terms?|termed)$/.test(word)) return verb + 1;
  return /^(?:describes?|described)$/.test(word) && words.scan.lower(verb + 1) === 'as' ? verb + 2 : -1;
}
