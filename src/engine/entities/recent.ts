import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { type EntityType, WEAPON_TYPES } from '../model';
import type { Unknown } from '../mentions/candidate';
import type { PronounKind } from '../context/quotes/localQuote';
import { headOf } from './facts';
import type { LinkedEntity } from './linked';

/** How many mentions back the text may mean, and how fast nearness fades. */
export const REACH = 60;
const FADING = 4;
const NEARNESS = Float64Array.from({ length: REACH }, (_, back) => Math.exp(-back / FADING));
/** What being mentioned often adds. */
const FREQUENCY_WEIGHT = 0.35;
const NOUN_IN_NAME = 1.2;
/** What a type counts less for than the one that a noun says first: "the group" is an armed one sooner than a company. */
const LESSER_TYPE = 0.2;

/** Nouns that say little of what they stand for, and what they may stand for. */
const OPEN_NOUNS: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
  ['group', ['armed-group', 'organisation', 'party']],
  ['movement', ['armed-group', 'party', 'organisation']],
  ['organisation', ['igo', 'armed-group', 'organisation']],
  ['organization', ['igo', 'armed-group', 'organisation']],
  ['network', ['armed-group', 'organisation', 'media']],
  ['faction', ['armed-group', 'party']],
  ['brigade', ['military', 'armed-group']],
  ['battalion', ['military', 'armed-group']],
  ['agency', ['government', 'igo', 'media', 'organisation']],
  ['council', ['igo', 'government']],
  ['commission', ['igo', 'government']],
  ['force', ['military', 'igo', 'armed-group']],
  ['mission', ['igo']],
  ['panel', ['igo', 'organisation']],
  ['alliance', ['igo', 'armed-group', 'party']],
  ['coalition', ['organisation', 'igo', 'party', 'military', 'armed-group']],
  ['front', ['armed-group', 'party', 'organisation']],
  ['committee', ['government', 'igo', 'organisation']],
  ['board', ['organisation', 'igo', 'government']],
  ['institute', ['organisation']],
  ['ship', ['ship']],
  ['vessel', ['ship', 'submarine']],
  ['plane', ['aircraft']],
  ['system', WEAPON_TYPES],
  ['weapon', WEAPON_TYPES],
  ['launcher', ['anti-tank', 'air-defence', 'rocket', 'missile']],
]);

/** What the end of a block leaves to the block behind it. */
export interface QuoteTail {
  /** Who said the last quote, null for nobody known. */
  readonly speaker: LinkedEntity | null;
  /** Whose answers the interview has, null where it is none. */
  readonly answerer: LinkedEntity | null;
}

type Nominal = Extract<Unknown, { kind: 'nominal' }>;

/** What a nominal asks of whom it stands for. */
interface Asked {
  readonly noun: string;
  readonly head: string;
  readonly types: readonly EntityType[];
  readonly code: string | null;
}

/** Somebody whom a nominal may stand for. */
export interface Referent {
  readonly entity: LinkedEntity;
  readonly score: number;
}

/**
 * The last mentions before a place in the text, and nothing of what was before them: what stands there hangs on no more than that, so
 * that an edit far away does not touch it. Finds whom "the terror group" means, and "he".
 */
export class Recent {
  /** A ring. */
  private readonly entities: LinkedEntity[] = [];
  private readonly quoted = new Uint8Array(REACH);
  private end = 0;
  private length = 0;
  /** What the block before leaves of its quotes, null for nothing. */
  tail: QuoteTail | null = null;

  constructor(
    private readonly knowledge: EngineKnowledge,
    private readonly isCalled: (entity: LinkedEntity, noun: string) => boolean,
  ) {}

  clear(): void {
    this.length = 0;
    this.tail = null;
  }

  /** Takes note of a mention; `isQuoted` says that it stands in a quotation. */
  add(entity: LinkedEntity, isQuoted: boolean): void {
    this.entities[this.end] = entity;
    this.quoted[this.end] = isQuoted ? 1 : 0;
    this.end = (this.end + 1) % REACH;
    if (this.length < REACH) this.length++;
  }

  /** How many of the last mentions are an entity's. */
  countOf(entity: LinkedEntity): number {
    let count = 0;
    for (let back = 0; back < this.length; back++) if (this.at(back) === entity) count++;
    return count;
  }

  /** The person mentioned most often in the last mentions, before the last `without`; of several the one mentioned first. */
  foremostPerson(without: number): LinkedEntity | null {
    let foremost: LinkedEntity | null = null;
    let most = 0;
    for (let back = without; back < this.length; back++) {
      const entity = this.at(back);
      const count = entity.type === 'person' ? this.countOf(entity) : 0;
      if (count > 0 && count >= most) {
        foremost = entity;
        most = count;
      }
    }
    return foremost;
  }

  /** The actor that a nominal stands for, null where none was mentioned that fits. */
  resolve(nominal: Pick<Nominal, 'noun' | 'country'>, type: EntityType): LinkedEntity | null {
    const asked = this.askFor(nominal, type);
    let best: LinkedEntity | null = null;
    let bestScore = 0;
    for (let back = 0; back < this.length; back++) {
      const score = this.scoreOf(back, asked);
      if (score > bestScore) {
        best = this.at(back);
        bestScore = score;
      }
    }
    return best;
  }

