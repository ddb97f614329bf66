import type { Modality } from '../../model';
import { Kind, Stand, type VerbChunk } from './syntax/chunks';
import { Part, Sort } from '../../lexicon/grammar';
import type { Argument } from './localEvent';
import { agentOf } from './frames/agents';
import { participantsOf } from './participants';
import { clauseAfter } from './syntax/clauses';
import { controlBefore } from './syntax/controlledSubjects';
import type { Sentence } from './syntax/sentence';
import { isConditional, isDenied, isWanted } from './conditions';

/** How an event stands to what governs it. */
export interface Standing {
  readonly modality: Modality;
  readonly negated: boolean;
  readonly claimedBy: readonly Argument[];
}

/** All are made here, since V8 reads objects that were made alike faster. */
const standing = (modality: Modality, negated: boolean, claimedBy: readonly Argument[] = NOBODY): Standing => ({
  modality,
  negated,
  claimedBy,
});

const NOBODY: readonly Argument[] = [];

/** What is said of deeds that were done. */
const DONE = /^(?:right|wrong|first|last|only|quick|late|foolish|wise|unwise)$/;

/** How a verb's event stands: done, planned, threatened, supposed; null where what governs it says that it was not done at all. */
export function standingOf(sentence: Sentence, at: number, chunk: VerbChunk): Standing | null {
  const own: Modality = isConditional(sentence, at) || chunk.isSupposed ? 'hypothetical' : chunk.isPlanned ? 'planned' : 'actual';
  const plain = standing(own, chunk.isNegated);
  if (chunk.stand === Stand.Infinitive) return standingOfInfinitive(sentence, at, plain);
  if (chunk.stand === Stand.Gerund) return standingOfGerund(sentence, at, plain);
  if (isWanted(sentence, at)) return standing('hypothetical', plain.negated);
  return isDenied(sentence, at) ? standing(plain.modality, !plain.negated) : plain;
}

/** The same of a noun of action. */
export function standingOfNoun(sentence: Sentence, at: number): Standing | null {
  const governor = sentence.governorOf(at);
  const verb = sentence.verb(governor);
  const plain = standing(isConditional(sentence, at) ? 'hypothetical' : 'actual', false);
  // "called off the attack"
  if (verb && governor === at - 2 && sentence.word(at - 1) === 'off' && sentence.words.scan.lower(verb.head).startsWith('call'))
    return null;
  if (!verb || governor !== at - 1) return plain;
  if (sentence.words.is(verb.head, Part.Denial)) return standing(plain.modality, true, doersOf(sentence, governor));
  if (sentence.words.is(verb.head, Part.Omission) || sentence.words.isOf(verb.head, Sort.Ending)) return null;
  return verb.isSupposed ? standing('hypothetical', plain.negated) : plain;
}

function standingOfInfinitive(sentence: Sentence, at: number, plain: Standing): Standing | null {
  const governor = sentence.governorOf(at);
  const verb = sentence.verb(governor);
  // "to seize ships and detain crews"
  if (verb?.stand === Stand.Infinitive && sentence.chunks[at - 1].kind === Kind.Conjunction) return standingOf(sentence, governor, verb);
  const control = controlBefore(sentence, at);
  if (control === 'none') return null;
  // "rejected calls to recognise X"
  if (control && (verb?.event?.type === 'REJECT' || (verb && sentence.words.is(verb.head, Part.Omission)))) return null;
  if (control && plain.modality === 'actual') return standing(control, plain.negated);
  if (!verb) return standing('planned', plain.negated);
  if (sentence.words.is(verb.head, Part.Omission)) return null;
  // "was wrong to expel X"
  if (verb.isCopula && DONE.test(sentence.words.scan.lower(sentence.noun(at - 1)?.last ?? -1))) return plain;
  if (verb.event?.frame === 'use' && plain.modality === 'actual') return standingOf(sentence, governor, verb);
  const { negated } = plain;
  const type = verb.event?.type;
  if (type === 'REJECT') return null;
  if (type === 'THREATEN' || type === 'AGREE')
    return verb.isNegated ? null : standing(type === 'AGREE' ? 'planned' : 'threatened', plain.negated);
  if (type === 'REQUEST') return standing('hypothetical', plain.negated);
  const higher = standingOf(sentence, governor, verb);
  if (!higher || verb.isNegated) return higher ? standing(plain.modality, true) : null;
  if (sentence.words.is(verb.head, Part.Attempt)) return standing('hypothetical', plain.negated);
  if (sentence.words.is(verb.head, Part.Intention) || plain.modality === 'actual')
    return standing(higher.modality === 'hypothetical' ? 'hypothetical' : 'planned', negated);
  return plain;
}

function standingOfGerund(sentence: Sentence, at: number, plain: Standing): Standing | null {
  const governor = sentence.governorOf(at);
  const verb = sentence.verb(governor);
  const before = sentence.word(at - 1);
  if (before === 'without') return standing(plain.modality, true);
  if (!verb) return plain;
  const isDirect = governor === at - 1 || /^(?:of|from|for)$/.test(before);
  if (sentence.words.is(verb.head, Part.Denial) && isDirect) return standing(plain.modality, true, doersOf(sentence, governor));
  if (isDirect && (sentence.words.is(verb.head, Part.Omission) || verb.event?.type === 'REJECT')) return null;
  if (before === 'against') return standing('hypothetical', plain.negated);
  if (verb.event?.type === 'ACCUSE' && isDirect) return standing(plain.modality, plain.negated, doersOf(sentence, governor));
  return plain;
}

/** Whom the subject of a verb names. */
export function doersOf(sentence: Sentence, verb: number): readonly Argument[] {
  if (sentence.verb(verb)?.isPassive) return agentOf(sentence, verb, clauseAfter(sentence, verb, false)).actors;
  return participantsOf(sentence, sentence.subjectOf(verb), true).actors;
}
