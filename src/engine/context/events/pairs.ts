import { classOf } from '../../model';
import type { Argument } from './localEvent';
import { clauseAfter, nounsBehind } from './syntax/clauses';
import { REACH, type Sentence } from './syntax/sentence';

/** Whom noun phrases name. */
type Named = (sentence: Sentence, nouns: readonly number[]) => readonly Argument[];

/** So many phrases that take somebody up are followed to the one before. */
const MOST_STEPS = 4;

/** Whom "the two governments" at a position of a sentence means: the last two who did something together, or one to the other; nobody where they are more or fewer. */
export function pairMeantBy(sentence: Sentence, at: number, named: Named): Argument[] {
  if (sentence.steps >= MOST_STEPS) return [];
  sentence.steps++;
  const found = pairBefore(sentence, at, named) ?? pairBefore(sentence.previous(), Infinity, named) ?? [];
  sentence.steps--;
  return found;
}

function pairBefore(sentence: Sentence | null, before: number, named: Named): Argument[] | null {
  if (!sentence) return null;
  const end = Math.min(before, sentence.chunks.length);
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const verb = sentence.verb(i);
    const subject = verb ? sentence.subjectOf(i) : [];
    if (!verb || subject.length === 0 || subject.includes(before)) continue;
    const doers = actorsIn(sentence, subject, named);
    if (doers.length === 2) return doers;
    if (verb.event === null || doers.length !== 1) continue;
    const { objects, phrases } = clauseAfter(sentence, i, !verb.isPassive);
    const others = [...objects, ...nounsBehind(phrases, PARTNERS)];
    if (others.includes(before)) continue;
    const both = [...doers, ...actorsIn(sentence, others, named)];
    if (both.length === 2) return both;
  }
  return null;
}

const PARTNERS = /^(?:with|to|against|by)$/;

const actorsIn = (sentence: Sentence, nouns: readonly number[], named: Named): Argument[] =>
  named(sentence, nouns).filter((one) => one.kind === 'mention' && classOf(sentence.words.mentions[one.mention].type) === 'actor');
