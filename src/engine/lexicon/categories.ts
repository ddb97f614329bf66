/** Kinds of words that the detectors know; the position in this list is the bit in `EngineKnowledge.wordCategories`. */
export const LEXICAL_CATEGORIES = [
  'title', // Mr, Sheikh, Ayatollah: before a person's name
  'rank', // General, Brig. Gen.
  'role', // president, spokesman, foreign minister; with CAMEO code where known
  'given-name', // Ahmed, Olga, Nguyễn
  'name-particle', // al, bin, van der: inside a person's name, often without a capital
  'weapon-noun', // missile, air defence system; with weapon type
  'weapon-modifier', // ballistic, short-range, laser-guided: says the class of the noun after it
  'organisation-head', // Brigade, Ministry, Front: ends or begins the name of a body; with actor type
  'national-body', // army, navy, police, government: with a demonym before it one name; with actor type
  'actor-noun', // group, militia, movement, ministry: head of a nominal; with actor type
  'communication-verb', // said, told, claimed
  'action-verb', // attacked, has, will: a capital before it acts
  'place-preposition', // in, near, towards: a capital after it is a place
  'function-word', // the, of, and: never the start of an unknown name
  'abbreviation', // Gen, Mr, No, vs: the full stop after it ends no sentence
  'calendar', // January, Monday, Ramadan
  'place-noun', // River, Strait, Airport, Province: "X Strait" is a place, no actor
  'common-capital', // words that headlines and sentence starts capitalise and that are no names
  'ship-prefix', // USS, HMS: the capitals after it are a warship's name
  'civil-phrase', // think tank, drone show: a class noun in it is no weapon
  'relation-word', // with, against, urged: a capital after it is its government
  'government-noun', // regime, officials, relations: a capital before it is its government
  'transfer-word', // received, bought, support: what comes "from" a capital then comes from its government
  'conflict-word', // soldiers, ceasefire: the text is about conflict
  'weapon-context', // launcher, battery: the short name right before it is a weapon's
  'people-noun', // soldiers, civilians, people: what casualties are counted in
  'number-word', // seven, dozen, thirty
  'ordinary-word', // village, seized: no name, also in a line in capitals
  'arms-verb', // shot, fired: a doubtful name that is its object is a weapon's
  'family-name', // Kowalski, Okafor: behind an unknown capital it makes a person of both
  'event-verb', // attack, shoot down, provide: what is done, as a type of PLOVER's and a frame; in the trie only
  'event-noun', // attack, visit, shipment: the same as a noun; in the trie only
  'sentence-word', // what sentences are read by, each file with its `part`; see `SENTENCE_PARTS` and `SENTENCE_SORTS`
  'speech-word', // what single words do around speech: see SPEECH_USES; in no trie, and no bit of `Word`
  'place-name', // Hong Kong, Khan Younis: a place of several words that could be taken for somebody; in the trie only
  'measure-word', // what single words say of the figures beside them: see MEASURE_USES; likewise
  'name-word', // what single words say of the names beside them, each file with its `part`: see NAME_SORTS; likewise
  'person-word', // the same of the names of persons: see PERSON_SORTS
  'body-word', // the same of the names of bodies: see BODY_SORTS
  'phrase-word', // the same of phrases without a name, and of capitals: see PHRASE_SORTS
] as const;

export type LexicalCategory = (typeof LEXICAL_CATEGORIES)[number];

/** The categories whose words and phrases stand in the trie, and are asked for by where they stand; of the others each token's bits of `Word` are enough. */
export const HIT_CATEGORIES = [
  'title',
  'rank',
  'role',
  'weapon-noun',
  'weapon-modifier',
  'organisation-head',
  'national-body',
  'actor-noun',
  'civil-phrase',
  'event-verb',
  'event-noun',
  'place-name',
] as const satisfies readonly LexicalCategory[];

/** Places in `HIT_CATEGORIES`, by which hits are asked for. */
export const enum Hit {
  Title = 0,
  Rank = 1,
  Role = 2,
  WeaponNoun = 3,
  WeaponModifier = 4,
  OrganisationHead = 5,
  NationalBody = 6,
  ActorNoun = 7,
  CivilPhrase = 8,
  EventVerb = 9,
  EventNoun = 10,
  PlaceName = 11,
}

/** Bits of `EngineKnowledge.wordCategories`, in the order of `LEXICAL_CATEGORIES`. */
export const enum Word {
  Title = 1 << 0,
  Rank = 1 << 1,
  Role = 1 << 2,
  GivenName = 1 << 3,
  NameParticle = 1 << 4,
  WeaponNoun = 1 << 5,
  WeaponModifier = 1 << 6,
  OrganisationHead = 1 << 7,
  NationalBody = 1 << 8,
  ActorNoun = 1 << 9,
  CommunicationVerb = 1 << 10,
  ActionVerb = 1 << 11,
  PlacePreposition = 1 << 12,
  FunctionWord = 1 << 13,
  Abbreviation = 1 << 14,
  Calendar = 1 << 15,
  PlaceNoun = 1 << 16,
  CommonCapital = 1 << 17,
  ShipPrefix = 1 << 18,
  CivilPhrase = 1 << 19,
  RelationWord = 1 << 20,
  GovernmentNoun = 1 << 21,
  TransferWord = 1 << 22,
  ConflictWord = 1 << 23,
  WeaponContext = 1 << 24,
  PeopleNoun = 1 << 25,
  NumberWord = 1 << 26,
  OrdinaryWord = 1 << 27,
  ArmsVerb = 1 << 28,
  FamilyName = 1 << 29,
  /** What words of people's names are, and nothing else. */
  OfName = GivenName | NameParticle | FamilyName,
}
