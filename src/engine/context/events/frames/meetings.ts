import { Word } from '../../../lexicon/categories';
import { Sort } from '../../../lexicon/grammar';
import { participantsOf } from '../participants';
import { behind, type Filled, type Scene } from './scene';

/** Talks of one side that names no other. */
const ONE_SIDED = /^(?:mediat|negotiat)|talks$|negotiations$/;
const PARTNERS = Word.Role | Word.GovernmentNoun | Word.Rank;
/** Verbs whose object is what is spoken of, not with whom. */
const SPOKEN_OF = /^(?:discuss|debat|negotiat|mediat)/;

/** All of the subject do it together, with whoever stands behind the verb. */
export function mutual(scene: Scene): Filled | null {
  const { sentence, chunk, type, subject, patient, phrases, isPassive } = scene;
  const word = sentence.words.scan.lower(chunk.head);
  const isSigned = word.startsWith('sign');
  if (isSigned && chunk.last === chunk.head && !patient.some((noun) => sentence.isHead(noun, Sort.Paper))) return null;
  const isBetween = (sentence.words.verbAt(chunk.head)?.entry.text ?? '').endsWith(' between');
  const object = isSigned || (SPOKEN_OF.test(word) && !isBetween) ? [] : participantsOf(sentence, patient, false).actors;
  const withs = behind(sentence, phrases, type === 'CONSULT' ? /^(?:with|to|between)$/ : /^with$/).actors;
  const recipients = object.length > 0 ? object : withs;
  if (isPassive && subject.actors.length === 0) return null;
  const bought = isSigned ? behind(sentence, phrases, /^for$/).instruments : [];
  if (bought.length > 0 && subject.actors.length > 0) return { type: 'COOPERATE', actors: subject.actors, recipients, instruments: bought };
  const sides = subject.actors.length + recipients.length;
  const isPlural = subject.actors.some((actor) => actor.kind === 'pronoun' && actor.reference === 'group');
  const meetsSomebody =
    type === 'CONSULT' &&
    subject.actors.length > 0 &&
    (ONE_SIDED.test(sentence.words.verbAt(chunk.head)?.entry.text ?? '') || meetsPeople(scene));
  return sides > 1 || isPlural || meetsSomebody || (isSigned && sides > 0)
    ? { type, actors: subject.actors, recipients, instruments: [] }
    : null;
}

/** "met officials", "Iran and three powers met": others took part whom nothing names. */
function meetsPeople({ sentence, verb, patient, phrases }: Scene): boolean {
  const { words } = sentence;
  const others = [...patient, ...phrases.flatMap(({ preposition, nouns }) => (preposition === 'with' ? nouns : []))];
  if (others.some((noun) => words.scan.is(sentence.noun(noun)?.last ?? -1, PARTNERS) || sentence.isHead(noun, Sort.Envoy))) return true;
  return patient.length === 0 && sentence.subjectOf(verb).length > 1;
}

/** Visits: to a state, or to somebody. */
export function go({ sentence, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false).actors;
  const recipients = object.length > 0 ? object : behind(sentence, phrases, /^(?:to|in)$/).actors;
  return !isPassive && subject.actors.length > 0 && recipients.length > 0
    ? { type, actors: subject.actors, recipients, instruments: [] }
    : null;
}
