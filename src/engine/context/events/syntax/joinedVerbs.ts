import { VerbForm } from '../../../lexicon/eventFrames';
import { Stand, type VerbChunk } from './chunks';
import { isObjectAhead } from './objectsAhead';
import type { Words } from './words';

/** "to seize ships and detain crews", "would bomb and invade", "was arrested and beaten": what leads the first verb leads the second too. */
export function joined(verb: VerbChunk, before: VerbChunk | null, words: Words): VerbChunk {
  const forms = verb.event?.forms ?? 0;
  if (!before || verb.first !== verb.head || before.isCopula) return verb;
  if (forms & VerbForm.Base && !(forms & VerbForm.Past)) {
    const { isPlanned, isSupposed, isAbility } = before;
    const stand = before.stand === Stand.Infinitive ? Stand.Infinitive : verb.stand;
    return { ...verb, stand, isPlanned, isSupposed, isAbility };
  }
  const isPassive = before.isPassive && verb.stand === Stand.Bare && !isObjectAhead(words, verb.last + 1);
  return isPassive ? { ...verb, stand: Stand.Finite, isPassive } : verb;
}
