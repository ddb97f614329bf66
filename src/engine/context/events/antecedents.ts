import { Word } from '../../lexicon/categories';
import { classOf } from '../../model';
import { Kind, type NounChunk, Stand } from './syntax/chunks';
import { type Argument, NOBODY, type PronounArgument, pronounOf } from './localEvent';
import type { Sentence } from './syntax/sentence';

/** Plurals without "-s". */
const PLURALS = /(?:men|people|police|children|personnel)$/;

type Kinds = 'person' | 'body' | 'group';

/** Whom noun phrases name. */
type Named = (sentence: Sentence, nouns: readonly number[]) => readonly Argument[];
/** The mention that is meant, or the pronoun before, which is nearer to its name. */
type Antecedent = { readonly mention: number } | { readonly at: number };

/** So many chunks back somebody is taken up. */
const REACH = 40;
/** So many pronouns are followed to the one before. */
const MOST_STEPS = 4;

/**
 * Whom a pronoun, or a possessive one, at a position of a sentence means, as far as the subjects before it tell: of the clauses before it the nearest,
 * else of the main clause of the sentence before. English takes up subjects rather than what was named last (Grosz, Joshi and Weinstein 1995).
 */
export function antecedentsOf(sentence: Sentence, noun: NounChunk, pronoun: Kinds, at: number, named: Named): PronounArgument[] {
  const own = sentence.words.scan.tokens.starts[noun.first];
  if (sentence.steps >= MOST_STEPS) return [pronounOf(pronoun, own)];
  sentence.steps++;
  const found =
    inOwn(sentence, noun, pronoun, at, named) ??
    inMain(sentence, noun, pronoun, at, named) ??
    inPrevious(sentence.previous(), pronoun, named);
  sentence.steps--;
  if (found === null) return [pronounOf(pronoun, own)];
  if (found.length === 0) return [pronounOf(pronoun, own, NOBODY)];
  return found.map((meant) => ('at' in meant ? pronounOf(pronoun, meant.at) : pronounOf(pronoun, own, meant.mention)));
}

/** Null where no subject tells; empty where one is meant that names nobody. */
function inOwn(sentence: Sentence, noun: NounChunk, pronoun: Kinds, at: number, named: Named): readonly Antecedent[] | null {
  let isOwnClause = noun.isPossessive;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const verb = sentence.verb(i);
    if (!verb || verb.stand === Stand.Infinitive || verb.stand === Stand.Gerund || sentence.isReducedPassive(i)) continue;
    // "Iran said that Israel had struck its embassy": nobody attacks what is his own.
    if (isOwnClause && verb.event?.type === 'ASSAULT') {
      isOwnClause = false;
      continue;
    }
    const subject = sentence.subjectOf(i);
    if (subject.length === 0 || subject.includes(at)) continue;
    const meant = fitting(sentence, subject, pronoun, named);
    if (meant) return meant;
  }
  return null;
}

/** "In its latest attack, the group fired …": a phrase that opens the sentence looks ahead to the subject. */
function inMain(sentence: Sentence, noun: NounChunk, pronoun: Kinds, at: number, named: Named): readonly Antecedent[] | null {
  if (!noun.isPossessive || at !== 1 || sentence.chunks[0].kind !== Kind.Preposition) return null;
  for (let i = at + 1; i < sentence.chunks.length && i - at <= REACH; i++) {
    const subject = sentence.verb(i) ? sentence.subjectOf(i) : [];
    if (subject.length === 0 || subject.includes(at)) continue;
    const meant = fitting(sentence, subject, pronoun, named);
    return meant && meant.length > 0 ? meant : null;
  }
  return null;
}

function inPrevious(sentence: Sentence | null, pronoun: Kinds, named: Named): readonly Antecedent[] | null {
  if (!sentence) return null;
  for (let i = 0; i < sentence.chunks.length && i <= REACH; i++) {
    const verb = sentence.verb(i);
    if (verb?.stand !== Stand.Finite && verb?.stand !== Stand.Bare) continue;
    const subject = sentence.subjectOf(i);
    if (subject.length > 0) return fitting(sentence, subject, pronoun, named);
  }
  return null;
}

function fitting(sentence: Sentence, subject: readonly number[], pronoun: Kinds, named: Named): readonly Antecedent[] | null {
  const fits = named(sentence, subject).flatMap((one) => antecedentIn(one, sentence, pronoun) ?? []);
  if (fits.length > 0) return fits;
  const [first] = subject;
  const noun = sentence.noun(first);
  const isNameless = noun !== null && noun.pronoun === null && noun.mentions.length === 0 && subject.length === 1;
  return isNameless && isPlausible(sentence, noun, pronoun) ? [] : null;
}

function antecedentIn(one: Argument, { words }: Sentence, pronoun: Kinds): Antecedent | null {
  if (one.kind === 'name') return null;
  if (one.kind === 'pronoun' && one.antecedent === undefined)
    return (one.reference === 'person') === (pronoun === 'person') && one.reference !== 'speaker' ? { at: one.at } : null;
  const antecedent = one.kind === 'mention' ? one.mention : one.antecedent;
  if (antecedent === undefined || antecedent === NOBODY) return null;
  const { type } = words.mentions[antecedent];
  return classOf(type) === 'actor' && (type === 'person') === (pronoun === 'person') ? { mention: antecedent } : null;
}

/** Whether a pronoun may well mean people whom a noun phrase does not name: "The attackers … They". */
function isPlausible({ words }: Sentence, noun: NounChunk, pronoun: Kinds): boolean {
  const isPeople = words.scan.is(noun.last, Word.PeopleNoun | Word.Role | Word.Rank);
  const isPlural = words.isPlural(noun.last) || PLURALS.test(words.scan.lower(noun.last));
  if (pronoun === 'group') return isPlural && isPeople;
  return pronoun === 'person' && isPeople && !isPlural;
}
