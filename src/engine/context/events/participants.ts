import { Word } from '../../lexicon/categories';
import { classOf } from '../../model';
import { Gap } from '../../text/tokens';
import { antecedentsOf } from './antecedents';
import { pairMeantBy } from './pairs';
import { type NounChunk, Stand, type VerbChunk } from './syntax/chunks';
import { Deed } from '../../lexicon/deedWords';
import { Part, Sort } from '../../lexicon/grammar';
import { type Argument, isSame, mentioned, named, pronounOf } from './localEvent';
import { controlBefore } from './syntax/controlledSubjects';
import { nameBehind } from './syntax/appositions';
import { listFrom } from './syntax/nounLists';
import type { Sentence } from './syntax/sentence';

/** Who, and with what, a noun phrase names. */
export interface Participants {
  readonly actors: Argument[];
  /** Weapons, as indexes of mentions. */
  readonly instruments: number[];
}

/** Nouns of those who act for whoever is named before them: "Israeli officials", "Hezbollah fighters". */
const ACTING = Word.PeopleNoun | Word.ActorNoun | Word.GovernmentNoun | Word.Role | Word.NationalBody | Word.WeaponNoun | Word.Rank;
const OBJECT_FORMS = /^(?:him|them)$/;
const SUBJECT_FORMS = /^(?:he|she|they|we|i)$/;

/** Whom the noun phrases name together. `asSubject`: only who can act, so that "Israeli towns" is not Israel. */
export function participantsOf(sentence: Sentence, nouns: readonly number[], asSubject: boolean): Participants {
  const all: Participants = { actors: [], instruments: [] };
  for (const noun of nouns) {
    const { actors, instruments } = participantsIn(sentence, noun, asSubject);
    for (const actor of actors) if (!includesSame(all.actors, actor)) all.actors.push(actor);
    for (const instrument of instruments) if (!all.instruments.includes(instrument)) all.instruments.push(instrument);
  }
  return all;
}

function includesSame(list: readonly Argument[], argument: Argument): boolean {
  for (const other of list) if (isSame(other, argument)) return true;
  return false;
}

function participantsIn(sentence: Sentence, at: number, asSubject: boolean): Participants {
  const noun = sentence.noun(at);
  if (!noun) return { actors: [], instruments: [] };
  const { words } = sentence;
  const { starts } = words.scan.tokens;
  if (noun.pronoun && !noun.isPossessive) {
    // "urged him to go": never whoever urges.
    const isSubject =
      (asSubject && !OBJECT_FORMS.test(words.scan.lower(noun.first))) ||
      SUBJECT_FORMS.test(words.scan.lower(noun.first)) ||
      isFinite(sentence.verb(at + 1));
    return { actors: isSubject ? meantBy(sentence, at, noun) : [pronounOf(noun.pronoun, starts[noun.first])], instruments: [] };
  }
  // "Eritrea, whose troops invaded …"
  if (words.is(noun.first, Part.Determiner) && words.scan.lower(noun.first) === 'whose' && isActingWord(sentence, noun.last))
    return participantsIn(sentence, sentence.noun(at - 1) ? at - 1 : at - 2, asSubject);
  const explained = nameBehind(sentence, at);
  if (explained >= 0) return participantsIn(sentence, explained, asSubject);
  if (isPair(sentence, noun)) return { actors: pairMeantBy(sentence, at, actorsNamed), instruments: [] };
  const instruments = noun.mentions.filter((index) => classOf(words.mentions[index].type) === 'weapon');
  const actors = actorsIn(sentence, noun);
  const headIsNamed = actors.some((index) => words.mentions[index].last === noun.last);
  const behind = memberPhrase(sentence, at);
  if (actors.length > 0) {
    const index = actors[actors.length - 1];
    // "Tuareg rebels of X", "Iranian members of X", "the governments of X and Y"
    const { form } = words.mentions[index];
    const isMembers =
      behind >= 0 && (form === 'nominal' || (!headIsNamed && form === 'demonym' && words.scan.is(noun.last, Word.PeopleNoun)));
    const { actors: body } = isMembers ? participantsOf(sentence, listFrom(sentence, behind), asSubject) : { actors: [] };
    if (body.some(({ kind }) => kind === 'mention')) return { actors: body, instruments };
    if (asSubject && form === 'demonym' && words.isOf(noun.last, Sort.Opposed)) return { actors: [], instruments };
    const acts = headIsNamed || !asSubject || isActing(sentence, noun, index) || controlBefore(sentence, at + 1) !== null;
    return { actors: acts ? [mentionOf(sentence, actors)] : [], instruments: headIsNamed ? [] : instruments };
  }
  // "a swarm of drones"
  if (behind >= 0 && instruments.length === 0) instruments.push(...participantsIn(sentence, behind, false).instruments);
  // "four ships of the fleet", "some 200 fighters of FARC", "the leader of Hezbollah"
  if (behind >= 0 && (!asSubject || isActingWord(sentence, noun.last) || words.isOf(noun.last, Sort.Loyal) || instruments.length > 0)) {
    const { actors: body } = participantsOf(sentence, listFrom(sentence, behind), asSubject);
    if (body.length > 0) return { actors: body, instruments };
  }
  if (noun.pronoun) return { actors: possessor(sentence, at, noun), instruments };
  const name = nameAt(sentence, noun);
  return { actors: name === null || instruments.length > 0 ? [] : [named(name)], instruments };
}

