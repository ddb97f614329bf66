import type { EngineKnowledge } from '../lexicon';
import { ENTITY_TYPES, type EntityType } from '../model';
import type { BlockReading, LocalMention, NameWord } from '../readBlock';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import { keyOf, keyOfText, Topic } from './keys';

const PERSON = ENTITY_TYPES.indexOf('person');

/** Endings of companies' names; a company is called by the first word alone: "Halvorsen" for "Halvorsen Defence AS". */
const COMPANY =
  / (?:Group|Company|Corporation|Corp|Inc|Ltd|Limited|PLC|GmbH|AS|AG|SA|AB|Oy|NV|BV|LLC|Holdings?|Motors|Industries|Systems|Technologies|Aerospace|Airlines|Airways|Defen[cs]e)\.?$/i;

/** A person's name in a block. */
export interface NameGiven {
  /** The same for names that are made of the same words. */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** As the text writes it. */
  readonly name: string;
  /** Whom of the knowledge the name may mean; empty for an unknown person. */
  readonly known: readonly number[];
  /** Counts only where one of `known` is mentioned beyond doubt. */
  readonly needsSupport: boolean;
}

/** A name by which the text as a whole knows an entity: of all blocks that give one, the first or the last says how it is written. */
export interface LabelGiven {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A short word for an entity that the block names in full. */
export interface ShortGiven {
  /** Hash of the folded word. */
  readonly hash: number;
  /** The entity's key. */
  readonly key: string;
}

/** What somebody is called in a block: rank and office. */
export interface CalledGiven {
  readonly key: string;
  readonly phrase: string;
}

/** A body of a state in a block. */
export interface BodyGiven {
  /** The same for all mentions of the body that name the same state, or none. */
  readonly key: string;
  readonly type: EntityType;
  /** The state's index in the knowledge, -1 where the text leaves it open. */
  readonly country: number;
  readonly body: string;
  /** As the text writes it. */
  readonly name: string;
  readonly isNamedHere: boolean;
}

/** What a block tells the whole text. Hangs on the block's own words alone. */
export class BlockFacts {
  /** What each mention stands for, null where only its context tells. */
  readonly keys: (string | null)[] = [];
  /** Entities of the knowledge that are mentioned beyond doubt, as often as they are. */
  readonly firm: number[] = [];
  readonly names: NameGiven[] = [];
  readonly labels: LabelGiven[] = [];
  readonly bodies: BodyGiven[] = [];
  readonly acronyms: ShortGiven[] = [];
  readonly shortNames: ShortGiven[] = [];
  /** The same of weapons that are some only in a text about conflict. */
  readonly doubtfulNames: ShortGiven[] = [];
  readonly called: CalledGiven[] = [];
  /** Heads of the nominals: what somebody must be called to be meant. */
  readonly heads: string[] = [];
  readonly evidence: number;
  private givenKeys: Int32Array | null = null;
  private neededKeys: Int32Array | null = null;

  constructor(
    text: string,
    private readonly prose: BlockReading,
    knowledge: EngineKnowledge,
  ) {
    this.evidence = prose.conflictEvidence;
    for (const mention of prose.mentions) {
      const key = this.take(mention, text, knowledge);
      this.keys.push(key);
      if (key !== null && mention.role) this.called.push({ key, phrase: `${mention.role.rank ?? ''} ${mention.role.office ?? ''}` });
    }
    for (const { hash, owner } of prose.acronyms) {
      const key = this.keys[owner];
      if (key !== null) this.acronyms.push({ hash, key });
    }
  }

  /** Keys under which the block tells something whose order in the text matters. */
  get gives(): Int32Array {
    return (this.givenKeys ??= Int32Array.from([
      ...this.firm.map((known) => keyOf(Topic.Firm, known)),
      ...[...this.names, ...this.labels, ...this.bodies].map(({ key }) => keyOfText(Topic.Name, key)),
      ...[...this.acronyms, ...this.shortNames, ...this.doubtfulNames].map(({ hash }) => keyOf(Topic.Loose, hash)),
    ]));
  }

  /** Keys of what the block's link hangs on, its surroundings apart. */
  get needs(): Int32Array {
    return (this.neededKeys ??= Int32Array.from(this.listNeeds()));
  }

