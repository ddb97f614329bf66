import { Sort } from '../../../lexicon/grammar';
import type { Argument } from '../localEvent';
import { participantsOf } from '../participants';
import { Kind } from '../syntax/chunks';
import { leadsToInfinitive } from '../syntax/clauses';
import type { Sentence } from '../syntax/sentence';
import { behind, type Filled, type Scene, unique } from './scene';

/** So many chunks behind "that" a verb is looked for. */
const REACH = 30;
const OPEN_REQUEST = /^(?:demand|request|appeal|call|solicit|insist|plead|propose|recommend)/;
/** "press for" */
const FOR_END = ' for';

/** "ask X for Y", "urge X to do", "call on X", "demand Y". */
export function request({ sentence, verb, chunk, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  // "demanded it": a thing.
  const isThing = (noun: number): boolean =>
    sentence.noun(noun)?.pronoun === 'body' && sentence.verb(noun + 1) === null && OPEN_REQUEST.test(sentence.words.scan.lower(chunk.head));
  const object = participantsOf(
    sentence,
    patient.filter((noun) => !isThing(noun)),
    false,
  );
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
  if (sentence.at(verb + 1)?.kind !== Kind.Subordinator || sentence.word(verb + 1) !== 'that') return [];
  for (let i = verb + 2; i < Math.min(sentence.chunks.length, verb + REACH); i++) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Verb) return participantsOf(sentence, sentence.subjectOf(i), true).actors;
    if (kind === Kind.Break || kind === Kind.Subordinator) return [];
  }
  return [];
}
