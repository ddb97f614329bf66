import { Kind } from './chunks';
import { Word } from '../../../lexicon/categories';
import { type Sentence, LONGEST_CLIMB } from './sentence';
import { isSubjectAhead } from './nounLists';

/** "the prime minister, Albin Kurti", "one Iranian, General Allahdadi": the phrase behind the comma that names whoever stands before it; -1 for none. */
export function nameBehind(sentence: Sentence, at: number): number {
  const noun = sentence.noun(at);
  let end = at;
  // "her counterpart from the junta, X"
  while (end - at < LONGEST_CLIMB && sentence.at(end + 1)?.kind === Kind.Preposition && sentence.noun(end + 2)) end += 2;
  const name = sentence.noun(end + 2);
  if (!noun || !name || sentence.chunks[end + 1].kind !== Kind.Comma) return -1;
  const after = sentence.at(end + 3);
  if (after && after.kind !== Kind.Comma && after.kind !== Kind.Break) return -1;
  const last = name.mentions.at(-1);
  if (last === undefined || sentence.words.mentions[last].last !== name.last || sentence.words.mentions[last].type !== 'person') return -1;
  if (isListed(sentence, end)) return -1;
  const own = noun.mentions.at(-1);
  const form = own === undefined ? null : sentence.words.mentions[own].form;
  const isSingleNational = form === 'demonym' && !sentence.words.isPlural(noun.last);
  return isSingleNational ||
    ((!sentence.endsInMention(noun) || form === 'nominal') && sentence.words.scan.is(noun.last, Word.Role | Word.Rank | Word.PeopleNoun))
    ? end + 2
    : -1;
}

/** "France, its president, and Germany": more follows behind "and". */
function isListed(sentence: Sentence, at: number): boolean {
  return (
    sentence.at(at + 3)?.kind === Kind.Comma &&
    sentence.at(at + 4)?.kind === Kind.Conjunction &&
    sentence.noun(at + 5) !== null &&
    !isSubjectAhead(sentence, at + 5)
  );
}
