import { circleToldBy } from '../circles';
import { compact } from '../compact';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES, type EntityType } from '../model';
import type { BlockReading, LocalMention, NameWord } from '../reading/blockReading';
import type { LocalRole } from '../mentions/candidate';
import { INTRODUCED_BODIES } from '../mentions/introducedBodies';
import { LONE_ACRONYMS } from '../mentions/loneAcronyms';
import { bodyKey } from '../mentions/nationalBodies';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import { initialsOf } from '../text/initials';
import { readable } from '../text/readable';
import { hashFolded } from '../text/vocabulary';
import { keyOf, keyOfText, Topic } from './keys';

const PERSON = ENTITY_TYPES.indexOf('person');

/** Endings of companies' names; a company is called by the first word alone: "Halvorsen" for "Halvorsen Defence AS". */
const COMPANY =
  / (?:Group|Company|Corporation|Corp|Inc|Ltd|Limited|PLC|GmbH|AS|AG|SA|AB|Oy|NV|BV|LLC|Holdings?|Motors|Industries|Systems|Technologies|Aerospace|Airlines|Airways|Defen[cs]e)\.?$/i;

/** Bodies, which are known by their initials. */
const SPELT_OUT: ReadonlySet<EntityType> = new Set<EntityType>([
  'government',
  'military',
  'armed-group',
  'party',
  'igo',
  'organisation',
  'media',
]);
/** Characters of a name that has initials worth a name. */
const SHORTEST_SPELT_OUT = 12;
const SHORTEST_INITIALS = 3;
const SHORTEST_FIRST_NAME = 3;

/** A person's name in a block. */
export interface NameGiven {
  /** The same for names that are made of the same words. */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** As the text writes it. */
  readonly name: string;
  /** Whom of the knowledge the name may mean; empty for an unknown person. */
  readonly known: readonly number[];
  /** Counts only where one of `supporters` is mentioned beyond doubt. */
  readonly needsSupport: boolean;
  readonly supporters: readonly number[];
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
export interface BlockFacts {
  /** What each mention stands for, null where only its context tells; `choiceKey` for entities of the knowledge. */
  readonly keys: readonly (string | null)[];
  /** Entities of the knowledge that are mentioned beyond doubt, as often as they are, and the circles of states that they speak of. */
  readonly firm: readonly number[];
  readonly names: readonly NameGiven[];
  readonly labels: readonly LabelGiven[];
  readonly bodies: readonly BodyGiven[];
  readonly acronyms: readonly ShortGiven[];
  readonly shortNames: readonly ShortGiven[];
  /** The first words of people's names, which some are called by. */
  readonly firstNames: readonly ShortGiven[];
  /** The initials of bodies' names, which the text may use without saying so. */
  readonly initials: readonly ShortGiven[];
  /** The same of weapons that are some only in a text about conflict. */
  readonly doubtfulNames: readonly ShortGiven[];
  readonly called: readonly CalledGiven[];
  /** The nominals: what somebody must be called to be meant. */
  readonly nouns: readonly string[];
  readonly evidence: number;
  readonly words: number;
}

/** Finds what blocks tell the whole text. */
export class FactsReader {
  private readonly keys: (string | null)[] = [];
  private readonly firm: number[] = [];
  private readonly names: NameGiven[] = [];
  private readonly labels: LabelGiven[] = [];
  private readonly bodies: BodyGiven[] = [];
  private readonly acronyms: ShortGiven[] = [];
  private readonly shortNames: ShortGiven[] = [];
  private readonly initials: ShortGiven[] = [];
  private readonly firstNames: ShortGiven[] = [];
  private readonly doubtfulNames: ShortGiven[] = [];
  private readonly called: CalledGiven[] = [];
  private readonly nouns: string[] = [];
  /** One string for all mentions of an entity of the knowledge. */
  private readonly knownKeys: (string | undefined)[];
  /** What the mention of an entity tells besides. */
  private readonly circles: (number | undefined)[];

  constructor(private readonly knowledge: EngineKnowledge) {
    // Of full length, since lists that have holes in them are looked through as dictionaries are.
    this.knownKeys = new Array<undefined>(knowledge.entities.count).fill(undefined);
    this.circles = new Array<undefined>(knowledge.entities.count).fill(undefined);
  }

