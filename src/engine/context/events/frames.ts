import { Word } from '../../lexicon';
import { Stand, type VerbChunk } from './chunks';
import { Sort } from './grammar';
import type { Argument } from './localEvent';
import { type Participants, participantsOf } from './participants';
import { behind, type Filled, nounsBehind, type Scene, unique } from './scene';
import type { Clause, Sentence } from './syntax';
import { fire, give, move, receive } from './transfers';

const TARGETS = /^(?:on|upon|against|at|into|towards|toward|over)$/;
/** Verbs whose object is what is spoken of, not with whom. */
const SPOKEN_OF = /^(?:discuss|debat|negotiat|mediat)/;
const OPEN_REQUEST = /^(?:demand|request|appeal|call|solicit|insist|plead|press|push|propose|recommend)/;

/** Fills the frame of the verb at a position; null where its words mean no event here. */
export function fillFrame(sentence: Sentence, verb: number, chunk: VerbChunk): Filled | null {
  const { event } = chunk;
  if (!event) return null;
  const isReduced = sentence.isReducedPassive(verb);
  const isPassive = chunk.isPassive || isReduced;
  const clause = sentence.clauseAfter(verb, !isPassive || event.frame === 'give');
  if (!isPassive && clause.objects.length === 0) clause.objects = sentence.relativeObject(verb);
  const before = isReduced ? sentence.nounBefore(verb) : sentence.subjectOf(verb);
  const subject = isPassive ? agentOf(sentence, clause) : participantsOf(sentence, before, true);
  if (!isPassive && subject.actors.length === 0) subject.actors.push(...userOf(sentence, before));
  const scene: Scene = {
    sentence,
    verb,
    chunk,
    type: event.type,
    subject,
    patient: isPassive ? before.concat(clause.objects) : clause.objects,
    phrases: clause.phrases,
    isPassive,
  };
  return FRAMES[event.frame](scene);
}

const FRAMES = { act, fire, give, receive, request, commit, mutual, go, move } as const;

/** Who does it in a passive clause: behind "by". */
function agentOf(sentence: Sentence, { phrases }: Clause): Participants {
  return participantsOf(sentence, nounsBehind(phrases, /^by$/), true);
}

/** "Rockets fired by X hit …", "a jet flown by X shot down …": who uses the weapon that is the subject. */
function userOf(sentence: Sentence, subject: readonly number[]): readonly Argument[] {
  if (subject.length !== 1) return [];
  const participle = subject[0] + 1;
  return sentence.isReducedPassive(participle) ? agentOf(sentence, sentence.clauseAfter(participle, false)).actors : [];
}

function act({ sentence, verb, chunk, type, subject, patient, phrases }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false);
  const hasObject = patient.length > 0;
  const recipients =
    object.actors.length > 0 || (hasObject && type !== 'ASSAULT') ? object.actors : behind(sentence, phrases, TARGETS).actors;
  if (type === 'REJECT' && isSilence(sentence, verb)) return null;
  // States do not take to the streets; they complain.
  if (type === 'PROTEST' && subject.actors.some((actor) => isOfficial(sentence, actor)))
    return { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] };
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

function isOfficial({ words }: Sentence, actor: Argument): boolean {
  return actor.kind === 'mention' && /^(?:state|government|military|igo)$/.test(words.mentions[actor.mention].type);
}

/** "declined to say": nothing is rejected but a question. */
function isSilence(sentence: Sentence, verb: number): boolean {
  const next = sentence.verb(verb + 1);
  return next?.stand === Stand.Infinitive && sentence.words.isOf(next.head, Sort.Answering);
}

