/**
 * The words of Dossier as types. Offsets everywhere are UTF-16 code units, ends exclusive.
 * `AnalysisDocument` is the contract that leaves the program (schema `dossier.analysis/1`);
 * inside, the engine keeps whatever is fast and makes these views when asked.
 */

export const ACTOR_TYPES = [
  'person',
  'state',
  'government',
  'military',
  'armed-group',
  'party',
  'igo',
  'organisation',
  'media',
  'people',
] as const;

export const WEAPON_TYPES = [
  'missile',
  'rocket',
  'bomb',
  'uav',
  'aircraft',
  'helicopter',
  'ship',
  'submarine',
  'armour',
  'artillery',
  'air-defence',
  'anti-tank',
  'small-arms',
  'explosive',
  'cbrn',
  'sensor',
  'munition',
  'vehicle',
] as const;

export const FORMS = ['name', 'alias', 'abbreviation', 'demonym', 'metonym', 'nominal', 'generic'] as const;

/** Types of events, PLOVER's (Open Event Data Alliance), from the friendly to the hostile. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export type PloverType = (typeof PLOVER_TYPES)[number];
export type ActorType = (typeof ACTOR_TYPES)[number];
export type WeaponType = (typeof WEAPON_TYPES)[number];
export type EntityType = ActorType | WeaponType;
export type EntityClass = 'actor' | 'weapon';
export type Form = (typeof FORMS)[number];

/** Every entity type in display order: actors first. The index in this list is the type's compact code. */
export const ENTITY_TYPES: readonly EntityType[] = [...ACTOR_TYPES, ...WEAPON_TYPES];

const CLASSES: ReadonlyMap<EntityType, EntityClass> = new Map<EntityType, EntityClass>(ACTOR_TYPES.map((type) => [type, 'actor']));

/** The class that a type belongs to. */
export function classOf(type: EntityType): EntityClass {
  return CLASSES.get(type) ?? 'weapon';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the text that refers to an entity. */
export interface Mention extends Span {
  readonly text: string;
  /** Id of the entity referred to, unique within the analysis. */
  readonly entity: string;
  readonly form: Form;
  /** 0 to 1. */
  readonly confidence: number;
  /** The detector that found it. */
  readonly by: string;
}

/** What a text says someone is: the words, and what is understood of them. */
export interface Role extends Span {
  readonly text: string;
  readonly rank: string | null;
  readonly office: string | null;
  /** Id of an entity of the same analysis. */
  readonly organisation: string | null;
}

/** What the mentions of one document refer to. */
export interface Entity {
  readonly id: string;
  readonly class: EntityClass;
  readonly type: EntityType;
  readonly name: string;
  /** Id in the knowledge, where it is known. */
  readonly knowledge: string | null;
  readonly cameo: readonly string[];
  readonly roles: readonly Role[];
}

/** A location that is no actor. */
export interface Place extends Span {
  readonly text: string;
}

/** A figure tied to an entity. */
export interface Measure extends Span {
  readonly text: string;
  readonly property: string;
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly restated: { readonly value: number; readonly unit: string } | null;
  readonly entity: string | null;
}

/** Words and their speaker. */
export interface Quote extends Span {
  readonly direct: boolean;
  readonly speaker: string | null;
  readonly cue: Span | null;
}

export type Modality = 'actual' | 'planned' | 'threatened' | 'hypothetical';

/** Who did what to whom, with what; ids are those of the same analysis. */
export interface Event {
  readonly type: PloverType;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly instruments: readonly string[];
  readonly trigger: Span;
  readonly sentence: Span;
  /** Words of the text that say where and when. */
  readonly place: string | null;
  readonly time: string | null;
  /** Who claims it. */
  readonly attributedTo: string | null;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** The contract: one analysis of one text as JSON. */
export interface AnalysisDocument {
  readonly schema: 'dossier.analysis/1';
  readonly id: string;
  readonly language: string | null;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly measures: readonly Measure[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** One replacement, as an editor reports it: changes of one list apply one after the other. */
export interface TextChange {
  /** Offset in the text that the changes before it left. */
  readonly start: number;
  /** How many UTF-16 units are removed there. */
  readonly removed: number;
  readonly inserted: string;
}

/**
 * One version of one text, analysed. Immutable: an update makes a new one that shares the unchanged blocks.
 * Absolute offsets are computed when a view is asked for.
 */
export interface Analysis {
  /** Length of the text. */
  readonly length: number;
  /** Language of the text as ISO 639-1, null where it shows none. The engine reads English; of what is in other languages it tells the names of the knowledge alone. */
  language(): string | null;
  /**
   * What entities, counts and the language ask for, made in steps of well under a millisecond; they are quick afterwards. Who asks without it waits for
   * all of it at once, which is long in a text of many megabytes.
   */
  prepare(): Generator<void>;
  /** Entities in order of their first mention. */
  entities(): readonly Entity[];
  entity(id: string): Entity | undefined;
  /** The type of an entity; of one that a mention or another view has named, without a look at the whole text. */
  typeOf(id: string): EntityType | undefined;
  /** Mentions that touch [start, end), in order of the text; all of them by default. */
  mentions(start?: number, end?: number): readonly Mention[];
  /** Mentions of one entity in order of the text: all of them, or the `from`th (counted from 0) to before the `to`th. */
  mentionsOf(entityId: string, from?: number, to?: number): readonly Mention[];
  /** How many mentions of an entity are at least so sure (0 to 1; all by default), without making any of them. */
  countOf(entityId: string, minimumConfidence?: number): number;
  /** The mention whose span holds the offset; at a span's end it counts still, as a cursor there does. */
  mentionAt(offset: number): Mention | undefined;
  places(start?: number, end?: number): readonly Place[];
  /** Figures that touch [start, end), in order of the text. */
  measures(start?: number, end?: number): readonly Measure[];
  /** Direct and reported speech that touches [start, end), in order of the text. */
  quotes(start?: number, end?: number): readonly Quote[];
  /** What one entity says, in order of the text. */
  quotesOf(entityId: string): readonly Quote[];
  /** Figures that say something of one entity, in order of the text. */
  measuresOf(entityId: string): readonly Measure[];
  /** Events whose trigger touches [start, end), in order of the text. */
  events(start?: number, end?: number): readonly Event[];
  /** Events that an entity acts in, is acted on in or is used in, in order of the text. */
  eventsOf(entityId: string): readonly Event[];
  /** The contract's JSON. */
  toDocument(id: string): AnalysisDocument;
}
