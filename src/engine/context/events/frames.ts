import { Word } from '../../lexicon/categories';
import { Kind, Stand, type VerbChunk } from './chunks';
import { leadsToInfinitive } from './clauses';
import { Part, Sort } from '../../lexicon/grammar';
import type { Argument } from './localEvent';
import { type Participants, participantsOf } from './participants';
import { behind, type Filled, nounsBehind, type Scene, unique } from './scene';
import type { Clause, Sentence } from './syntax';
import { assemble, free, relate } from './relations';
import { fire, give, isGoods, move, receive, use } from './transfers';

const TARGETS = /^(?:on|upon|against|at|into|towards|toward|over)$/;
/** So many words of what somebody warns of are looked at. */
const WARNING = 30;
const PROTEST_TARGETS = /^(?:on|upon|against|at|into|towards|toward|over|outside|to|near|before)$/;
const HOSTILE = /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|REJECT)$/;
/** Talks of one side that names no other. */
const ONE_SIDED = /^(?:mediat|negotiat)|talks$|negotiations$/;
const PARTNERS = Word.Role | Word.GovernmentNoun | Word.Rank;
/** Verbs whose object is what is spoken of, not with whom. */
const SPOKEN_OF = /^(?:discuss|debat|negotiat|mediat)/;
const OPEN_REQUEST = /^(?:demand|request|appeal|call|solicit|insist|plead|propose|recommend)/;
/** "press for" */
const FOR_END = ' for';

/** Fills the frame of the verb at a position; null where its words mean no event here. */
export function fillFrame(sentence: Sentence, verb: number, chunk: VerbChunk): Filled | null {
  const { event } = chunk;
  if (!event) return null;
  const isReduced = sentence.isReducedPassive(verb);
  const isPassive = chunk.isPassive || isReduced;
  const clause = sentence.clauseAfter(verb, !isPassive || event.frame === 'give');
  if (!isPassive && clause.objects.length === 0) clause.objects = sentence.relativeObject(verb);
  const before = isReduced ? sentence.nounBefore(verb) : sentence.subjectOf(verb);
  const subject = isPassive ? agentOf(sentence, verb, clause) : participantsOf(sentence, before, true);
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

const FRAMES = { act, fire, give, receive, request, commit, mutual, go, move, relate, assemble, free, use } as const;

/** Who does it in a passive clause: behind "by". */
function agentOf(sentence: Sentence, verb: number, { phrases }: Clause): Participants {
  const joined = sentence.verb(verb + 2);
  // "was bombed and invaded by X"
  if (phrases.length === 0 && joined?.isPassive && sentence.chunks[verb + 1].kind === Kind.Conjunction)
    return agentOf(sentence, verb + 2, sentence.clauseAfter(verb + 2, false));
  return participantsOf(sentence, nounsBehind(phrases, /^by$/), true);
}

/** "Rockets fired by X hit …", "a jet flown by X shot down …": who uses the weapon that is the subject. */
function userOf(sentence: Sentence, subject: readonly number[]): readonly Argument[] {
  if (subject.length !== 1 || participantsOf(sentence, subject, false).instruments.length === 0) return [];
  const participle = subject[0] + 1;
  if (sentence.verb(participle)?.event?.type === 'AID') return [];
  return sentence.isReducedPassive(participle) ? agentOf(sentence, participle, sentence.clauseAfter(participle, false)).actors : [];
}

function act({ sentence, verb, chunk, type, subject, patient, phrases }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false);
  const hasObject = patient.length > 0;
  const recipients =
    object.actors.length > 0 || (hasObject && type !== 'ASSAULT')
      ? object.actors
      : behind(sentence, phrases, type === 'PROTEST' ? PROTEST_TARGETS : TARGETS).actors;
  if (type === 'REJECT' && isSilence(sentence, verb)) return null;
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
  return !sentence.clauseAfter(verb + 1, true).objects.some((noun) => isGoods(sentence, noun));
}

/** "ask X for Y", "urge X to do", "call on X", "demand Y". */
function request({ sentence, verb, chunk, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false);
  let recipients: readonly Argument[] =
    object.actors.length > 0 ? object.actors : behind(sentence, phrases, /^(?:to|on|upon|from|of|with)$/).actors;
  // "demanded that X withdraw"
  if (patient.length === 0 && recipients.length === 0) recipients = subjectOfWish(sentence, verb);
  // Who summons an envoy has a complaint.
  if (
    sentence.words.scan.lower(chunk.head).startsWith('summon') &&
    patient.some((noun) => sentence.isHead(noun, Sort.Envoy) || sentence.holds(noun, Sort.Envoy))
  )
    return { type: 'ACCUSE', actors: subject.actors, recipients, instruments: [] };
  const wanted = behind(sentence, phrases, /^for$/).instruments;
  const word = sentence.words.scan.lower(chunk.head);
  const asksFor = phrases.some(({ preposition }) => preposition === 'for');
  const isOpen = OPEN_REQUEST.test(word) || (sentence.words.verbAt(chunk.head)?.entry.text ?? '').endsWith(FOR_END);
  if (!isOpen && !asksFor && !leadsToInfinitive(sentence, verb) && recipients.length + wanted.length === 0) return null;
  // "he asked reporters", "asked about it": somebody answers, nothing is wanted.
  if (word.startsWith('ask') && !asksFor && !leadsToInfinitive(sentence, verb) && chunk.last === chunk.head) return null;
  if (isPassive && subject.actors.length === 0 && recipients.length === 0) return null;
  return { type, actors: subject.actors, recipients, instruments: unique([...wanted, ...object.instruments]) };
}