  private *listNeeds(): Generator<number> {
    for (let i = 0; i < this.keys.length; i++) {
      const { known, needsSupport, unknown } = this.prose.mentions[i];
      const key = this.keys[i];
      if (needsSupport) for (const entity of known) yield keyOf(Topic.Firm, entity);
      if (known.length > 1) yield keyOfText(Topic.Choice, choiceKey(known));
      if (known.length === 0 && key !== null) yield keyOfText(Topic.Name, key);
      if (unknown?.kind === 'head') {
        yield keyOfText(Topic.Called, headOf(unknown.noun));
        for (const name of [organisationKey(unknown.noun), loneHeadKey(unknown.noun)]) yield keyOfText(Topic.Name, name);
      }
      if (unknown?.kind === 'nominal') {
        yield keyOfText(Topic.Called, headOf(unknown.noun));
        if (unknown.demonym && unknown.demonym.known.length > 1) yield keyOfText(Topic.Choice, choiceKey(unknown.demonym.known));
      }
    }
    for (const { hash, skeleton } of this.prose.loose) {
      yield keyOf(Topic.Loose, hash);
      if (skeleton !== 0) yield keyOf(Topic.Skeleton, skeleton);
    }
  }

  private take(mention: LocalMention, text: string, knowledge: EngineKnowledge): string | null {
    const { known, unknown, type, words, needsSupport } = mention;
    if (known.length > 0) {
      if (known.length === 1 && !needsSupport) this.firm.push(known[0]);
      const key = choiceKey(known);
      const mayBePerson = words.length > 0 && known.some((entity) => knowledge.entities.types[entity] === PERSON);
      if (mayBePerson)
        this.names.push({ key: `${nameKey(words)} ${key} ${needsSupport ? '?' : ''}`, words, name: '', known, needsSupport });
      return key;
    }
    const name = (): string => text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    switch (unknown?.kind) {
      case 'person': {
        if (words.length === 0) return null;
        const key = nameKey(words);
        this.names.push({ key, words, name: name(), known, needsSupport });
        return key;
      }
      case 'organisation': {
        const label = name();
        const key = organisationKey(label.toLowerCase());
        this.labels.push({ key, type, name: label });
        const [first] = words;
        if (words.length > 1 && !first.isOrdinary && !first.isGivenName && !first.isInitial && COMPANY.test(label))
          this.shortNames.push({ hash: first.hash, key });
        return key;
      }
      case 'national-body': {
        const { country, body } = unknown;
        const key = bodyKeyOf(type, country, body);
        this.bodies.push({ key, type, country, body, name: name(), isNamedHere: country >= 0 && mention.by === 'national-bodies' });
        return key;
      }
      case 'weapon': {
        const label = name();
        const key = `weapon ${label
          .toLowerCase()
          .replace(/[\s-]+/g, '')
          .replace(/(?<=\d)s$/, '')}`;
        this.labels.push({ key, type, name: label });
        if (words.length === 1 && !words[0].isOrdinary)
          (mention.by === NAMED_WEAPONS ? this.doubtfulNames : this.shortNames).push({ hash: words[0].hash, key });
        return key;
      }
      case 'head':
        this.heads.push(headOf(unknown.noun));
        this.labels.push({ key: loneHeadKey(unknown.noun), type, name: text.slice(mention.start, mention.end) });
        return null;
      case 'nominal':
        this.heads.push(headOf(unknown.noun));
        return null;
      default:
        return null;
    }
  }
}

/** The key of an entity of the knowledge, or of a choice between several. */
export const choiceKey = (known: readonly number[]): string => `known ${known.length === 1 ? known[0] : known.join(',')}`;

/** The key of a body that is known by its name alone. */
export const organisationKey = (name: string): string => `organisation ${name}`;

/** The key of a body called by what it is alone, "the Council", where no body of that name is mentioned. */
export const loneHeadKey = (noun: string): string => `head ${noun}`;

/** The key of a body of a state, -1 for the state that is mentioned most. */
export const bodyKeyOf = (type: EntityType, country: number, body: string): string => `body ${type} ${country} ${body}`;

/** The word of a noun phrase that says what it is: the last one. */
export const headOf = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

function nameKey(words: readonly NameWord[]): string {
  let key = 'person';
  for (const { folded, isInitial, isGivenName, isOrdinary } of words)
    key += ` ${folded}${isInitial ? '.' : ''}${isGivenName ? '+' : ''}${isOrdinary ? '-' : ''}`;
  return key;
}
