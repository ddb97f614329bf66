import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../model';
import { Bodies } from './bodies';
import { Called } from './called';
import { Latest } from '../latest';
import { LinkChanges } from './changes';
import { Entities } from './entities';
import type { BlockFacts, NameGiven } from './blockFacts';
import { choiceKey } from './factKeys';
import { keyOf, Topic } from './keys';
import { Labels } from './labels';
import type { LinkedEntity } from './linked';
import { NominalWords } from './nominalWords';
import { Names } from './names';
import type { TextOrder } from './order';
import { Shorts } from './shorts';

const STATE = ENTITY_TYPES.indexOf('state');
const PERSON = ENTITY_TYPES.indexOf('person');
/** How much must speak for conflict: so much, and so much more per word of the text. */
interface Threshold {
  readonly base: number;
  readonly perWord: number;
}
/** Before a lone "rocket" or "tank" is taken for a weapon. */
const CONFLICT: Threshold = { base: 1, perWord: 1 / 150 };
/** Before "the Vulcan" is. Reports of fighting and of arms have about 40 on 400 words, others less than 10. */
const ARMS: Threshold = { base: 3, perWord: 1 / 25 };

interface Choice {
  readonly known: readonly number[];
  chosen: number;
}

/**
 * What the text as a whole says: which entities are beyond doubt, who is called what. Blocks are added and removed, and after each round
 * `settle` says what has changed for the others. Equal to the tables made of the same blocks in order of the text.
 */
export class LinkTables {
  readonly entities: Entities;
  readonly names: Names;
  readonly labels: Labels;
  readonly bodies: Bodies;
  readonly acronyms = new Shorts((facts) => facts.acronyms);
  readonly shortNames = new Shorts((facts) => facts.shortNames);
  readonly firstNames = new Shorts((facts) => facts.firstNames);
  readonly initials = new Shorts((facts) => facts.initials);
  /** Short names of weapons that are some only in a text about conflict. */
  readonly doubtfulNames = new Shorts((facts) => facts.doubtfulNames);
  readonly called: Called;
  /** The objects that linked the latest block. */
  readonly latest = new Latest();
  private readonly firm = new Map<number, number>();
  /** The states among them. */
  private readonly firmStates = new Set<number>();
  /** How often what was touched was mentioned before. */
  private readonly firmBefore = new Map<number, number>();
  private readonly choices = new Map<string, Choice>();
  private evidence = 0;
  private words = 0;
  private topicBefore = 0;
  private mainState = -1;

  constructor(private readonly knowledge: EngineKnowledge) {
    this.entities = new Entities(knowledge);
    this.names = new Names(this.entities);
    this.labels = new Labels(this.entities);
    this.bodies = new Bodies(this.entities, knowledge);
    this.called = new Called(new NominalWords(knowledge));
  }

  add(facts: BlockFacts): void {
    this.evidence += facts.evidence;
    this.words += facts.words;
    for (const known of facts.firm) this.countFirm(known, 1);
    for (const given of facts.names) this.names.add(given, facts);
    for (const given of facts.labels) this.labels.add(given);
    for (const given of facts.bodies) this.bodies.add(given);
    for (const given of facts.acronyms) this.acronyms.add(given);
    for (const given of facts.shortNames) this.shortNames.add(given);
    for (const given of facts.initials) this.initials.add(given);
    for (const given of facts.firstNames) this.firstNames.add(given);
    for (const given of facts.doubtfulNames) this.doubtfulNames.add(given);
    for (const given of facts.called) this.called.add(given);
    for (const noun of facts.nouns) this.called.addNoun(noun);
  }

  remove(facts: BlockFacts): void {
    this.evidence -= facts.evidence;
    this.words -= facts.words;
    for (const known of facts.firm) this.countFirm(known, -1);
    for (const given of facts.names) this.names.remove(given, facts);
    for (const given of facts.labels) this.labels.remove(given);
    for (const given of facts.bodies) this.bodies.remove(given);
    for (const given of facts.acronyms) this.acronyms.remove(given);
    for (const given of facts.shortNames) this.shortNames.remove(given);
    for (const given of facts.initials) this.initials.remove(given);
    for (const given of facts.firstNames) this.firstNames.remove(given);
    for (const given of facts.doubtfulNames) this.doubtfulNames.remove(given);
    for (const given of facts.called) this.called.remove(given);
    for (const noun of facts.nouns) this.called.removeNoun(noun);
  }

  /**
   * Derives anew what was touched, and says what that changes. Without an order all was added in order of the text.
   * `isInPlace` says that the added blocks stand where the removed ones were. A generator, so that the caller can pause it.
   */
  *settle(order: TextOrder | null, isInPlace: boolean): Generator<void, LinkChanges> {
    const changes = new LinkChanges(order !== null);
    // Seldom, and only where little is said of conflict.
    const topic = Number(this.isAboutConflict) + Number(this.isAboutArms);
    changes.isAll = topic !== this.topicBefore;
    this.topicBefore = topic;
    this.settleFirm(order, changes);
    yield* this.labels.settle(order, changes);
    this.bodies.settle(order, changes, this.mainState);
    yield* this.names.settle(order, isInPlace, (given) => this.whoIs(given), changes);
    for (const shorts of [this.acronyms, this.shortNames, this.initials, this.firstNames, this.doubtfulNames]) {
      shorts.settle(order, changes);
      yield;
    }
    this.called.settle(changes);
    return changes;
  }