/** The last of those named in a phrase; "Iraq's government" is Iraq where the text has no government. */
function mentionOf({ words }: Sentence, all: readonly number[]): Argument {
  const mention = all[all.length - 1];
  const isOwned = all.length > 1 && words.mentions[mention].form === 'nominal';
  return mentioned(mention, isOwned ? all[all.length - 2] : undefined);
}

/** "urged him to go": an infinitive has the pronoun for its subject, and is no clause of its own. */
const isFinite = (verb: VerbChunk | null): boolean => verb !== null && verb.stand !== Stand.Infinitive;

/** "the two governments", "both sides": two who were named together before. */
function isPair({ words }: Sentence, { first, last, mentions, pronoun }: NounChunk): boolean {
  if (mentions.length > 0 || pronoun !== null || last === first) return false;
  const isTwo = words.scan.lower(first) === 'both' || (last > first && words.scan.lower(first + 1) === 'two');
  return isTwo && (words.tells(last, Deed.Side) || words.scan.lower(last) === 'two');
}

/** "the leader of X", "gunmen from X, "fighters loyal to X": the noun phrase that says whose they are; -1 for none. */
function memberPhrase(sentence: Sentence, at: number): number {
  const of = sentence.ofPhrase(at);
  const noun = sentence.noun(at);
  if (of >= 0 || !noun || !sentence.noun(at + 2)) return of;
  const { words } = sentence;
  const preposition = sentence.word(at + 1);
  const isLoyal = words.isOf(noun.last, Sort.Loyal) && /^(?:to|with)$/.test(preposition);
  const isFrom = preposition === 'from' && isActingWord(sentence, noun.last);
  return isLoyal || isFrom ? at + 2 : -1;
}

/** Actors named in a phrase; of "Hamas leader Khaled Mashaal" the last one is meant. */
function actorsIn({ words }: Sentence, noun: NounChunk): number[] {
  return noun.mentions.filter((index) => classOf(words.mentions[index].type) === 'actor');
}

/** Whether the words behind a name in its phrase are such as act for it. */
function isActing(sentence: Sentence, noun: NounChunk, mention: number): boolean {
  const { words } = sentence;
  if (!isActingWord(sentence, noun.last)) return false;
  // "Saniora's soldiers" are not Saniora.
  if (words.mentions[mention].type !== 'person' || !isGenitiveBehind(sentence, words.mentions[mention].last)) return true;
  return words.isOf(noun.last, Sort.OwnStaff);
}

function isActingWord({ words }: Sentence, token: number): boolean {
  return words.scan.is(token, ACTING) || words.mentionAt(token) >= 0 || words.isOf(token, Sort.Acting);
}

const isGenitiveBehind = ({ words }: Sentence, token: number): boolean =>
  token + 1 < words.count && words.scan.tokens.gaps[token + 1] === Gap.Apostrophe;

/** Whom a pronoun means, where the subjects before it tell. */
export function meantBy(sentence: Sentence, at: number, noun: NounChunk): Argument[] {
  const { pronoun } = noun;
  if (pronoun !== 'person' && pronoun !== 'body' && pronoun !== 'group') {
    return pronoun ? [pronounOf(pronoun, sentence.words.scan.tokens.starts[noun.first])] : [];
  }
  return antecedentsOf(sentence, noun, pronoun, at, actorsNamed);
}

const actorsNamed = (sentence: Sentence, nouns: readonly number[]): readonly Argument[] => participantsOf(sentence, nouns, true).actors;

/** "its forces": whoever owns them; "his country": the speaker's. */
function possessor(sentence: Sentence, position: number, noun: NounChunk): Argument[] {
  const { words } = sentence;
  const at = words.scan.tokens.starts[noun.first];
  const isCountry = words.isOf(noun.last, Sort.OwnCountry);
  // "his delegation would ask"
  if (noun.pronoun === 'person' && !isCountry && words.isOf(noun.last, Sort.OwnStaff)) return meantBy(sentence, position, noun);
  if (noun.pronoun === 'person' || noun.pronoun === 'speaker') return isCountry ? [pronounOf('country', at)] : [];
  if (words.isOf(noun.last, Sort.Others)) return [];
  return isActingWord(sentence, noun.last) ? meantBy(sentence, position, noun) : [];
}

/** Offset of a capitalised word that ends the phrase and is no mention yet; null where there is none. */
function nameAt({ words }: Sentence, noun: NounChunk): number | null {
  const { scan } = words;
  const last = scan.tokens.gaps[noun.last] === Gap.Apostrophe ? noun.last - 1 : noun.last;
  if (last < noun.first || !scan.isCapitalised(last) || words.is(last, Part.Determiner)) return null;
  if (scan.is(last, Word.FunctionWord | Word.Calendar | Word.PlaceNoun)) return null;
  // "Residents asked": the sentence begins with a capital, nobody is named.
  if (!words.isName(last) && (scan.is(last, ACTING) || words.isOf(last, Sort.Crowd | Sort.Acting))) return null;
  return scan.tokens.starts[last];
}
