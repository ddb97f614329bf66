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
