import type { EngineKnowledge } from '../lexicon';
import { type EntityType, WEAPON_TYPES } from '../model';
import type { Unknown } from '../mentions/candidate';
import type { LinkedEntity } from './registry';

/** How many mentions back a nominal may reach, and how fast nearness fades. */
const REACH = 60;
const FADING = 6;
/** What being mentioned often adds. */
const FREQUENCY_WEIGHT = 0.15;
const NOUN_IN_NAME = 0.6;

/** Nouns that say little of what they stand for, and what they may stand for. */
const OPEN_NOUNS: Readonly<Record<string, readonly EntityType[]>> = {
  group: ['armed-group', 'organisation', 'party'],
  movement: ['armed-group', 'party', 'organisation'],
  organisation: ['igo', 'armed-group', 'organisation'],
  organization: ['igo', 'armed-group', 'organisation'],
  network: ['armed-group', 'organisation', 'media'],
  faction: ['armed-group', 'party'],
  brigade: ['military', 'armed-group'],
  battalion: ['military', 'armed-group'],
  agency: ['government', 'igo', 'media', 'organisation'],
  council: ['igo', 'government'],
  commission: ['igo', 'government'],
  force: ['military', 'igo', 'armed-group'],
  mission: ['igo'],
  panel: ['igo', 'organisation'],
  coalition: ['organisation', 'igo', 'party', 'military', 'armed-group'],
  front: ['armed-group', 'party', 'organisation'],
  committee: ['government', 'igo', 'organisation'],
  board: ['organisation', 'igo', 'government'],
  institute: ['organisation'],
  ship: ['ship'],
  vessel: ['ship', 'submarine'],
  plane: ['aircraft'],
  system: WEAPON_TYPES,
  weapon: WEAPON_TYPES,
  launcher: ['anti-tank', 'air-defence', 'rocket', 'missile'],
};

/** The actors mentioned so far, the latest last; finds whom "the terror group" means. */
export class Salience {
  private readonly recent: LinkedEntity[] = [];

  /** `generics` are the entities without a name of their own; the linker adds to them as it goes. */
  constructor(
    private readonly knowledge: EngineKnowledge,
    private readonly generics: ReadonlySet<LinkedEntity>,
  ) {}

  /** Takes note of a mention. */
  mention(entity: LinkedEntity): void {
    entity.met++;
    if (this.recent.length === REACH) this.recent.shift();
    this.recent.push(entity);
  }

  /** The actor that a nominal stands for, null where none was mentioned that fits. */
  resolve(nominal: Extract<Unknown, { kind: 'nominal' }>, type: EntityType): LinkedEntity | null {
    const head = nominal.noun.slice(nominal.noun.lastIndexOf(' ') + 1);
    const types = OPEN_NOUNS[nominal.noun] ?? [type];
    const country = nominal.country < 0 ? null : this.knowledge.entities.countries(nominal.country)[0];
    let best: LinkedEntity | null = null;
    let bestScore = 0;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i];
      if (!types.includes(entity.type) || this.generics.has(entity)) continue;
      if (country !== null && !this.belongsTo(entity, country)) continue;
      if (needsProof(entity.type, nominal.noun) && !this.isCalled(entity, head)) continue;
      const nearness = Math.exp(-(this.recent.length - 1 - i) / FADING);
      const score = nearness + FREQUENCY_WEIGHT * Math.log(1 + entity.met) + (this.isNamedAfter(entity, head) ? NOUN_IN_NAME : 0);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  /** A weapon of a type that was named in the last mentions: what "the missiles" means. */
  resolveWeapon(type: EntityType, within: number): LinkedEntity | null {
    for (let i = this.recent.length - 1; i >= Math.max(0, this.recent.length - within); i--) {
      const entity = this.recent[i];
      if (entity.type === type && !this.generics.has(entity)) return entity;
    }
    return null;
  }

  private belongsTo(entity: LinkedEntity, country: string): boolean {
    return entity.countries.length === 0 || entity.countries.includes(country);
  }

  /** Persons are meant by the rank or office that the text gave them, bodies by a noun of their name. */
  private isCalled(entity: LinkedEntity, noun: string): boolean {
    if (entity.type !== 'person') return this.isNamedAfter(entity, noun);
    return entity.roles.some(({ value }) => fullRank(`${value.rank ?? ''} ${value.office ?? ''}`.toLowerCase()).includes(noun));
  }

  private isNamedAfter(entity: LinkedEntity, noun: string): boolean {
    return entity.name.toLowerCase().includes(noun);
  }
}

const RANKS: readonly (readonly [RegExp, string])[] = [
  [/\bgen\b/, 'general'],
  [/\bcol\b/, 'colonel'],
  [/\blt\b/, 'lieutenant'],
  [/\badm\b/, 'admiral'],
  [/\bmaj\b/, 'major'],
  [/\bcapt\b/, 'captain'],
  [/\bbrig\b/, 'brigadier'],
  [/\bsgt\b/, 'sergeant'],
  [/\bcmdr\b/, 'commander'],
];

/** "Brig. Gen." is a brigadier general. */
const fullRank = (rank: string): string => RANKS.reduce((text, [short, full]) => text.replace(short, full), rank);

/** Nouns that any military body of a state may be called. */
const OPEN_MILITARY = /^(?:army|military|armed forces|force|forces)$/;

/** Types whose nouns are specific: not every government body is "the ministry". */
const needsProof = (type: EntityType, noun: string): boolean =>
  type === 'person' || type === 'government' || (type === 'military' && !OPEN_MILITARY.test(noun));
