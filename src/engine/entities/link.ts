import type { LocalMeasure } from '../context/measures';
import type { EngineKnowledge } from '../lexicon';
import { ENTITY_TYPES, type Form, type Span } from '../model';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import type { LocalMention, LooseName } from '../readBlock';
import type { LinkableBlock, LinkedDocument, LinkedMeasure, LinkedMention, LinkedQuote } from './linked';
import { PeopleRegister } from './people';
import { EntityRegistry, type LinkedEntity } from './registry';
import { Salience } from './salience';
import { Speakers } from './speakers';

const STATE = ENTITY_TYPES.indexOf('state');
/** Blocks linked between two questions whether to pause. */
const BLOCKS_PER_STEP = 32;
/** So much must speak for conflict before a lone "rocket" or "tank" is taken for a weapon. */
const CONFLICT_EVIDENCE = 2;
/** Mentions back within which "the missile" stands for a named one. */
const WEAPON_REACH = 4;

/** Endings of companies' names; a company is called by the first word alone: "Halvorsen" for "Halvorsen Defence AS". */
const COMPANY =
  / (?:Group|Company|Corporation|Corp|Inc|Ltd|Limited|PLC|GmbH|AS|AG|SA|AB|Oy|NV|BV|LLC|Holdings?|Motors|Industries|Systems|Technologies|Aerospace|Airlines|Airways|Defen[cs]e)\.?$/i;

type AddMention = (span: Span, entity: LinkedEntity, form: Form, confidence: number, by: string) => void;

/**
 * Links the mentions of all blocks into entities. A generator, so that the caller can pause it: it yields after every few blocks.
 */
