/** What a word says of the name that it stands beside or in, other than a person's; the position in this list is the bit in `EngineKnowledge.nameSorts`. */
export const NAME_SORTS = [
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
  'called',
  'fighter',
  'member',
  'seat',
  'body-deed',
  'weapon-deed',
  'happening',
  'place-opening',
  'other-opening',
  'head-of-body',
  'dated-body',
  'no-body',
  'thing-initials',
  'foreign-head',
  'foreign-middle-head',
  'foreign-link',
  'foreign-going-on',
  'group-part',
  'named',
  'place-class',
  'model-series',
  'civil-context',
] as const;

/** Bits of `EngineKnowledge.nameSorts`, in the order of `NAME_SORTS`. */
export const enum NameSort {
  /** "Students for a Democratic Society" */
  PeopleHead = 1 << 0,
  /** "Democratic Action" */
  PoliticalHead = 1 << 1,
  /** "Democratic", "Popular" */
  Politics = 1 << 2,
  /** "Star", "Express": media, and much else. */
  DoubtfulMedium = 1 << 3,
  /** "Daily Star" */
  Issue = 1 << 4,
  /** "newspaper", "editor" */
  Publication = 1 << 5,
  /** "quoted", "carried" */
  Publishing = 1 << 6,
  /** "club", "unit": followed by capitals of other sorts as often. */
  OpenNoun = 1 << 7,
  /** "the Kayhan newspaper" */
  NounBehind = 1 << 8,
  /** "a group called", "calls itself" */
  Naming = 1 << 9,
  /** "better known as", "dubbed" */
  Called = 1 << 10,
  /** "guerrillas": they fight for a group. */
  Fighter = 1 << 11,
  /** "members", "headquarters": of the body whose initials stand before it. */
  Member = 1 << 12,
  /** "headquarters of": the body stands behind it. */
  Seat = 1 << 13,
  /** "boycotted": bodies do it. */
  BodyDeed = 1 << 14,
  /** "hit", "fell": weapons do it. */
  WeaponDeed = 1 << 15,
  /** "the Belgorod missile attack": the name before the weapon may be a place's. */
  Happening = 1 << 16,
  /** "San", "Cerro": places are called so, with a name behind it. */
  PlaceOpening = 1 << 17,
  /** "Wadi", "Hurricane": what a name begins with that is no person's. */
  OtherOpening = 1 << 18,
  /** "OIJ DIRECTOR": leads the body whose initials stand beside it. */
  HeadOfBody = 1 << 19,
  /** "19th of April Movement" */
  DatedBody = 1 << 20,
  /** "Plan", "Treaty": what has initials and is no body. */
  NoBody = 1 << 21,
  /** "GDP", "CEO" */
  ThingInitials = 1 << 22,
  /** "Parti", "Frente": the rest of the name stands behind it. */
  ForeignHead = 1 << 23,
  /** "Partei": words before it belong to the name too. */
  ForeignMiddleHead = 1 << 24,
  /** "de", "per": inside names in other languages. */
  ForeignLink = 1 << 25,
  /** "pour": says that the name is in another language. */
  ForeignGoingOn = 1 << 26,
  /** "terrorists", "column": of the group before it, where all is in capitals. */
  GroupPart = 1 << 27,
  /** "a frigate named": a name stands behind it, or whoever was given an office. */
  Named = 1 << 28,
  /** "the Odesa air defences": class nouns of weapons that stand behind places. */
  PlaceClass = 1 << 29,
  /** "AIM", "Geran": several weapons of the knowledge are called so, each with a number. Told by their names, not by a lexicon. */
  ModelSeries = 1 << 30,
  /** "system", "plane": other things than weapons are called so too. */
  CivilContext = 1 << 31,
}