  get isAboutConflict(): boolean {
    return this.reaches(CONFLICT);
  }

  /** Whether it speaks of fighting or of arms throughout, so that a name that may be a weapon's is one. */
  get isAboutArms(): boolean {
    return this.reaches(ARMS);
  }

  private reaches({ base, perWord }: Threshold): boolean {
    return this.evidence >= base + this.words * perWord;
  }

  /** Whether one of several entities of the knowledge is mentioned beyond doubt. */
  isAnyFirm(known: readonly number[]): boolean {
    return known.some((entity) => this.firm.has(entity));
  }

  /** Of entities with one name the one that the text speaks of: mentioned by another name, or of a state that is mentioned most. */
  choose(known: readonly number[]): number {
    if (known.length === 1) return known[0];
    const key = choiceKey(known);
    let choice = this.choices.get(key);
    if (!choice) this.choices.set(key, (choice = { known, chosen: this.weigh(known) }));
    return choice.chosen;
  }

  /** The entity that a key of `BlockFacts` stands for. */
  entityOf(key: string): LinkedEntity | null {
    const entity = this.names.entity(key) ?? this.labels.entity(key) ?? this.bodies.entity(key);
    if (entity || !key.startsWith('known ')) return entity;
    return this.entities.known(this.choose(key.slice('known '.length).split(',').map(Number)));
  }

  /** The state that an entity belongs to, whether the text mentions it or not; null for none. */
  stateOf(entity: LinkedEntity): LinkedEntity | null {
    const state = entity.countries.length === 0 ? -1 : this.knowledge.entities.stateOf(entity.countries[0]);
    return state < 0 ? null : this.entities.known(state);
  }

  /** Whether the text calls a person what a noun says: "the general". */
  isCalled(entity: LinkedEntity, noun: string, isFormer: boolean): boolean {
    return this.called.isCalled(entity, noun, isFormer, (key) => this.entityOf(key));
  }

  private countFirm(known: number, difference: number): void {
    const before = this.firm.get(known) ?? 0;
    if (!this.firmBefore.has(known)) this.firmBefore.set(known, before);
    const count = before + difference;
    if (count === 0) this.firm.delete(known);
    else this.firm.set(known, count);
    const isState = this.knowledge.entities.types[known] === STATE;
    if (isState && count === 0) this.firmStates.delete(known);
    else if (isState && before === 0) this.firmStates.add(known);
    // While blocks are only added, in order of the text, the state that gets most mentions first stays ahead.
    if (isState && difference > 0 && count > (this.firm.get(this.mainState) ?? 0)) this.mainState = known;
  }

  private settleFirm(order: TextOrder | null, changes: LinkChanges): void {
    let hasMoved = false;
    for (const [known, before] of this.firmBefore) {
      const now = this.firm.get(known) ?? 0;
      if (now === before) continue;
      hasMoved ||= (now === 0) !== (before === 0) || this.knowledge.entities.types[known] === STATE;
      if ((now === 0) !== (before === 0)) changes.need(Topic.Firm, known);
    }
    if (order && this.firmBefore.size > 0) this.mainState = this.findMainState(order);
    this.firmBefore.clear();
    if (!hasMoved) return;
    for (const [key, choice] of this.choices) {
      const chosen = this.weigh(choice.known);
      if (chosen === choice.chosen) continue;
      choice.chosen = chosen;
      changes.rename(key, Topic.Choice);
    }
  }

  /** The state that is mentioned most, -1 for none; of several the one whose last mention stands first. */
  private findMainState(order: TextOrder): number {
    let most = 0;
    let found: number[] = [];
    for (const [known, count] of this.firm) {
      if (count < most || this.knowledge.entities.types[known] !== STATE) continue;
      if (count > most) found = [];
      most = count;
      found.push(known);
    }
    if (found.length < 2) return found.at(0) ?? -1;
    const placed = found.map((state) => ({
      state,
      position:
        order.last(
          keyOf(Topic.Firm, state),
          (facts) => facts.firm,
          (known) => known === state,
        )?.position ?? 0,
    }));
    return placed.reduce((a, b) => (b.position < a.position ? b : a)).state;
  }

  private weigh(known: readonly number[]): number {
    const weights = this.weightsOf(known);
    return known[weights.indexOf(Math.max(...weights))];
  }

  /** What speaks for each of several entities with one name. */
  weightsOf(known: readonly number[]): number[] {
    const { entities } = this.knowledge;
    return known.map((entity) => {
      const codes = entities.countries(entity);
      let weight = this.firm.has(entity) ? 1000 : 0;
      for (const state of this.firmStates)
        if (codes.some((code) => entities.countries(state).includes(code))) weight += this.firm.get(state) ?? 0;
      return weight;
    });
  }

  private whoIs({ known, needsSupport, supporters }: NameGiven): number | null {
    if (known.length === 0) return -1;
    if (needsSupport && !this.isAnyFirm(supporters)) return null;
    const chosen = this.choose(known);
    return this.knowledge.entities.types[chosen] === PERSON ? chosen : null;
  }
}
