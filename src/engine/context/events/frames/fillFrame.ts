import type { Argument } from '../localEvent';
import { participantsOf } from '../participants';
import type { VerbChunk } from '../syntax/chunks';
import { clauseAfter } from '../syntax/clauses';
import { relativeObject } from '../syntax/relatives';
import type { Sentence } from '../syntax/sentence';
import type { Filled, Scene } from './scene';
import { agentOf, leaderOf } from './agents';
import { act } from './acts';
import { commit } from './commitments';
import { go, mutual } from './meetings';
import { assemble, free, relate } from './relations';
import { request } from './requests';
import { move } from './moves';
import { fire, use } from './shots';
import { give, receive } from './transfers';

/** Fills the frame of the verb at a position; null where its words mean no event here. */
export function fillFrame(sentence: Sentence, verb: number, chunk: VerbChunk): Filled | null {
  const { event } = chunk;
  if (!event) return null;
  const isReduced = sentence.isReducedPassive(verb);
  const isPassive = chunk.isPassive || isReduced;
  const clause = clauseAfter(sentence, verb, !isPassive || event.frame === 'give');
  if (!isPassive && clause.objects.length === 0) clause.objects = relativeObject(sentence, verb);
  const before = isReduced ? sentence.nounBefore(verb) : sentence.subjectOf(verb);
  const subject = isPassive ? agentOf(sentence, verb, clause) : participantsOf(sentence, before, true);
  if (!isPassive && subject.actors.length === 0) subject.actors.push(...userOf(sentence, before));
  if (!isPassive && subject.actors.length === 0 && before.length === 1) subject.actors.push(...leaderOf(sentence, before[0]).actors);
  const scene: Scene = {
    sentence,
    verb,
    chunk,
    type: event.type,
    subject,
    patient: isPassive ? before.concat(clause.objects) : clause.objects,
    phrases: clause.phrases,
    isPassive,
    fill: (deed) => fillFrame(sentence, sentence.chunks.indexOf(deed), deed),
  };
  return FRAMES[event.frame](scene);
}

const FRAMES = { act, fire, give, receive, request, commit, mutual, go, move, relate, assemble, free, use } as const;

/** "Rockets fired by X hit …", "a jet flown by X shot down …": who uses the weapon that is the subject. */
function userOf(sentence: Sentence, subject: readonly number[]): readonly Argument[] {
  if (subject.length !== 1 || participantsOf(sentence, subject, false).instruments.length === 0) return [];
  const participle = subject[0] + 1;
  if (sentence.verb(participle)?.event?.type === 'AID') return [];
  return sentence.isReducedPassive(participle) ? agentOf(sentence, participle, clauseAfter(sentence, participle, false)).actors : [];
}
