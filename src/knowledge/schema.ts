import type { LexicalCategory } from '../engine/lexicon/categories';
import type { EventFrameName } from '../engine/lexicon/eventFrames';
import type { NOUN_USES, NominalNoun } from '../engine/lexicon/nominalNouns';
import type { EntryUse, WordPart } from '../engine/lexicon/wordColumns';
import type { EntityType, PloverType } from '../engine/model';

/**
 * The format of knowledge files, the built-in ones and users' dictionaries alike.
 * `knowledge/knowledge.schema.json` says the same to an editor; `test/engine` holds the two together.
 */

/**
 * Conditions under which a short or ambiguous name counts. All that are given must hold; words are compared without case.
 * What only lacks its context counts still where the text names the same entity beyond doubt elsewhere, and a weapon's name counts
 * right beside a class noun; the `not…` conditions rule a name out in any case.
 */
export interface NameCondition {
  /** A class noun of the entity's type ("missile", "launcher" for a missile …) stands within six words. */
  readonly classNoun?: true;
  /** A class noun that goes with the entity's type stands right beside the name: "Puma helicopter", "tank Puma". */
  readonly besideClassNoun?: true;
  /** One of these words or phrases stands in the same sentence. */
  readonly near?: readonly string[];
  /** The next word is one of these. */
  readonly followedBy?: readonly string[];
  readonly notFollowedBy?: readonly string[];
  /** The word before is one of these. */
  readonly precededBy?: readonly string[];
  readonly notPrecededBy?: readonly string[];
}

/** A spelling, or a spelling with its condition. Capitals matter as written: "who" is not "WHO", but "HAMAS" is "Hamas". */
export type Name = string | { readonly text: string; readonly when: NameCondition };

/** A figure of a weapon system. `min` equals `max` for a single figure; where sources disagree a range stands, with both. */
export interface Figure {
  readonly property: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly sources: readonly string[];
  /** The year that the figure is of, where the source gives one. */
  readonly year?: number;
}

/** How one entity stands to another, read from the first to the second: "A split-from B". */
export const TIES = [
  'armed-wing-of',
  'split-from',
  'successor-of',
  'merged-into',
  'member-of',
  'allied-with',
  'opposed-to',
  'backed-by',
  'relative-of',
  'derived-from',
  'carried-by',
] as const;

export interface Tie {
  readonly tie: (typeof TIES)[number];
  /** Id of the other entity. */
  readonly with: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  /** Where it was read, if not in the entity's own sources. */
  readonly sources?: readonly string[];
}

export interface EntityRecord {
  /** Lower-case words with hyphens; never changes once published. */
  readonly id: string;
  readonly type: EntityType;
  /** The name that readers see. */
  readonly name: string;
  /** Other spellings, short forms and translations of the name. */
  readonly names?: readonly Name[];
  /** Other words for the same thing: former names, nicknames, NATO reporting names, descriptions that are used as names. */
  readonly aliases?: readonly Name[];
  readonly abbreviations?: readonly Name[];
  /** States and peoples: adjective or a single national ("Iranian"). */
  readonly demonyms?: readonly Name[];
  /** Seats that always stand for the entity ("Kremlin", "Pentagon"). */
  readonly metonyms?: readonly Name[];
  /** States: the capital and its spellings; a place, and the state's metonym where it acts. */
  readonly capital?: readonly Name[];
  /** States: the plural noun of its people ("Iranians"); becomes an entity of type `people`. */
  readonly people?: readonly Name[];
  /** ISO 3166-1 alpha-3 of the state it belongs to; `null` for none, a list where it acts from several. */
  readonly country?: string | readonly string[] | null;
  readonly cameo?: readonly string[];
  /** One neutral line in our own words, dated where it may age. */
  readonly background?: string;
  /** Id of the weapon family, or of the body that this is a part of. */
  readonly partOf?: string;
  /** Id of the state, body or company that made it. */
  readonly maker?: string;
  /** Persons: office held, and when ("as of" or from–to). */
  readonly offices?: readonly {
    readonly title: string;
    readonly of?: string;
    readonly asOf?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  /** Persons: year or date of death. */
  readonly died?: string;
  readonly figures?: readonly Figure[];
  /** What it has to do with others; what `partOf`, `maker` and `offices` say is not said again. */
  readonly ties?: readonly Tie[];
  readonly wikidata?: string;
  /** `<source>:<row>` with a source of the file or of `knowledge/sources.json`; `["unsourced"]` where known from general knowledge only. */
  readonly sources: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly licence: string;
  readonly url?: string;
  /** Version or date of what was read. */
  readonly version?: string;
}

export interface EntityFile {
  readonly $schema?: string;
  readonly theme: string;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly entities: readonly EntityRecord[];
}

/** A word or phrase of a lexicon; a bare string where there is nothing else to say. */
export type LexicalEntry =
  | string
  | {
      readonly text: string;
      readonly plural?: string;
      readonly type?: EntityType;
      readonly cameo?: string;
      /** Verbs: past and participle where they are irregular. */
      readonly forms?: readonly string[];
      /** Verbs and nouns of action: the type of event. */
      readonly event?: PloverType;
      readonly frame?: EventFrameName;
      readonly needsBoth?: boolean;
      readonly weak?: boolean;
      /** Words of speech and of measures, and heads of bodies: what they do. */
      readonly uses?: readonly EntryUse[];
    };

/** What is known of a noun that a text calls somebody by without a name; see `NominalNoun`. */
export interface NounRecord extends Omit<NominalNoun, 'uses'> {
  readonly uses?: readonly (typeof NOUN_USES)[number][];
}

export interface NounFile {
  readonly $schema?: string;
  readonly theme: string;
  readonly sources: readonly string[];
  /** By the noun, in the singular and in lower case. */
  readonly nouns: Readonly<Record<string, NounRecord>>;
}

export interface LexiconFile {
  readonly $schema?: string;
  readonly theme: string;
  readonly category: LexicalCategory;
  /** Type of all entries that say none themselves. */
  readonly type?: EntityType;
  /** What all words of the file do, where its category is one of `COLUMNS_OF_CATEGORY`. */
  readonly part?: WordPart;
  readonly sources: readonly string[];
  readonly entries: readonly LexicalEntry[];
}
