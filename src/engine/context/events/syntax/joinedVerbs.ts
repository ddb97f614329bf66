import { VerbForm } from '../../../lexicon/eventFrames';
import { Stand, type VerbChunk } from './chunks';
import { isObjectAhead } from './objectsAhead';
import type { Words } from './words';

/** "to seize ships and detain crews", "would bomb and invade", "was arrested and beaten": what leads the first verb leads the second too. */
export function join(verb: VerbChunk, before: VerbChunk | null, words: Words): void {
  const forms = verb.event?.forms ?? 0;
  if (!before || verb.first !== verb.head || before.isCopula) return;
  if (forms & VerbForm.Base && !(forms & VerbForm.Past)) {
    if (before.stand === Stand.Infinitive) verb.stand = Stand.Infinitive;
    verb.isPlanned = before.isPlanned;
    verb.isSupposed = before.isSupposed;
    verb.isAbility = before.isAbility;
    return;
  }
  if (!before.isPassive || verb.stand !== Stand.Bare || isObjectAhead(words, verb.last + 1)) return;
  verb.stand = Stand.Finite;
  verb.isPassive = true;
}
