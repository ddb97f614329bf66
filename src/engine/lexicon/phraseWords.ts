/** What a word says in a phrase that stands for somebody without a name; the position in this list is the bit in `EngineKnowledge.phraseSorts`. */
export const PHRASE_SORTS = ['calling', 'attitude', 'local', 'giving', 'another'] as const;

/** Bits of `EngineKnowledge.phraseSorts`, in the order of `PHRASE_SORTS`. */
export const enum PhraseSort {
  /** "the paramilitary force", "the Iran-backed group": says of what sort it is that a definite phrase stands for. */
  Calling = 1 << 0,
  /** "pressure on Tehran": before a preposition and a capital it means the government. */
  Attitude = 1 << 1,
  /** "Tehran's airport": behind a capital it means the town. */
  Local = 1 << 2,
  /** "delivered helicopters to Bamako": what is given so is given to a government. */
  Giving = 1 << 3,
  /** "the next president": somebody else is meant. */
  Another = 1 << 4,
}
