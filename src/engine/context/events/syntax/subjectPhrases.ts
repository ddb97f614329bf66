import { Kind, Stand } from './chunks';
import { Word } from '../../../lexicon/categories';
import { type Sentence, LONGEST_CLIMB } from './sentence';
import { endsEnumeration } from './nounLists';
import { antecedent } from './relatives';

/** The subject that ends at a noun phrase: over the phrases tied to it, and all that "and" joins where no verb stands before. */
export function nounsUpTo(sentence: Sentence, last: number): readonly number[] {
  let at = last;
  for (let n = 0; n < LONGEST_CLIMB; n++) {
    if (sentence.at(at - 1)?.kind !== Kind.Preposition || endsInHolder(sentence, at)) break;
    if (sentence.noun(at - 2)) at -= 2;
    // "the US, which with Egypt has mediated"
    else if (sentence.at(at - 2)?.kind === Kind.Relative) return antecedent(sentence, at - 2);
    else if (sentence.isReducedPassive(at - 2) && sentence.noun(at - 3)) at -= 3;
    else return [];
  }
  const nouns = [at];
  if (sentence.at(at - 1)?.kind !== Kind.Conjunction) return nouns;
  const listed = sentence.at(at - 2)?.kind === Kind.Comma && endsEnumeration(sentence, at - 2) ? at - 3 : at - 2;
  if (!sentence.noun(listed)) return nouns;
  for (let i = listed; i >= 0; i--) {
    const head = sentence.climb(i);
    // "In Syria, Iran and Russia …"
    if (nouns.length > 1 && sentence.at(head - 1)?.kind === Kind.Preposition) break;
    nouns.unshift(head);
    i = head;
    const before = sentence.at(i - 1)?.kind;
    if ((before !== Kind.Comma && before !== Kind.Conjunction) || !sentence.noun(i - 2)) break;
    i--;
  }
  return isObject(sentence, nouns[0]) ? [at] : nouns;
}

/** "US Secretary of State Antony Blinken": the person behind the office is meant. */
function endsInHolder(sentence: Sentence, at: number): boolean {
  const noun = sentence.noun(at);
  const office = sentence.noun(at - 2);
  if (!noun || !office || noun.mentions.length === 0 || !sentence.words.scan.is(office.last, Word.Role)) return false;
  const { first, last, type } = sentence.words.mentions[noun.mentions[noun.mentions.length - 1]];
  const isLast = type === 'person' && last === noun.last && first > noun.first;
  return isLast && !sentence.words.scan.is(first - 1, Word.Role | Word.Rank | Word.Title);
}

/** Whether a noun phrase is what a verb before it acts on; a verb of saying has a whole clause behind it. */
function isObject(sentence: Sentence, noun: number): boolean {
  // "Iran attacked Iraq, and Egypt and Jordan condemned …"
  if (sentence.at(noun - 1)?.kind === Kind.Conjunction && sentence.at(noun - 2)?.kind === Kind.Comma) return false;
  for (let i = noun - 1; i >= 0; i--) {
    const chunk = sentence.chunks[i];
    if (chunk.kind === Kind.Verb) {
      if (i === noun - 1 && sentence.words.scan.is(chunk.head, Word.CommunicationVerb)) return false;
      return chunk.event !== null || i !== noun - 1 || chunk.stand !== Stand.Finite || chunk.isPassive;
    }
    if (chunk.kind === Kind.Break || chunk.kind === Kind.Subordinator || chunk.kind === Kind.Relative) return false;
  }
  return false;
}