  read(text: string, prose: BlockReading): BlockFacts {
    for (const mention of prose.mentions) {
      const key = this.take(mention, text);
      this.keys.push(key);
      if (key !== null) {
        this.takeInitials(mention, key, text);
        this.takeFirstName(mention, key);
        for (const role of mention.roles) this.called.push({ key, phrase: callingOf(role, text) });
      }
    }
    for (const { noun } of prose.quotes) if (noun !== null) this.nouns.push(noun);
    // "BOGOTA, 4 June": a text from a state's capital speaks of that state.
    for (const { known } of prose.places) if (known.length === 1) this.firm.push(known[0]);
    for (const { hash, owner, isNickname } of prose.acronyms) {
      const key = this.keys[owner];
      if (key !== null && hash !== 0) (isNickname ? this.shortNames : this.acronyms).push({ hash, key });
    }
    return {
      keys: handOver(this.keys),
      firm: handOver(this.firm),
      names: handOver(this.names),
      labels: handOver(this.labels),
      bodies: handOver(this.bodies),
      acronyms: handOver(this.acronyms),
      shortNames: handOver(this.shortNames),
      initials: handOver(this.initials),
      firstNames: handOver(this.firstNames),
      doubtfulNames: handOver(this.doubtfulNames),
      called: handOver(this.called),
      nouns: handOver(this.nouns),
      evidence: prose.conflictEvidence,
      words: prose.words,
    };
  }

  private takeFirm(known: number): void {
    this.firm.push(known);
    const circle = (this.circles[known] ??= circleToldBy(this.knowledge.entities, known));
    if (circle >= 0) this.firm.push(circle);
  }

  /** "Abiy Ahmed" is Abiy from there on. */
  private takeFirstName({ type, form, words, needsSupport }: LocalMention, key: string): void {
    if (type !== 'person' || form !== 'name' || needsSupport || words.length < 2) return;
    const [{ hash, folded, isOrdinary, isInitial }] = words;
    if (!isOrdinary && !isInitial && folded.length >= SHORTEST_FIRST_NAME) this.firstNames.push({ hash, key });
  }

  /** "World Anti-Doping Agency" is WADA from there on. */
  private takeInitials({ start, end, type, form, needsSupport }: LocalMention, key: string, text: string): void {
    if (form !== 'name' || needsSupport || end - start < SHORTEST_SPELT_OUT || !SPELT_OUT.has(type)) return;
    const initials = initialsOf(readable(text.slice(start, end)));
    if (initials.length >= SHORTEST_INITIALS) this.initials.push({ hash: hashFolded(initials.toLowerCase()), key });
  }

  /** "USS Gravely" is "the Gravely" from there on. */
  private takeShip(words: readonly NameWord[], key: string): void {
    if (words.length !== 2) return;
    const [prefix, name] = words;
    if (prefix.isOrdinary && !name.isOrdinary && !name.isGivenName) this.shortNames.push({ hash: name.hash, key });
  }

