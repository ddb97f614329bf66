import { Deed } from '../../../lexicon/deedWords';
import type { Argument } from '../localEvent';
import type { Sentence } from '../syntax/sentence';
import type { Filled, Scene } from './scene';

/** What is said with a verb of violence where nobody is hurt: an accusation ("blasted the decision"), nothing ("battled inflation"), or undefined where it is meant as it says. */
export function saidWithViolence(scene: Scene, recipients: readonly Argument[]): Filled | null | undefined {
  const { sentence, chunk, subject, patient } = scene;
  const isBlow = sentence.words.tells(chunk.head, Deed.Blow);
  if (subject.instruments.length === 0 && patient.length > 0 && patient.every((noun) => isMatter(sentence, noun)))
    return isBlow && subject.actors.length > 0 ? { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] } : null;
  if (isBlow && isSaidByPersons(scene) && (LOUD.test(sentence.words.scan.lower(chunk.head)) || isSaidOf(scene, recipients)))
    return { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] };
  const areTalkers = recipients.length > 0 && recipients.every((one) => isTalker(sentence, one));
  return isBlow && areTalkers && subject.actors.length > 0 && isOverMatter(scene)
    ? { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] }
    : undefined;
}

/** Of persons they are words: "the ambassador blasted Beijing". */
const LOUD = /^(?:blast|slam|savag|hammer)/;

/** A person does it, without a weapon. */
function isSaidByPersons({ sentence, subject, phrases }: Scene): boolean {
  const { words } = sentence;
  const isPerson = (one: Argument): boolean =>
    one.kind === 'pronoun' ? one.reference === 'person' : one.kind === 'mention' && words.mentions[one.mention].type === 'person';
  const isArmed = phrases.some(({ preposition }) => preposition === 'with' || preposition === 'using');
  return subject.actors.length > 0 && subject.actors.every(isPerson) && subject.instruments.length === 0 && !isArmed;
}

/** "attacked Kurti on social media": one person another. */
const isSaidOf = ({ sentence, chunk }: Scene, recipients: readonly Argument[]): boolean =>
  sentence.words.scan.lower(chunk.head).startsWith('attack') && recipients.length > 0 && recipients.every((one) => isTalker(sentence, one));

/** Whether a noun phrase is of what no blow is struck at: a plan, a price. */
export function isMatter(sentence: Sentence, at: number): boolean {
  const noun = sentence.noun(at);
  return noun !== null && sentence.words.tells(noun.last, Deed.Matter) && sentence.words.mentionAt(noun.last) < 0;
}

function isTalker({ words }: Sentence, one: Argument): boolean {
  if (one.kind === 'pronoun') return one.reference === 'person';
  return one.kind === 'mention' && /^(?:person|party|media|organisation|igo)$/.test(words.mentions[one.mention].type);
}

/** "attacked him over the budget", "hit back at him for doing too little". */
function isOverMatter({ sentence, phrases, chunk }: Scene): boolean {
  const isOver = (preposition: string): boolean => preposition === 'over' || preposition === 'for' || preposition === 'as';
  if (phrases.some(({ preposition, nouns }) => isOver(preposition) && nouns.some((noun) => isMatter(sentence, noun)))) return true;
  if (sentence.words.verbAt(chunk.head)?.entry.text.endsWith(' back')) return true;
  const behind = phrases.at(-1)?.nouns.at(-1) ?? -1;
  return behind >= 0 && isOver(sentence.word(behind + 1)) && sentence.isGerundBehind(behind + 1);
}
