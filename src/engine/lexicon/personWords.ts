/** What a word says of the person whose name it stands beside; the position in this list is the bit in `EngineKnowledge.personSorts`. */
export const PERSON_SORTS = [
  'personal-deed',
  'personal-fate',
  'done-by',
  'choosing',
  'harmed',
  'suffered',
  'owned',
  'kin',
  'identified',
  'met',
  'held',
  'generation',
] as const;

/** Bits of `EngineKnowledge.personSorts`, in the order of `PERSON_SORTS`. */
export const enum PersonSort {
  /** "resigned": people do it, bodies and places do not. */
  PersonalDeed = 1 << 0,
  /** "was born" */
  PersonalFate = 1 << 1,
  /** "led by" */
  DoneBy = 1 << 2,
  /** "nominated": done to people. */
  Choosing = 1 << 3,
  /** "kidnapped": done to people and hardly to anything else. */
  Harmed = 1 << 4,
  /** "the murder of" */
  Suffered = 1 << 5,
  /** "TYSON'S LAWYER" */
  Owned = 1 << 6,
  /** "his widow, …" */
  Kin = 1 << 7,
  /** "identified as" */
  Identified = 1 << 8,
  /** "interviewed TYSON" */
  Met = 1 << 9,
  /** "was detained": befalls people, and meetings as well. */
  Held = 1 << 10,
  /** "Jr.", "III": behind a person's name. */
  Generation = 1 << 11,
}
