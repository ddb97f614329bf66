import type { TrieColumns } from './mentions/nameTrie';
import type { EntityType, PloverType } from './model';
import type { VocabularyColumns } from './text/vocabulary';

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
] as const;
export type LexicalCategory = (typeof LEXICAL_CATEGORIES)[number];

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

/** What small words and verbs do in a sentence; the position in this list is the bit in `EngineKnowledge.sentenceParts`. Each has its lexicon file. */
export const SENTENCE_PARTS = [
  'determiner',
  'possessive',
  'be',
  'have',
  'do',
  'future',
  'supposed',
  'negation',
  'preposition',
  'to',
  'conjunction',
  'subordinator',
  'condition',
  'relative',
  'pronoun',
  'adverb',
  'time',
  'expected',
  'told',
  'intention',
  'attempt',
  'omission',
  'light',
  'control',
  'denial',
  'period',
  'quantifier',
  'particle',
  'past',
  'ability',
] as const;

/** What a word means to those who take part in an event; the position in this list is the bit in `EngineKnowledge.sentenceSorts`. */
export const SENTENCE_SORTS = [
  'acting',
  'loyal',
  'others',
  'own-staff',
  'own-country',
  'goods',
  'forces',
  'arms',
  'test-ground',
  'paper',
  'envoy',
  'answering',
  'prevented-deed',
  'threatened-deed',
  'planned-deed',
  'supposed-deed',
  'named-group',
  'so-called',
  'leads-to-time',
  'gerund-noun',
  'ending',
  'crowd',
  'ties',
  'vessel',
  'retaliating',
  'bonds',
  'curbs',
  'menace',
  'simple-past',
  'document',
  'content',
  'opposed',
] as const;

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

export type SentencePart = (typeof SENTENCE_PARTS)[number] | (typeof SENTENCE_SORTS)[number] | (typeof NAME_SORTS)[number];
/** What a word does in or around speech, in lexicons of the category `speech-word`; the position is the bit in `EngineKnowledge.speechWords`. */
export const SPEECH_USES = [
  'plain', // reports without "that": "said it would"
  'near', // does so where the verb of what is reported is near: "warned a pullout would"
  'trailing', // may follow what it reports: "…, he said"
  'addressed', // somebody told, or a day, may stand between it and "that"
  'transitive', // whoever stands behind it does not say it: "told Hamas"
  'finding', // reports with "that" right behind it only: "finds that"
  'behind', // whoever says it stands behind it: "according to"
  'wish', // what it puts behind "that" is asked for, not said
  'quoting', // a cue of words in quotation marks, and no verb of saying elsewhere: "calls"
  'with-particle', // the same with a particle behind it: "went on"
  'particle', // on, out, back
  'noun', // a noun as often as a verb: "reports"
  'no-subject', // before a cue: nobody says it: "a claimed range"
  'no-clause', // behind a cue: nothing is reported: "claimed responsibility"
  'day', // today, Monday
  'refusal', // declined, refused: "to say" behind it says nothing
  'source', // officials, witnesses: who says something without being named
  'nominal', // general, minister: with "the" whoever was spoken of
  'indefinite', // a, one, two: begins the phrase for somebody who is not named
  'modifier', // acting, former: before a role
  'of-body', // of, for, at: leads from a role to the body or place where somebody has it
] as const;

/** Bits of `EngineKnowledge.speechWords`, in the order of `SPEECH_USES`. */
export const enum Speech {
  Plain = 1 << 0,
  Near = 1 << 1,
  Trailing = 1 << 2,
  Addressed = 1 << 3,
  Transitive = 1 << 4,
  Finding = 1 << 5,
  Behind = 1 << 6,
  Wish = 1 << 7,
  Quoting = 1 << 8,
  WithParticle = 1 << 9,
  Particle = 1 << 10,
  Noun = 1 << 11,
  NoSubject = 1 << 12,
  NoClause = 1 << 13,
  Day = 1 << 14,
  Refusal = 1 << 15,
  Source = 1 << 16,
  Nominal = 1 << 17,
  Indefinite = 1 << 18,
  Modifier = 1 << 19,
  OfBody = 1 << 20,
}

/** What a word says of the figures beside it, in lexicons of the category `measure-word`; the position is the bit in `EngineKnowledge.measureWords`. */
export const MEASURE_USES = [
  'range', // before a length: what the weapon can do
  'distance', // before a length: what one flight covered
  'altitude',
  'calibre',
  'warhead',
  'payload',
  'mass',
  'endurance',
  'place-behind', // behind a length: "60 miles south of" is where something is
  'away', // the same, unless something reaches so far
  'month', // beside a number: a date
  'partitive', // between a count and what it counts: "five of the six"
  'counter', // counts the weapon named before it: "12 launchers"
  'killing', // before a count of people: what befell them
  'wounding',
  'capturing',
  'loss', // the same where people are counted
  'were-killed', // behind a count of people
  'were-wounded',
  'were-captured',
  'were-missing',
  'force', // people of whom a force has some, without anything having befallen them
  'including', // before a count: part of the one before it
  'price', // before a sum: that of the weapon
  'reaching', // before a length: what the weapon can do where it says "can", else what it did
  'carrying', // before a mass: a missile's warhead, an aircraft's payload
] as const;

