import { Kind, Stand } from './chunks';
import type { Sentence } from './sentence';
import { continuesList, isSubjectAhead } from './nounLists';

/** A preposition and the noun phrases behind it, as positions in the sentence's chunks. */
export interface Phrase {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** Pronouns that begin another clause. */
const SUBJECT_FORM = /^(?:he|she|they|we|i)$/;

/** What stands around a verb. */
export interface Clause {
  objects: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** Objects and prepositional phrases behind a verb or noun, up to the next clause. `isObjectOpen`: a noun right behind is its object. */
export function clauseAfter(sentence: Sentence, at: number, isObjectOpen: boolean): Clause {
  const objects: number[] = [];
  const phrases: { preposition: string; nouns: number[] }[] = [];
  let current = isObjectOpen ? objects : null;
  for (let i = at + 1; i < sentence.chunks.length; i++) {
    const chunk = sentence.chunks[i];
    if (chunk.kind === Kind.Noun) {
      if (chunk.pronoun && SUBJECT_FORM.test(sentence.word(i))) break;
      if (sentence.chunks[i - 1].kind !== Kind.Preposition && isSubjectAhead(sentence, i)) break;
      if (current) current.push(i);
      else if (isObjectOpen && phrases.length === 0) objects.push(i);
      continue;
    }
    if (chunk.kind === Kind.Preposition) {
      if (sentence.isGerundBehind(i)) break;
      const preposition = sentence.word(i);
      if (preposition === 'including' && current) continue;
      // "the town of X": an "of" belongs to the noun before it.
      if (preposition === 'of' && sentence.noun(i - 1)) {
        if (sentence.noun(i + 1)) i++;
        continue;
      }
      const phrase = { preposition, nouns: [] };
      phrases.push(phrase);
      current = phrase.nouns;
      continue;
    }
    if (chunk.kind === Kind.Comma || chunk.kind === Kind.Conjunction) {
      if (!continuesList(sentence, i)) break;
      continue;
    }
    break;
  }
  return { objects, phrases };
}

/** Whether the next verb is an infinitive: "asked X to help". */
export function leadsToInfinitive(sentence: Sentence, verb: number): boolean {
  for (let i = verb + 1; i < sentence.chunks.length; i++) {
    const next = sentence.verb(i);
    if (next) return next.stand === Stand.Infinitive;
  }
  return false;
}

/** The noun phrases behind some prepositions. */
export function nounsBehind(phrases: readonly Phrase[], prepositions: RegExp): number[] {
  return phrases.filter(({ preposition }) => prepositions.test(preposition)).flatMap(({ nouns }) => nouns);
}
