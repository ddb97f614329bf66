import { Stand, type VerbChunk } from './chunks';
import { Part } from '../../../lexicon/grammar';
import { controlOf } from './controlNouns';
import type { Sentence } from './sentence';
import { clauseAfter, nounsBehind } from './clauses';
import { relativeObject } from './relatives';

/** What the noun right before an infinitive says of its deed: "refusal to", "plan to". */
export function controlBefore(sentence: Sentence, verb: number): ReturnType<typeof controlOf> {
  const noun = sentence.noun(verb - 1);
  return noun && sentence.verb(verb)?.stand === Stand.Infinitive ? controlOf(sentence.words, noun.last) : null;
}

/** Who does what a verb leads to: its object where it makes somebody do it, else its subject. */
export function controlled(sentence: Sentence, governor: number, verb: number): readonly number[] {
  const { event, head, isPassive } = sentence.chunks[governor] as VerbChunk;
  const isPunished = event?.type === 'COERCE' || event?.type === 'SANCTION';
  // "thanked X for supplying"
  const isThanked = event?.type === 'SUPPORT';
  const makes =
    event?.frame === 'request' ||
    event?.type === 'ACCUSE' ||
    event?.type === 'THREATEN' ||
    ((isPunished || isThanked) && sentence.word(verb - 1) === 'for') ||
    sentence.words.is(head, Part.Control);
  // "an area used by X to fire rockets"
  if (event?.frame === 'use' && (isPassive || sentence.isReducedPassive(governor)))
    return nounsBehind(clauseAfter(sentence, governor, false).phrases, /^by$/);
  if (!makes || isPassive) return sentence.subjectOf(governor);
  const { objects, phrases } = clauseAfter(sentence, governor, true);
  if (objects.length === 0 && phrases.length === 0) {
    // "whom the rebels accused of spying"
    const relative = relativeObject(sentence, governor);
    if (relative.length > 0) return relative;
  }
  const between = objects.filter((noun) => noun < verb);
  if (between.length > 0) return between;
  return phrases.find(({ nouns }) => nouns.length > 0 && nouns[0] < verb)?.nouns ?? sentence.subjectOf(governor);
}