/** "ask X for Y", "urge X to do", "call on X", "demand Y". */
function request({ sentence, verb, chunk, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false);
  const recipients = object.actors.length > 0 ? object.actors : behind(sentence, phrases, /^(?:to|on|upon|from|of|with)$/).actors;
  // Who summons an envoy has a complaint.
  if (sentence.words.scan.lower(chunk.head).startsWith('summon') && patient.some((noun) => sentence.isHead(noun, Sort.Envoy)))
    return { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] };
  const wanted = behind(sentence, phrases, /^for$/).instruments;
  const word = sentence.words.scan.lower(chunk.head);
  const asksFor = phrases.some(({ preposition }) => preposition === 'for');
  if (!OPEN_REQUEST.test(word) && !asksFor && !leadsToInfinitive(sentence, verb) && recipients.length + wanted.length === 0) return null;
  // "he asked reporters", "asked about it": somebody answers, nothing is wanted.
  if (word.startsWith('ask') && !asksFor && !leadsToInfinitive(sentence, verb) && chunk.last === chunk.head) return null;
  if (isPassive && subject.actors.length === 0 && recipients.length === 0) return null;
  return { type, actors: subject.actors, recipients, instruments: unique([...wanted, ...object.instruments]) };
}

function leadsToInfinitive(sentence: Sentence, verb: number): boolean {
  for (let i = verb + 1; i < sentence.chunks.length; i++) {
    const next = sentence.verb(i);
    if (next) return next.stand === Stand.Infinitive;
  }
  return false;
}

/** Promises and threats: what kind they are, and whom they are made to, may hang on what is promised. */
function commit(scene: Scene): Filled | null {
  const { sentence, verb, chunk, type, subject, patient, phrases } = scene;
  const next = sentence.verb(verb + 1) ?? sentence.verb(verb + 2);
  const deed = next?.stand === Stand.Infinitive ? next : null;
  const isHostile = deed?.event ? /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|REJECT)$/.test(deed.event.type) : null;
  const object = participantsOf(sentence, patient, false);
  let recipients = object.actors.length > 0 ? object.actors : behind(sentence, phrases, /^(?:to|on|against)$/).actors;
  const instruments = behind(sentence, phrases, /^with$/).instruments;
  const isVow = /^(?:vow|swear|swor)/.test(sentence.words.scan.lower(chunk.head));
  if (type === 'AGREE' && isHostile === true && deed?.event?.type !== 'MOBILIZE') return null;
  if (isVow && deed && isHostile !== true)
    return isHostile === false ? { type: 'AGREE', actors: subject.actors, recipients, instruments } : null;
  if (isVow && !deed && recipients.length === 0) return null;
  let used: readonly number[] = instruments;
  if (deed && recipients.length === 0) {
    const filled = fillFrame(sentence, sentence.chunks.indexOf(deed), deed);
    recipients = [...(filled?.recipients ?? [])];
    used = filled?.instruments ?? used;
  }
  return { type, actors: subject.actors, recipients, instruments: used };
}

/** All of the subject do it together, with whoever stands behind the verb. */
function mutual({ sentence, chunk, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const word = sentence.words.scan.lower(chunk.head);
  const isSigned = word.startsWith('sign');
  if (isSigned && chunk.last === chunk.head && !patient.some((noun) => sentence.isHead(noun, Sort.Paper))) return null;
  const object = isSigned || SPOKEN_OF.test(word) ? [] : participantsOf(sentence, patient, false).actors;
  const withs = behind(sentence, phrases, type === 'CONSULT' ? /^(?:with|to|between)$/ : /^with$/).actors;
  const recipients = object.length > 0 ? object : withs;
  if (isPassive && subject.actors.length === 0) return null;
  const sides = subject.actors.length + recipients.length;
  const isPlural = subject.actors.some((actor) => actor.kind === 'pronoun' && actor.reference === 'group');
  return sides > 1 || isPlural || (isSigned && sides > 0) ? { type, actors: subject.actors, recipients, instruments: [] } : null;
}

/** Visits: to a state, or to somebody. */
function go({ sentence, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false).actors;
  const recipients = object.length > 0 ? object : behind(sentence, phrases, /^(?:to|in)$/).actors;
  return !isPassive && subject.actors.length > 0 && recipients.length > 0
    ? { type, actors: subject.actors, recipients, instruments: [] }
    : null;
}
