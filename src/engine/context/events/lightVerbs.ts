import type { VerbChunk } from './syntax/chunks';
import { Part } from '../../lexicon/grammar';
import { relativeObject } from './syntax/relatives';
import type { Sentence } from './syntax/sentence';

/** "carried out strikes": the verb before; "an attack …, carried out by X": the verb behind. -1 where the noun stands on its own. */
export function lightVerb(sentence: Sentence, at: number): number {
  const isLight = (verb: VerbChunk | null): boolean => verb !== null && sentence.words.is(verb.head, Part.Light);
  if (isLight(sentence.verb(at - 1))) return at - 1;
  // "began a month of drills"
  if (sentence.word(at - 1) === 'of') {
    const verb = sentence.noun(at - 2) ? at - 3 : at - 2;
    if (isLight(sentence.verb(verb))) return verb;
  }
  const leading = leadingVerb(sentence, at);
  if (leading >= 0) return leading;
  for (let i = at + 1; i < sentence.chunks.length; i++) {
    const verb = sentence.verb(i);
    if (!verb) continue;
    const isPassive = verb.isPassive || sentence.isReducedPassive(i);
    // "the attack that Iran launched"
    return isLight(verb) && (isPassive || relativeObject(sentence, i).includes(at)) ? i : -1;
  }
  return -1;
}

/** "took part in strikes", "claimed responsibility for the attack", "joined in the raid": the verb in front; -1 for none. */
function leadingVerb(sentence: Sentence, at: number): number {
  const preposition = sentence.word(at - 1);
  const word = (position: number): string => sentence.words.scan.lower(sentence.verb(position)?.head ?? -1);
  const object = sentence.words.scan.lower(sentence.noun(at - 2)?.last ?? -1);
  if (preposition === 'in' && /^(?:participat|join)/.test(word(at - 2))) return at - 2;
  if (preposition === 'in' && /^t(?:ak|ook)/.test(word(at - 3)) && object === 'part') return at - 3;
  if (preposition === 'for' && word(at - 3).startsWith('claim') && (object === 'responsibility' || object === 'credit')) return at - 3;
  return /^(?:claim|claims|claimed|claiming)$/.test(word(at - 1)) ? at - 1 : -1;
}
