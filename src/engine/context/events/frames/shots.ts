import { VerbForm } from '../../../lexicon/eventFrames';
import { Sort } from '../../../lexicon/grammar';
import { nounsBehind } from '../syntax/clauses';
import { behind, type Filled, type Scene, unique } from './scene';
import { participantsOf } from '../participants';

const AIMS = /^(?:on|upon|at|into|against)$/;
/** "fired two missiles at a car": with a target it is an attack, into the sea or over a country a show of force. */
export function fire(scene: Scene): Filled | null {
  const { sentence, type, subject, patient, phrases, isPassive } = scene;
  const fired = participantsOf(sentence, patient, false).instruments;
  // "launched a missile attack": the noun tells it.
  if (fired.length === 0 || patient.some((noun) => sentence.isDeed(noun))) return null;
  // "a missile launched from a drone" says where it came from, and of nobody.
  if (
    isPassive &&
    subject.actors.length === 0 &&
    behind(sentence, phrases, /^(?:on|upon|against|at|towards|toward|into)$/).actors.length === 0
  )
    return null;
  const targets = behind(sentence, phrases, /^(?:on|upon|against|at|towards|toward|into)$/).actors;
  // "The K9 fires 155 mm shells" tells what it is able to.
  if (!isPassive && !isAimedAt(scene) && subject.actors.length + targets.length === 0 && subject.instruments.length > 0) return null;
  const over = behind(sentence, phrases, /^over$/).actors;
  const isAimed = phrases.some(
    ({ preposition, nouns }) => /^(?:at|on|upon|against)$/.test(preposition) && participantsOf(sentence, nouns, false).actors.length > 0,
  );
  const fallsNowhere =
    !isAimed &&
    phrases.some(
      ({ preposition, nouns }) =>
        /^(?:into|in|over|towards?|off|to|on)$/.test(preposition) && nouns.some((noun) => sentence.holds(noun, Sort.TestGround)),
    );
  const isShow = type === 'MOBILIZE' || over.length > 0 || fallsNowhere;
  return {
    type: isShow ? 'MOBILIZE' : type,
    actors: subject.actors,
    recipients: fallsNowhere ? [] : targets.length > 0 ? targets : over,
    instruments: unique([...fired, ...subject.instruments, ...behind(sentence, phrases, /^(?:with|from)$/).instruments]),
  };
}

/** "dropped two bombs on a hospital": told of something that happened there. */
function isAimedAt({ sentence, chunk, phrases }: Scene): boolean {
  const forms = chunk.event?.forms ?? 0;
  return (
    (forms & VerbForm.Past) !== 0 && !chunk.isSupposed && nounsBehind(phrases, AIMS).some((noun) => !sentence.holds(noun, Sort.TestGround))
  );
}

/** "used tear gas against X": "used" alone says nothing of a fight. */
export function use({ sentence, type, subject, patient, phrases }: Scene): Filled | null {
  const { instruments } = participantsOf(sentence, patient, false);
  const isAimed = phrases.some(({ preposition, nouns }) => preposition === 'against' && nouns.length > 0);
  if (instruments.length === 0 || !isAimed || subject.actors.length === 0) return null;
  return { type, actors: subject.actors, recipients: behind(sentence, phrases, /^against$/).actors, instruments };
}
