import { type NounChunk, Kind, Stand, type VerbChunk } from './chunks';
import { Sentence } from './sentence';
import type { Words } from './words';
import { controlBefore, controlled } from './controlledSubjects';
import { acrossRelative, antecedent, relativeApart } from './relatives';
import { inherited } from './sharedSubjects';
import { nounsUpTo } from './subjectPhrases';

/** The sentence of the tokens from `first` to before `end`, which finds the subjects of its verbs when asked for. */
export const sentenceOf = (words: Words, first: number, end: number): Sentence => new Sentence(words, first, end, findSubject);

function findSubject(sentence: Sentence, verb: number): readonly number[] {
  const chunk = sentence.chunks[verb] as VerbChunk;
  if (chunk.stand === Stand.Infinitive) return subjectOfInfinitive(sentence, verb);
  if (chunk.stand === Stand.Gerund) return subjectOfGerund(sentence, verb);
  return subjectOfFinite(sentence, verb);
}

function subjectOfFinite(sentence: Sentence, verb: number): readonly number[] {
  const before = sentence.at(verb - 1);
  switch (before?.kind) {
    case Kind.Noun:
      return acrossRelative(sentence, verb - 1) ?? acrossParticiple(sentence, verb - 1) ?? nounsUpTo(sentence, verb - 1);
    case Kind.Relative:
      return antecedent(sentence, verb - 1);
    case Kind.Conjunction:
      return inherited(sentence, verb);
    case Kind.Comma:
      return acrossComma(sentence, verb);
    default:
      return [];
  }
}

/** "A man accused of helping the rebels was shot": behind such a participle and its gerund the noun before them; null where there are none. */
function acrossParticiple(sentence: Sentence, last: number): readonly number[] | null {
  const gerund = sentence.climb(last) - 1;
  const isDeed = sentence.isGerundBehind(gerund - 1) || sentence.word(gerund) === 'being';
  if (!isDeed || sentence.at(gerund - 1)?.kind !== Kind.Preposition) return null;
  return sentence.isReducedPassive(gerund - 2) && sentence.noun(gerund - 3) ? nounsUpTo(sentence, gerund - 3) : null;
}

/** "X, a senior official, asked"; "X, which fell, hit": what stands between the commas is stepped over. */
function acrossComma(sentence: Sentence, verb: number): readonly number[] {
  const relative = relativeApart(sentence, verb);
  if (relative >= 0) return nounsUpTo(sentence, relative - 2);
  for (let i = verb - 2; i >= 0 && sentence.chunks[i].kind !== Kind.Break; i--) {
    if (sentence.chunks[i].kind !== Kind.Comma) continue;
    const noun = sentence.noun(i - 1);
    if (!noun) return inherited(sentence, verb);
    const explained = nounsUpTo(sentence, i - 1);
    const name = sentence.noun(i + 1);
    // "The head of the bureau, Khaled Mashaal, is …": whoever is named is meant.
    const isNamed = name !== null && name.mentions.length > 0 && sentence.endsInMention(name) && explained.length === 1;
    return isNamed && !sentence.endsInMention(sentence.chunks[explained[0]] as NounChunk) ? [i + 1] : explained;
  }
  return inherited(sentence, verb);
}

/** "X vowed to strike": X; "X asked Y to help": Y. */
function subjectOfInfinitive(sentence: Sentence, verb: number): readonly number[] {
  const before = sentence.at(verb - 1);
  const governor = sentence.governorOf(verb);
  if (governor < 0)
    return before?.kind === Kind.Noun ? nounsUpTo(sentence, verb - 1) : before?.kind === Kind.Conjunction ? inherited(sentence, verb) : [];
  if (before?.kind === Kind.Conjunction) return sentence.subjectOf(governor);
  const noun = sentence.noun(verb - 1);
  // "Hamas's refusal to talk": whose it is; "X made an attempt to": X
  if (noun && controlBefore(sentence, verb))
    return noun.isPossessive || noun.mentions.length > 0 ? [verb - 1] : sentence.subjectOf(governor);
  return controlled(sentence, governor, verb);
}

function subjectOfGerund(sentence: Sentence, verb: number): readonly number[] {
  const before = sentence.at(verb - 1);
  const governor = sentence.governorOf(verb);
  if (before?.kind === Kind.Noun) return [verb - 1];
  if (governor < 0) return [];
  if (before?.kind === Kind.Comma) return inherited(sentence, verb, true);
  if (before?.kind === Kind.Preposition && /^(?:of|from|for|against|into)$/.test(sentence.word(verb - 1)))
    return controlled(sentence, governor, verb);
  return sentence.subjectOf(governor);
}