/** "demanded that X withdraw": X. */
function subjectOfWish(sentence: Sentence, verb: number): readonly Argument[] {
  if (sentence.chunks[verb + 1]?.kind !== Kind.Subordinator || sentence.word(verb + 1) !== 'that') return [];
  for (let i = verb + 2; i < Math.min(sentence.chunks.length, verb + WARNING); i++) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Verb) return participantsOf(sentence, sentence.subjectOf(i), true).actors;
    if (kind === Kind.Break || kind === Kind.Subordinator) return [];
  }
  return [];
}

/** Promises and threats: what kind they are, and whom they are made to, may hang on what is promised. */
function commit(scene: Scene): Filled | null {
  const { sentence, verb, chunk, type, subject, patient, phrases } = scene;
  const next = sentence.verb(verb + 1) ?? sentence.verb(verb + 2);
  const deed = next?.stand === Stand.Infinitive ? next : null;
  const isHostile = deed ? hostilityOf(sentence, deed) : null;
  const object = participantsOf(sentence, patient, false);
  let recipients = object.actors.length > 0 ? object.actors : behind(sentence, phrases, /^(?:to|on|against)$/).actors;
  const instruments = behind(sentence, phrases, /^with$/).instruments;
  const isVow = /^(?:vow|swear|swor)/.test(sentence.words.scan.lower(chunk.head));
  if (type === 'AGREE' && isHostile === true && deed?.event?.type !== 'MOBILIZE') return null;
  if (isVow && deed && isHostile !== true)
    return isHostile === false ? { type: 'AGREE', actors: subject.actors, recipients, instruments } : null;
  if (isVow && !deed && recipients.length === 0) return null;
  if (sentence.words.scan.lower(chunk.head).startsWith('warn') && recipients.length === 0 && !isMenacing(sentence, verb)) return null;
  let used: readonly number[] = instruments;
  if (deed && recipients.length === 0) {
    const filled = fillFrame(sentence, sentence.chunks.indexOf(deed), deed);
    recipients = [...(filled?.recipients ?? [])];
    used = filled?.instruments ?? used;
  }
  return { type, actors: subject.actors, recipients, instruments: used };
}

/** Whether what is promised is meant to hurt; null where its verb does not tell. */
function hostilityOf({ words }: Sentence, { event, head }: VerbChunk): boolean | null {
  if (words.isOf(head, Sort.Retaliating)) return true;
  if (!event) return null;
  if (event.type === 'COERCE' && words.is(head, Part.Control | Part.Omission)) return null;
  return HOSTILE.test(event.type);
}

/** "warned that any attack would have consequences" */
function isMenacing(sentence: Sentence, verb: number): boolean {
  const { words, chunks } = sentence;
  if (chunks[verb + 1]?.kind !== Kind.Subordinator) return false;
  const end = Math.min(chunks[chunks.length - 1].last, chunks[verb + 1].first + WARNING);
  for (let i = chunks[verb + 1].first; i <= end; i++) if (words.isOf(i, Sort.Menace)) return true;
  // "warned that it would block any change"
  const isOwn = (sentence.noun(verb + 2)?.pronoun ?? null) !== null;
  return isOwn && HOSTILE.test(sentence.verb(verb + 3)?.event?.type ?? '');
}

/** All of the subject do it together, with whoever stands behind the verb. */
function mutual(scene: Scene): Filled | null {
  const { sentence, chunk, type, subject, patient, phrases, isPassive } = scene;
  const word = sentence.words.scan.lower(chunk.head);
  const isSigned = word.startsWith('sign');
  if (isSigned && chunk.last === chunk.head && !patient.some((noun) => sentence.isHead(noun, Sort.Paper))) return null;
  const object = isSigned || SPOKEN_OF.test(word) ? [] : participantsOf(sentence, patient, false).actors;
  const withs = behind(sentence, phrases, type === 'CONSULT' ? /^(?:with|to|between)$/ : /^with$/).actors;
  const recipients = object.length > 0 ? object : withs;
  if (isPassive && subject.actors.length === 0) return null;
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
function go({ sentence, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const object = participantsOf(sentence, patient, false).actors;
  const recipients = object.length > 0 ? object : behind(sentence, phrases, /^(?:to|in)$/).actors;
  return !isPassive && subject.actors.length > 0 && recipients.length > 0
    ? { type, actors: subject.actors, recipients, instruments: [] }
    : null;
}
