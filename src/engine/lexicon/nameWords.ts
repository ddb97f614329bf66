/** What a word says of the name that it stands beside or in; the position in this list is the bit in `EngineKnowledge.nameSorts`. */
export const NAME_SORTS = [
  'personal-deed',
  'personal-fate',
  'done-by',
  'choosing',
  'people-head',
  'political-head',
  'politics',
  'doubtful-medium',
  'issue',
  'publication',
  'publishing',
  'open-noun',
  'noun-behind',
  'naming',
] as const;

/** Bits of `EngineKnowledge.nameSorts`, in the order of `NAME_SORTS`. */
export const enum NameSort {
  /** "resigned": people do it, bodies and places do not. */
  PersonalDeed = 1 << 0,
  /** "was born" */
  PersonalFate = 1 << 1,
  /** "led by" */
  DoneBy = 1 << 2,
  /** "nominated": done to people. */
  Choosing = 1 << 3,
  /** "Students for a Democratic Society" */
  PeopleHead = 1 << 4,
  /** "Democratic Action" */
  PoliticalHead = 1 << 5,
  /** "Democratic", "Popular" */
  Politics = 1 << 6,
  /** "Star", "Express": media, and much else. */
  DoubtfulMedium = 1 << 7,
  /** "Daily Star" */
  Issue = 1 << 8,
  /** "newspaper", "editor" */
  Publication = 1 << 9,
  /** "quoted", "carried" */
  Publishing = 1 << 10,
  /** "club", "unit": followed by capitals of other sorts as often. */
  OpenNoun = 1 << 11,
  /** "the Kayhan newspaper" */
  NounBehind = 1 << 12,
  /** "a group called", "calls itself" */
  Naming = 1 << 13,
}