export function* linkDocument(blocks: readonly LinkableBlock[], knowledge: EngineKnowledge): Generator<void, LinkedDocument> {
  const linker = new Linker(blocks, knowledge);
  for (const pass of ['survey', 'introduce', 'resolve'] as const) {
    for (let i = 0; i < blocks.length; i++) {
      linker[pass](i);
      if (i % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    }
  }
  return linker.finish();
}

/**
 * Three passes in order of the text. *survey* counts what is beyond doubt; *introduce* makes an entity of every name;
 * *resolve* adds what only the whole text decides: surnames and acronyms alone, nominals, doubtful names, generic weapons.
 */
class Linker {
  private readonly registry: EntityRegistry;
  private readonly people: PeopleRegister;
  private readonly salience: Salience;
  private readonly firmEntities = new Set<number>();
  private readonly stateMentions = new Map<number, number>();
  private conflictEvidence = 0;
  /** The state that is mentioned most, -1 for none. */
  private mainState = -1;
  private readonly named = new Map<LocalMention, LinkedEntity>();
  private readonly acronyms = new Map<number, LinkedEntity>();
  private readonly shortNames = new Map<number, LinkedEntity>();
  private readonly genericNames = new Set<LinkedEntity>();
  private readonly mentions: LinkedMention[][] = [];
  private readonly measures: LinkedMeasure[][] = [];
  private readonly quotes: LinkedQuote[][] = [];
  private readonly speakers: Speakers;

  constructor(
    private readonly blocks: readonly LinkableBlock[],
    private readonly knowledge: EngineKnowledge,
  ) {
    this.registry = new EntityRegistry(knowledge);
    this.people = new PeopleRegister(this.registry);
    this.salience = new Salience(knowledge, this.genericNames);
    this.speakers = new Speakers();
  }

  survey(block: number): void {
    const { mentions, conflictEvidence } = this.blocks[block].reading;
    this.conflictEvidence += conflictEvidence;
    for (const mention of mentions) {
      if (mention.needsSupport || mention.known.length !== 1) continue;
      const [entity] = mention.known;
      this.firmEntities.add(entity);
      if (this.knowledge.entities.types[entity] === STATE) this.countState(entity);
    }
  }

  private countState(state: number): void {
    const count = (this.stateMentions.get(state) ?? 0) + 1;
    this.stateMentions.set(state, count);
    if (count > (this.stateMentions.get(this.mainState) ?? 0)) this.mainState = state;
  }

  introduce(block: number): void {
    const { text, reading } = this.blocks[block];
    for (const mention of reading.mentions) {
      const entity = this.entityOf(mention, text.slice(mention.start, mention.end));
      if (!entity) continue;
      this.named.set(mention, entity);
      if (mention.role) entity.roles.push({ block, value: mention.role });
    }
    for (const { hash, owner } of reading.acronyms) {
      const entity = this.named.get(reading.mentions[owner]);
      if (entity) this.acronyms.set(hash, entity);
    }
  }

  resolve(block: number): void {
    const { text, reading } = this.blocks[block];
    const linked: LinkedMention[] = [];
    const meant: (LinkedEntity | undefined)[] = [];
    let covered = 0;
    const add: AddMention = (span, entity, form, confidence, by) => {
      this.salience.mention(entity);
      entity.mentions.push({ block, value: linked.length });
      covered = span.end;
      linked.push({ start: span.start, end: span.end, entity, form, confidence, by });
    };
    const acronymAfter = new Map(reading.acronyms.map((acronym) => [acronym.owner, acronym]));
    let next = 0;
    const resolveLooseUntil = (start: number): void => {
      for (; next < reading.loose.length && reading.loose[next].start < start; next++) {
        if (reading.loose[next].start >= covered) this.resolveLoose(reading.loose[next], add);
      }
    };
    reading.mentions.forEach((mention, index) => {
      resolveLooseUntil(mention.start);
      // An acronym that the text introduces is its owner's, whatever else the letters may stand for.
      if (mention.start < covered) return;
      const entity = this.named.get(mention) ?? this.resolveMention(mention, text.slice(mention.start, mention.end));
      if (!entity) return this.addLeadingDemonym(mention, add);
      const isNominal =
        (mention.unknown?.kind === 'generic' && !this.genericNames.has(entity)) || (mention.unknown?.kind === 'head' && entity.met > 0);
      meant[index] = entity;
      add(mention, entity, isNominal ? 'nominal' : mention.form, mention.confidence, mention.by);
      const acronym = acronymAfter.get(index);
      if (acronym) add(acronym, entity, 'abbreviation', 0.95, 'acronyms');
    });
    resolveLooseUntil(Infinity);
    this.mentions.push(linked);
    const measures = reading.measures.flatMap((measure) => this.linkMeasure(measure, meant));
    measures.forEach(({ owner }, value) => owner?.measures.push({ block, value }));
    this.measures.push(measures);
    const quotes = this.speakers.resolve(reading.quotes, linked);
    quotes.forEach(({ speaker }, value) => speaker?.quotes.push({ block, value }));
    this.quotes.push(quotes);
  }

  finish(): LinkedDocument {
    const mentioned = this.registry.all.filter((entity) => entity.mentions.length > 0);
    mentioned.sort((a, b) => a.mentions[0].block - b.mentions[0].block || a.mentions[0].value - b.mentions[0].value);
    return { entities: mentioned, mentions: this.mentions, measures: this.measures, quotes: this.quotes };
  }

  /** The entity of a mention that names one; null for what `resolve` decides. */
  private entityOf(mention: LocalMention, surface: string): LinkedEntity | null {
    const { known, unknown, type, words } = mention;
    if (known.length > 0) {
      if (mention.needsSupport && !known.some((entity) => this.firmEntities.has(entity))) return null;
      const entity = this.registry.known(this.choose(known));
      if (entity.type === 'person') this.people.introduce(entity, words);
      return entity;
    }
    const name = surface.replace(/\s+/g, ' ');
    switch (unknown?.kind) {
      case 'person':
        return words.length > 0 ? this.people.resolve(words, name) : null;
      case 'organisation': {
        const entity = this.registry.keyed(`organisation ${name.toLowerCase()}`, type, name);
        const [first] = words;
        if (COMPANY.test(name) && words.length > 1 && !first.isOrdinary && !first.isGivenName && !first.isInitial)
          this.shortNames.set(first.hash, entity);
        return entity;
      }
      case 'national-body': {
        const state = unknown.country >= 0 ? unknown.country : this.mainState;
        const isNamedHere = unknown.country >= 0 && mention.by === 'national-bodies';
        const label = isNamedHere || state < 0 ? name : `${name} (${this.knowledge.entities.name(state)})`;
        return this.registry.keyed(
          `${type} ${state} ${unknown.body}`,
          type,
          label,
          state < 0 ? [] : this.knowledge.entities.countries(state),
        );
      }
      case 'weapon': {
        if (mention.by === NAMED_WEAPONS && this.conflictEvidence < CONFLICT_EVIDENCE) return null;
        const key = name
          .toLowerCase()
          .replace(/[\s-]+/g, '')
          .replace(/(?<=\d)s$/, '');
        const entity = this.registry.keyed(`weapon ${key}`, type, name);
        if (words.length === 1 && !words[0].isOrdinary) this.shortNames.set(words[0].hash, entity);
        return entity;
      }
      default:
        return null;
    }
  }

  /** Nominals and generics, in order of the text. */
  private resolveMention({ unknown, type }: LocalMention, text: string): LinkedEntity | null {
    if (unknown?.kind === 'nominal') return this.salience.resolve(unknown, type);
    if (unknown?.kind === 'head') {
      const named = this.salience.resolve({ kind: 'nominal', country: -1, noun: unknown.noun, demonym: null }, type);
      return named ?? this.registry.keyed(`organisation ${unknown.noun}`, type, text);
    }
    if (unknown?.kind !== 'generic' || this.conflictEvidence < CONFLICT_EVIDENCE) return null;
    const named = unknown.isDefinite ? this.salience.resolveWeapon(type, WEAPON_REACH) : null;
    if (named) return named;
    const entity = this.registry.keyed(`generic ${type} ${unknown.phrase}`, type, unknown.phrase);
    this.genericNames.add(entity);
    return entity;
  }

  /** A figure whose owner turned out to be no mention is none of ours; people are counted without an owner too. */
  private linkMeasure(measure: LocalMeasure<number>, meant: readonly (LinkedEntity | undefined)[]): LinkedMeasure[] {
    if (measure.owner === null) return [{ ...measure, owner: null }];
    const owner = meant[measure.owner];
    return owner ? [{ ...measure, owner }] : [];
  }

  /** A nominal that stands for nobody leaves the demonym that it begins with: "the French firm". */
  private addLeadingDemonym({ start, unknown }: LocalMention, add: AddMention): void {
    if (unknown?.kind !== 'nominal' || !unknown.demonym) return;
    const { end, known } = unknown.demonym;
    add({ start, end }, this.registry.known(this.choose(known)), 'demonym', 0.95, 'gazetteer');
  }

  /** A capitalised word of its own: the acronym, surname or short name of something introduced. */
  private resolveLoose(loose: LooseName, add: AddMention): void {
    const acronym = loose.isCapitals ? this.acronyms.get(loose.hash) : undefined;
    if (acronym) return add(loose, acronym, 'abbreviation', 0.95, 'acronyms');
    const persons = this.people.bySurnameAlone(loose.hash);
    if (persons.length > 0) {
      const person = persons.reduce((a, b) => (b.met > a.met ? b : a));
      return add({ start: loose.startWithParticle, end: loose.end }, person, 'name', persons.length > 1 ? 0.7 : 0.92, 'surnames');
    }
    const organisation = this.shortNames.get(loose.hash);
    if (organisation) return add(loose, organisation, 'name', 0.85, 'short-names');
    const transliterated = this.people.bySkeletonAlone(loose);
    if (transliterated) add({ start: loose.startWithParticle, end: loose.end }, transliterated, 'name', 0.75, 'transliterations');
  }

  /** Of entities with one name the one that the text speaks of: mentioned by another name, or of a state that is mentioned most. */
  private choose(known: readonly number[]): number {
    if (known.length === 1) return known[0];
    const { entities } = this.knowledge;
    const weight = (entity: number): number => {
      const states = entities.countries(entity);
      let mentions = 0;
      for (const [state, count] of this.stateMentions)
        if (states.some((code) => entities.countries(state).includes(code))) mentions += count;
      return (this.firmEntities.has(entity) ? 1000 : 0) + mentions;
    };
    return known.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  }
}
