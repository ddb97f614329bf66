import { Kind, Stand } from './chunks';
import { Part } from '../../../lexicon/grammar';
import { type Sentence, LONGEST_CLIMB, REACH } from './sentence';

/** A noun phrase and those that a list joins to it: "France, Germany and Italy". */
export function listFrom(sentence: Sentence, at: number): number[] {
  const nouns = [at];
  for (let i = at + 1; i < Math.min(sentence.chunks.length, at + REACH); i++) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Noun) nouns.push(i);
    else if ((kind !== Kind.Comma && kind !== Kind.Conjunction) || !continuesList(sentence, i)) break;
  }
  return nouns;
}

/** Behind a comma or "and": another noun or preposition, not the verb or subject of another clause. */
export function continuesList(sentence: Sentence, mark: number): boolean {
  let next = mark + 1;
  while (sentence.at(next)?.kind === Kind.Conjunction) next++;
  const chunk = sentence.at(next);
  if (chunk?.kind === Kind.Preposition) return sentence.chunks[mark].kind === Kind.Comma || sentence.noun(next + 1) !== null;
  return chunk?.kind === Kind.Noun && !isSubjectAhead(sentence, next) && !isApposition(sentence, mark, next);
}

/** Whether two noun phrases with a comma between them stand before the comma of ", and": it ends their list and not a clause. */
export function endsEnumeration(sentence: Sentence, mark: number): boolean {
  const last = sentence.climb(mark - 1);
  return sentence.noun(last) !== null && sentence.at(last - 1)?.kind === Kind.Comma && sentence.noun(last - 2) !== null;
}

/** Whether a verb that needs a subject follows a noun phrase and the phrases tied to it. */
export function isSubjectAhead(sentence: Sentence, noun: number): boolean {
  let i = noun + 1;
  while (sentence.at(i)?.kind === Kind.Preposition && sentence.noun(i + 1)) i += 2;
  const verb = sentence.verb(i);
  if (!verb) return false;
  if (verb.stand === Stand.Finite) return true;
  return verb.stand === Stand.Bare && i === noun + 1 && !sentence.isReducedPassive(i);
}

/** "Iran attacked Iraq, its neighbour": behind a comma without an "and" to come, a noun explains the one before. */
function isApposition(sentence: Sentence, mark: number, next: number): boolean {
  if (sentence.chunks[mark].kind !== Kind.Comma) return false;
  // "Iran, Russia, and China"; "Iran, and Russia and China vowed …"
  if (next > mark + 1) return !endsEnumeration(sentence, mark);
  const noun = sentence.noun(next);
  // "the European Union" may be one of a list, "the group" is none.
  if (noun && sentence.words.is(noun.first, Part.Determiner) && !sentence.endsInMention(noun)) return true;
  for (let i = next; i < sentence.chunks.length && i - next <= LONGEST_CLIMB; i++) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Conjunction) return false;
    if (kind !== Kind.Noun && kind !== Kind.Comma && !(kind === Kind.Preposition && sentence.word(i) === 'of')) return true;
  }
  return true;
}
