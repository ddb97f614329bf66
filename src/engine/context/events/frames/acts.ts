import { Word } from '../../../lexicon/categories';
import { Deed } from '../../../lexicon/deedWords';
import { VerbForm } from '../../../lexicon/eventFrames';
import { Sort } from '../../../lexicon/grammar';
import type { Argument } from '../localEvent';
import { participantsOf } from '../participants';
import { Stand } from '../syntax/chunks';
import { clauseAfter } from '../syntax/clauses';
import type { Sentence } from '../syntax/sentence';
import { behind, type Filled, type Scene, unique } from './scene';
import { saidWithViolence } from './wordsOfViolence';
import { isGoods } from './goods';

const TARGETS = /^(?:on|upon|against|at|into|towards|toward|over)$/;
const PROTEST_TARGETS = /^(?:on|upon|against|at|into|towards|toward|over|outside|to|near|before)$/;

const TAKING = /^take(?: control of)?$/;
const TAKEN = /^(?:seiz|captur|occup|annex)/;

/** Somebody does it to the object, or to whom "on", "against" and the like name. */
export function act(scene: Scene): Filled | null {
  const { sentence, verb, chunk, type, subject, patient, phrases } = scene;
  const object = participantsOf(sentence, patient, false);
  const hasObject = patient.length > 0;
  let recipients: readonly Argument[] =
    object.actors.length > 0 || (hasObject && type !== 'ASSAULT')
      ? object.actors
      : behind(sentence, phrases, type === 'PROTEST' ? PROTEST_TARGETS : TARGETS).actors;
  // "rejected criticism from X"
  if (type === 'REJECT' && recipients.length === 0) recipients = behind(sentence, phrases, /^(?:from|by)$/).actors;
  // "extradited a man to X"
  if (recipients.length === 0 && sentence.words.scan.lower(chunk.head).startsWith('extradit'))
    recipients = behind(sentence, phrases, /^to$/).actors;
  if (type === 'REJECT' && isSilence(sentence, verb)) return null;
  // "Thousands marched on the palace"
  if (
    type === 'ASSAULT' &&
    sentence.subjectOf(verb).some((noun) => sentence.isHead(noun, Sort.Crowd)) &&
    sentence.words.scan.lower(chunk.head).startsWith('march')
  )
    return { type: 'PROTEST', actors: [], recipients, instruments: [] };
  // States do not take to the streets; they complain.
  if (type === 'PROTEST' && subject.actors.some((actor) => isOfficial(sentence, actor)))
    return { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] };
  // "intercepted a dhow": stopped, not shot at.
  if (
    type === 'ASSAULT' &&
    sentence.words.scan.lower(chunk.head).startsWith('intercept') &&
    patient.some((noun) => sentence.isHead(noun, Sort.Vessel))
  )
    return { type: 'COERCE', actors: subject.actors, recipients: object.actors, instruments: subject.instruments };
  // "hosted the minister"
  if (
    type === 'AID' &&
    sentence.words.scan.lower(chunk.head).startsWith('host') &&
    object.actors.some((actor) => isPerson(sentence, actor))
  )
    return { type: 'CONSULT', actors: subject.actors, recipients: object.actors, instruments: [] };
  // "took control of the town", but of a council without a shot
  if (
    type === 'ASSAULT' &&
    TAKING.test(sentence.words.verbAt(chunk.head)?.entry.text ?? '') &&
    !patient.some((noun) => isTaken(scene, noun))
  )
    return null;
  // "drove the rebels from the town"
  if (sentence.words.verbAt(chunk.head)?.entry.text === 'drive' && !isDrivenOut(scene)) return null;
  // "seized the town"
  if (type === 'COERCE' && TAKEN.test(sentence.words.scan.lower(chunk.head)) && patient.some((noun) => isGround(sentence, noun)))
    return { type: 'ASSAULT', actors: subject.actors, recipients: object.actors, instruments: subject.instruments };
  if (type === 'ASSAULT') {
    const said = saidWithViolence(scene, recipients);
    if (said !== undefined) return said;
  }
  if (type !== 'ASSAULT') {
    const held = type === 'COERCE' ? object.instruments : [];
    return { type, actors: subject.actors, recipients, instruments: held };
  }
  const instruments = unique([...subject.instruments, ...behind(sentence, phrases, /^(?:with|using|by|in)$/).instruments]);
  const hasVictims = patient.some((noun) => sentence.words.scan.is(sentence.noun(noun)?.last ?? 0, Word.PeopleNoun));
  const isFought = subject.actors.length > 0 ? hasObject || recipients.length > 0 || chunk.event?.isWeak !== true : instruments.length > 0;
  if (!isFought && !hasVictims && recipients.length === 0) return null;
  // "The system can hit targets at …" tells what it is able to.
  if (subject.actors.length === 0 && recipients.length === 0 && chunk.isSupposed) return null;
  return { type, actors: subject.actors, recipients, instruments };
}

/** A place, which is taken by force rather than held. */
function isGround(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const noun = sentence.noun(at);
  if (!noun || noun.mentions.length > 0 || noun.pronoun) return false;
  return words.tells(noun.last, Deed.Ground) || (words.scan.isCapitalised(noun.last) && words.isName(noun.last));
}

/** "took the town", "took Goma"; not "take Everest", nor what "that" may stand for. */
function isTaken({ sentence, verb, chunk }: Scene, at: number): boolean {
  const isPast = ((chunk.event?.forms ?? 0) & VerbForm.Past) !== 0;
  return at > verb && isGround(sentence, at) && (isPast || sentence.words.tells(sentence.noun(at)?.last ?? -1, Deed.Ground));
}

/** Somebody is driven from somewhere, out or back. */
function isDrivenOut({ sentence, patient, phrases }: Scene): boolean {
  const isForce = patient.some((noun) => {
    const one = sentence.noun(noun);
    return (
      one !== null &&
      (one.mentions.length > 0 || sentence.words.scan.is(one.last, Word.PeopleNoun) || sentence.isHead(noun, Sort.Forces | Sort.Acting))
    );
  });
  return isForce && phrases.some(({ preposition }) => /^(?:from|out|off|back|into|across)$/.test(preposition));
}

function isPerson({ words }: Sentence, actor: Argument): boolean {
  if (actor.kind === 'pronoun') return actor.reference === 'person';
  return actor.kind === 'mention' && words.mentions[actor.mention].type === 'person';
}

function isOfficial({ words }: Sentence, actor: Argument): boolean {
  return actor.kind === 'mention' && /^(?:state|government|military|igo)$/.test(words.mentions[actor.mention].type);
}

/** "declined to say", "refused to give details": nothing is rejected but a question. */
function isSilence(sentence: Sentence, verb: number): boolean {
  const next = sentence.verb(verb + 1);
  if (next?.stand !== Stand.Infinitive || !sentence.words.isOf(next.head, Sort.Answering)) return false;
  return !clauseAfter(sentence, verb + 1, true).objects.some((noun) => isGoods(sentence, noun));
}