  private take(mention: LocalMention, text: string): string | null {
    const { known, unknown, type, words, needsSupport, supporters } = mention;
    if (known.length > 0) {
      if (known.length === 1 && !needsSupport) this.takeFirm(known[0]);
      const key = known.length === 1 ? (this.knownKeys[known[0]] ??= choiceKey(known)) : choiceKey(known);
      const reserve = reserveKey(mention);
      if (reserve !== null) this.labels.push({ key: reserve, type: 'organisation', name: text.slice(mention.start, mention.end) });
      if (type === 'ship') this.takeShip(words, key);
      const mayBePerson = words.length > 0 && known.some((entity) => this.knowledge.entities.types[entity] === PERSON);
      if (mayBePerson)
        this.names.push({ key: `${nameKey(words)} ${key} ${needsSupport ? '?' : ''}`, words, name: '', known, needsSupport, supporters });
      return key;
    }
    const name = (): string => readable(text.slice(mention.start, mention.end));
    switch (unknown?.kind) {
      case 'person': {
        if (words.length === 0) return null;
        const key = nameKey(words);
        this.names.push({ key, words, name: name(), known, needsSupport, supporters });
        return key;
      }
      case 'organisation': {
        const label = name();
        const key = organisationKey(label.toLowerCase());
        this.labels.push({ key, type, name: label });
        const [first] = words;
        // "the oil firm Yuganta" is "Yuganta" from there on.
        const isCalledSo = words.length > 1 ? COMPANY.test(label) : mention.by === INTRODUCED_BODIES;
        if (isCalledSo && !first.isOrdinary && !first.isGivenName && !first.isInitial) this.shortNames.push({ hash: first.hash, key });
        return key;
      }
      case 'national-body': {
        const { country, body } = unknown;
        const key = bodyKeyOf(type, country, body);
        const label = name();
        const isNamedHere = country >= 0 && mention.by === 'national-bodies' && bodyKey(label) !== body;
        this.bodies.push({ key, type, country, body, name: label, isNamedHere });
        return key;
      }
      case 'weapon': {
        const label = name();
        const key = `weapon ${label
          .toLowerCase()
          .replace(/[\s-]+/g, '')
          .replace(/(?<=\d)s$/, '')}`;
        this.labels.push({ key, type, name: label });
        if (type === 'ship') this.takeShip(words, key);
        if (words.length === 1 && !words[0].isOrdinary)
          (mention.by === NAMED_WEAPONS ? this.doubtfulNames : this.shortNames).push({ hash: words[0].hash, key });
        return key;
      }
      case 'head':
        this.nouns.push(unknown.noun);
        this.labels.push({ key: loneHeadKey(unknown.noun), type, name: name() });
        return null;
      case 'nominal':
        this.nouns.push(unknown.noun);
        return null;
      default:
        return null;
    }
  }
}

/** A copy without room to grow; the list is empty for the next block. */
function handOver<T>(list: T[]): readonly T[] {
  if (list.length === 0) return compact(list);
  const handed = compact(list);
  list.length = 0;
  return handed;
}

/** Keys under which a block tells something whose order in the text matters. */
export function givesOf({
  firm,
  names,
  labels,
  bodies,
  acronyms,
  shortNames,
  initials,
  firstNames,
  doubtfulNames,
}: BlockFacts): readonly number[] {
  const keys = firm.map((known) => keyOf(Topic.Firm, known));
  for (const list of [names, labels, bodies]) for (const { key } of list) keys.push(keyOfText(Topic.Name, key));
  for (const list of [acronyms, shortNames, initials, firstNames, doubtfulNames])
    for (const { hash } of list) keys.push(keyOf(Topic.Loose, hash));
  return compact(keys);
}

/** Keys of what a block's link hangs on, its surroundings apart. */
export function needsOf(facts: BlockFacts, prose: BlockReading): readonly number[] {
  return compact([...listNeeds(facts, prose)]);
}

function* listNeeds({ keys }: BlockFacts, prose: BlockReading): Generator<number> {
  for (let i = 0; i < keys.length; i++) {
    const { known, needsSupport, supporters, unknown, form, by, words } = prose.mentions[i];
    const key = keys[i];
    if (needsSupport) for (const entity of supporters) yield keyOf(Topic.Firm, entity);
    if (known.length > 1) yield keyOfText(Topic.Choice, choiceKey(known));
    if (known.length === 0 && key !== null) yield keyOfText(Topic.Name, key);
    const reserve = reserveKey(prose.mentions[i]);
    if (reserve !== null) yield keyOfText(Topic.Name, reserve);
    if (by === LONE_ACRONYMS || reserve !== null || (form === 'abbreviation' && words.length === 1))
      yield keyOf(Topic.Loose, words[0].hash);
    if (unknown?.kind === 'head') {
      yield keyOfText(Topic.Called, unknown.noun);
      for (const name of [organisationKey(unknown.noun), loneHeadKey(unknown.noun)]) yield keyOfText(Topic.Name, name);
    }
    if (unknown?.kind === 'nominal') {
      yield keyOfText(Topic.Called, unknown.noun);
      if (unknown.demonym && unknown.demonym.known.length > 1) yield keyOfText(Topic.Choice, choiceKey(unknown.demonym.known));
    }
  }
  for (const { noun } of prose.quotes) if (noun !== null) yield keyOfText(Topic.Called, noun);
  for (const { hash, skeleton } of prose.loose) {
    yield keyOf(Topic.Loose, hash);
    if (skeleton !== 0) yield keyOf(Topic.Skeleton, skeleton);
  }
}

/** The key of an entity of the knowledge, or of a choice between several. */
export const choiceKey = (known: readonly number[]): string => `known ${known.length === 1 ? known[0] : known.join(',')}`;

/** The key of a body that is known by its name alone. */
export const organisationKey = (name: string): string => `organisation ${name}`;

/** The key of the unknown body that a doubtful abbreviation stands for where the known one is not meant, null for none. */
export const reserveKey = ({ known, needsSupport, unknown, words }: LocalMention): string | null =>
  known.length > 0 && needsSupport && unknown?.kind === 'organisation' && words.length > 0 ? organisationKey(words[0].folded) : null;

/** The key of a body called by what it is alone, "the Council", where no body of that name is mentioned. */
export const loneHeadKey = (noun: string): string => `head ${noun}`;

/** The key of a body of a state, -1 for the state that is mentioned most. */
export const bodyKeyOf = (type: EntityType, country: number, body: string): string => `body ${type} ${country} ${body}`;

/** The word of a noun phrase that says what it is: the last one. */
export const headOf = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

const FORMER = /^(?:former|ex)\b/i;

/** What a role says that somebody is, or was. */
const callingOf = ({ rank, office, start, end }: LocalRole, text: string): string =>
  `${FORMER.test(text.slice(start, end)) ? 'former ' : ''}${rank ?? ''} ${office ?? ''}`;

function nameKey(words: readonly NameWord[]): string {
  let key = 'person';
  for (const { folded, isInitial, isGivenName, isOrdinary } of words)
    key += ` ${folded}${isInitial ? '.' : ''}${isGivenName ? '+' : ''}${isOrdinary ? '-' : ''}`;
  return key;
}