/** Bits of `EngineKnowledge.measureWords`, in the order of `MEASURE_USES`. */
export const enum Figure {
  Range = 1 << 0,
  Distance = 1 << 1,
  Altitude = 1 << 2,
  Calibre = 1 << 3,
  Warhead = 1 << 4,
  Payload = 1 << 5,
  Mass = 1 << 6,
  Endurance = 1 << 7,
  PlaceBehind = 1 << 8,
  Away = 1 << 9,
  Month = 1 << 10,
  Partitive = 1 << 11,
  Counter = 1 << 12,
  Killing = 1 << 13,
  Wounding = 1 << 14,
  Capturing = 1 << 15,
  Loss = 1 << 16,
  WereKilled = 1 << 17,
  WereWounded = 1 << 18,
  WereCaptured = 1 << 19,
  WereMissing = 1 << 20,
  Force = 1 << 21,
  Including = 1 << 22,
  Price = 1 << 23,
  Reaching = 1 << 24,
  Carrying = 1 << 25,
}

/** Whatever a single word of a lexicon is used for beside what its category says. */
export type WordUse = (typeof SPEECH_USES)[number] | (typeof MEASURE_USES)[number];

/** What a form of the trie is: the forms of the contract in their order, then the two that are none. */
export const enum FormKind {
  Name = 0,
  Alias = 1,
  Abbreviation = 2,
  Demonym = 3,
  Metonym = 4,
  /** A capital: a place, and the metonym of its state where it acts. */
  Capital = 7,
  /** A word or phrase of a lexicon; its target is a lexical entry. */
  Lexical = 8,
}

/** How the places around a verb or noun of action are filled; `context/events/` reads them. */
export const EVENT_FRAMES = [
  'act', // subject does it to the object, or to whom "on", "against", "at" name
  'fire', // the object is a weapon: fire, launch, drop
  'give', // the object is goods, whoever gets them stands before it or behind "to"
  'receive', // the other way round: the giver stands behind "from"
  'request', // whoever is asked is the object or stands behind "on", "to"
  'commit', // promise, threaten: what is promised stands behind "to"
  'mutual', // meet, agree: all of the subject, and whoever stands behind "with"
  'go', // visit, travel: the recipient is a state, or whoever is visited
  'move', // deploy, withdraw: the object is troops or weapons
  'relate', // suspend, restore, lift: the object is what is kept with somebody or laid on him
  'assemble', // march, rally: the subject is a crowd
  'free', // release: the object is people or ships
  'use', // use: the object is a weapon, whoever stands behind "against" feels it
] as const;
export type EventFrameName = (typeof EVENT_FRAMES)[number];

/** Forms of a verb; bits, since "hit" is three of them. */
export const enum VerbForm {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Gerund = 16,
}

/** What a verb or noun of action means. */
export interface EventFrame {
  readonly type: PloverType;
  readonly frame: EventFrameName;
  /** Bits of `VerbForm`; 0 for nouns. */
  readonly forms: number;
  /** Says something of an event only where both sides are named: "help", "join". */
  readonly needsBoth: boolean;
  /** Means something else as often: "hit", "strike". Counts only in texts about conflict. */
  readonly isWeak: boolean;
}

/** A word or phrase of a lexicon. */
export interface LexicalEntry {
  readonly category: LexicalCategory;
  /** In the singular, as written in the lexicon. */
  readonly text: string;
  readonly type: EntityType | null;
  readonly cameo: string | null;
  /** Words of action only. */
  readonly event: EventFrame | null;
}

/** Conditions on a name, as word ids. Each list of alternatives holds phrases, each phrase is a list of words. */
export interface WordCondition {
  readonly classNoun: boolean;
  readonly besideClassNoun: boolean;
  readonly near: readonly (readonly number[])[] | null;
  readonly followedBy: readonly (readonly number[])[] | null;
  readonly notFollowedBy: readonly (readonly number[])[] | null;
  readonly precededBy: readonly (readonly number[])[] | null;
  readonly notPrecededBy: readonly (readonly number[])[] | null;
}

/** What the engine knows of the entities: columns over an index, strings decoded when asked for. */
export interface KnownEntities {
  readonly count: number;
  /** Index in `ENTITY_TYPES`. */
  readonly types: Uint8Array;
  /** Index of the family or of the body that it is a part of, -1 for none. */
  readonly partOf: Int32Array;
  id(index: number): string;
  name(index: number): string;
  /** ISO 3166-1 alpha-3 codes. */
  countries(index: number): readonly string[];
  cameo(index: number): readonly string[];
  /** Index of the state with an ISO 3166-1 alpha-3 code, -1 for none. */
  stateOf(country: string): number;
  /** Index of a body of a state by the state's ISO 3166-1 alpha-3 code and what it is (see `bodyKey`), -1 for none. */
  bodyOf(country: string, body: string): number;
}

/** The knowledge as the engine reads it. `src/knowledge` makes one from the compiled image. */
export interface EngineKnowledge {
  readonly vocabulary: VocabularyColumns;
  readonly trie: TrieColumns;
  /** Bits of `Word` for each word id. */
  readonly wordCategories: Uint32Array;
  /** Bits of `Part` for each word id. */
  readonly sentenceParts: Uint32Array;
  /** Bits of `Sort` for each word id. */
  readonly sentenceSorts: Uint32Array;
  /** Bits of `NameSort` for each word id. */
  readonly nameSorts: Uint32Array;
  /** Bits of `Speech` for each word id. */
  readonly speechWords: Uint32Array;
  /** Bits of `Figure` for each word id. */
  readonly measureWords: Uint32Array;
  readonly entities: KnownEntities;
  readonly lexicalCount: number;
  lexicalEntry(index: number): LexicalEntry;
  condition(index: number): WordCondition;
}
