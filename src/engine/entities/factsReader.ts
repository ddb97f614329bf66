import { circleToldBy } from '../circles';
import { compact } from '../compact';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES, type EntityType } from '../model';
import type { BlockReading, LocalMention, NameWord } from '../reading/blockReading';
import type { LocalRole } from '../mentions/candidate';
import { INTRODUCED_BODIES } from '../mentions/introducedBodies';
import { bodyKey } from '../mentions/nationalBodies';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import { initialsOf } from '../text/initials';
import { readable } from '../text/readable';
import { hashFolded } from '../text/vocabulary';
import type { NameGiven, LabelGiven, ShortGiven, CalledGiven, BodyGiven, BlockFacts } from './blockFacts';
import { choiceKey, organisationKey, reserveKey, loneHeadKey, bodyKeyOf, nameKey } from './factKeys';

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

const FORMER = /^(?:former|ex)\b/i;

/** What a role says that somebody is, or was. */
const callingOf = ({ rank, office, start, end }: LocalRole, text: string): string =>
  `${FORMER.test(text.slice(start, end)) ? 'former ' : ''}${rank ?? ''} ${office ?? ''}`;