  /** All actors that a nominal may stand for, the likeliest first; for explanations. */
  referents(nominal: Pick<Nominal, 'noun' | 'country'>, type: EntityType): Referent[] {
    const asked = this.askFor(nominal, type);
    const found: Referent[] = [];
    for (let back = 0; back < this.length; back++) {
      const score = this.scoreOf(back, asked);
      if (score > 0) found.push({ entity: this.at(back), score });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  private askFor({ noun, country }: Pick<Nominal, 'noun' | 'country'>, type: EntityType): Asked {
    const code = country < 0 ? null : this.knowledge.entities.countries(country)[0];
    return { noun, head: headOf(noun), types: OPEN_NOUNS.get(noun) ?? [type], code };
  }

  /** How well the mention `back` mentions ago fits, 0 where it does not or where a later one is of the same entity. */
  private scoreOf(back: number, { noun, head, types, code }: Asked): number {
    const entity = this.at(back);
    if (!types.includes(entity.type) || entity.isGeneric || this.isMentionedSince(entity, back)) return 0;
    if (code !== null && entity.countries.length > 0 && !entity.countries.includes(code)) return 0;
    const name = entity.name.toLowerCase();
    const isNamedAfter = name.includes(head) || (SYNONYMS.get(head)?.some((synonym) => name.includes(synonym)) ?? false);
    if (needsProof(entity.type, noun) && !(entity.type === 'person' ? this.isCalled(entity, noun) : isNamedAfter && hasWords(name, noun)))
      return 0;
    if (BY_NAME.has(noun) && !isNamedAfter) return 0;
    if (noun === 'army' && UNIT.test(entity.name)) return 0;
    return (
      NEARNESS[back] +
      FREQUENCY_WEIGHT * Math.log(1 + this.countOf(entity)) +
      (isNamedAfter ? (name.endsWith(head) ? NOUN_IN_NAME : NOUN_IN_NAME / 2) : 0) -
      (entity.class === 'actor' && types[0] !== entity.type ? LESSER_TYPE : 0)
    );
  }

  /** A weapon of a type that was named in the last mentions: what "the missiles" means. */
  resolveWeapon(type: EntityType, within: number): LinkedEntity | null {
    for (let back = 0; back < Math.min(this.length, within); back++) {
      const entity = this.at(back);
      if (entity.type === type && !entity.isGeneric) return entity;
    }
    return null;
  }

  /** Whom a pronoun means: who was mentioned last outside quotations, before the last `without` mentions. */
  lastSpeaker(kind: PronounKind, without: number): LinkedEntity | null {
    for (let back = without; back < this.length; back++) {
      const entity = this.at(back);
      if (this.quoted[this.slot(back)] === 0 && pronounOf(entity) === kind) return entity;
    }
    return null;
  }

  private at(back: number): LinkedEntity {
    return this.entities[this.slot(back)];
  }

  private slot(back: number): number {
    return (this.end - 1 - back + 2 * REACH) % REACH;
  }

  private isMentionedSince(entity: LinkedEntity, back: number): boolean {
    for (let since = 0; since < back; since++) if (this.at(since) === entity) return true;
    return false;
  }
}

/** The pronoun that stands for an entity, null where quotes have none. */
export function pronounOf({ type, class: entityClass }: LinkedEntity): PronounKind | null {
  if (type === 'person') return 'person';
  return entityClass === 'actor' ? 'body' : null;
}

/** Nouns that any military body of a state may be called. */
const OPEN_MILITARY = /^(?:army|military|armed forces|force|forces)$/;

/** Nouns that mean much besides bodies: only one that is called so. */
const BY_NAME: ReadonlySet<string> = new Set(['front', 'board', 'committee', 'institute', 'service']);

/** Whether a name has what a noun of several words says before its head: "the air force" is no Unmanned Systems Force. */
const hasWords = (name: string, noun: string): boolean =>
  noun
    .replace('defense', 'defence')
    .split(' ')
    .slice(0, -1)
    .every((word) => name.replace('defense', 'defence').includes(word));

/** Parts of an army, and its sisters, are not "the army". */
const UNIT = / (?:Corps|Division|Brigade|Regiment|Battalion|Command|Fleet|Squadron|Air Force|Navy|Marines|Coast Guard|Police)$/;

/** What bodies are named by that are called otherwise. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['army', ['armed forces', 'defence force', 'defense force', 'ground forces', 'land forces', 'military']],
  ['military', ['armed forces', 'defence force', 'defense force', 'army']],
  ['junta', ['council', 'committee']],
  ['agency', ['administration', 'bureau', 'service']],
  ['police', ['constabulary', 'gendarmerie']],
]);

/** Types whose nouns are specific: not every government body is "the ministry". */
const needsProof = (type: EntityType, noun: string): boolean =>
  type === 'person' || type === 'government' || (type === 'military' && !OPEN_MILITARY.test(noun));
