import type { LinkChanges } from './changes';
import type { Entities } from './entities';
import type { BlockFacts, NameGiven } from './blockFacts';
import { keyOf, keyOfText, Topic } from './keys';
import type { LinkedEntity } from './linked';
import type { TextOrder } from './order';
import { isTransliteration, type Person, PeopleRegister, surnamesOf } from './people';
import type { NameWord } from '../reading/blockReading';

interface Name {
  given: NameGiven;
  count: number;
  isUniform: boolean;
  /** The block that gives it first; null where that is to be found. */
  first: BlockFacts | null;
  /** Whom the knowledge means by it, -1 for nobody of the knowledge, null for nobody at all. */
  known: number | null;
  entity: LinkedEntity | null;
}

/** Names between two questions whether to pause. */
const NAMES_PER_STEP = 256;
/** The same for names whose first place is looked for in the text. */
const PLACED_PER_STEP = 16;

/** A person as those see it who ask by surname. */
export interface Bearer {
  readonly entity: LinkedEntity;
  readonly words: readonly NameWord[];
}

/** Which entity of the knowledge a name means: -1 for a name that is not in the knowledge, null where it does not count. */
export type WhoIs = (given: NameGiven) => number | null;

/**
 * The names of persons in a document. Only the order of their first mentions matters, and only among names that share a surname:
 * when one comes, goes or moves, those are resolved anew.
 */
export class Names {
  private readonly names = new Map<string, Name>();
  private readonly touched = new Map<string, number>();
  /** Names whose meaning hangs on what else the text mentions. */
  private readonly conditional = new Set<string>();
  private bySurname = new Map<number, readonly Bearer[]>();
  private bySkeleton = new Map<number, readonly Bearer[]>();
  /** The names that share a surname or its skeleton; made when the first edit needs it. */
  private related: Map<number, Set<Name>> | null = null;

  constructor(private readonly entities: Entities) {}

  add(given: NameGiven, facts: BlockFacts): void {
    const name = this.names.get(given.key);
    if (!this.touched.has(given.key)) this.touched.set(given.key, name?.count ?? 0);
    if (!name) {
      const added: Name = { given, count: 1, isUniform: true, first: facts, known: null, entity: null };
      this.names.set(given.key, added);
      if (given.known.length > 1 || given.needsSupport) this.conditional.add(given.key);
      if (this.related) relate(this.related, added);
      return;
    }
    name.count++;
    if (given.name !== name.given.name) name.isUniform = false;
  }

  remove({ key }: NameGiven, facts: BlockFacts): void {
    const name = this.names.get(key);
    if (!name) return;
    if (!this.touched.has(key)) this.touched.set(key, name.count);
    name.count--;
    if (name.first === facts) name.first = null;
  }

  /**
   * Derives anew what was touched; without an order all was added in order of the text.
   * `isInPlace` says that what was added stands where the removed was. A generator, so that the caller can pause it.
   */
  *settle(order: TextOrder | null, isInPlace: boolean, whoIs: WhoIs, changes: LinkChanges): Generator<void> {
    if (order) yield* this.settleTouched(order, isInPlace, whoIs, changes);
    else yield* this.resolve([...this.names.values()], whoIs, changes);
    this.touched.clear();
  }

  /** Whom a name that stands in the text in full means. */
  entity(key: string): LinkedEntity | null {
    return this.names.get(key)?.entity ?? null;
  }

  /** The persons whom a lone surname may mean. */
  withSurname(hash: number): readonly Bearer[] {
    return this.bySurname.get(hash) ?? [];
  }

  /** The person whose surname a lone word may be in another transliteration. */
  transliterated(word: Pick<NameWord, 'skeleton' | 'folded'>): LinkedEntity | undefined {
    if (word.skeleton === 0) return undefined;
    return this.bySkeleton.get(word.skeleton)?.find(({ words }) => isTransliteration(words, word))?.entity;
  }

  private *settleTouched(order: TextOrder, isInPlace: boolean, whoIs: WhoIs, changes: LinkChanges): Generator<void> {
    const seeds: Name[] = [];
    for (const [key, before] of this.touched) {
      const name = this.names.get(key);
      if (name && !(isInPlace && name.count === before && name.first && name.isUniform)) seeds.push(name);
    }
    let asked = 0;
    for (const key of this.conditional) {
      const name = this.names.get(key);
      if (name && whoIs(name.given) !== name.known) seeds.push(name);
      if (++asked % NAMES_PER_STEP === 0) yield;
    }
    if (seeds.length === 0) return;
    const group = yield* this.relatives(seeds);
    const gone = group.filter((name) => name.count === 0);
    for (const name of gone) this.forget(name, changes);
    yield* this.resolve(yield* inOrder(group, order), whoIs, changes, gone);
  }

  /** Resolves names that no others are related to; `gone` are names that were among them. */
  private *resolve(names: readonly Name[], whoIs: WhoIs, changes: LinkChanges, gone: readonly Name[] = []): Generator<void> {
    const register = new PeopleRegister();
    const persons: (Person | null)[] = [];
    const hashes = new Set<number>();
    const skeletons = new Set<number>();
    const note = ({ given }: Name): void => {
      for (const { hash, skeleton } of surnamesOf(given.words)) {
        hashes.add(hash);
        if (skeleton !== 0) skeletons.add(skeleton);
      }
    };
    gone.forEach(note);
    for (const name of names) {
      note(name);
      name.known = whoIs(name.given);
      persons.push(name.known === null ? null : this.personOf(register, name.known, name.given));
      if (persons.length % NAMES_PER_STEP === 0) yield;
    }
    const bearers = new Map<Person, Bearer>();
    for (let i = 0; i < names.length; i++) {
      this.give(names[i], persons[i], bearers, changes);
      if (i % NAMES_PER_STEP === NAMES_PER_STEP - 1) yield;
    }
    const asBearers = (list: readonly Person[] | undefined): Bearer[] => (list ?? []).map((person) => bearers.get(person) as Bearer);
    let count = 0;
    for (const hash of hashes) {
      if (exchange(this.bySurname, hash, asBearers(register.bySurname.get(hash)?.persons))) changes.need(Topic.Loose, hash);
      if (++count % NAMES_PER_STEP === 0) yield;
    }
    for (const skeleton of skeletons) {
      if (exchange(this.bySkeleton, skeleton, asBearers(register.bySkeleton.get(skeleton)?.persons)))
        changes.need(Topic.Skeleton, skeleton);
      if (++count % NAMES_PER_STEP === 0) yield;
    }
  }

  private personOf(register: PeopleRegister, known: number, given: NameGiven): Person {
    return known < 0 ? register.resolve(given) : register.introduce(known, given);
  }

  /** Gives a name the entity of its person. */
  private give(name: Name, person: Person | null, bearers: Map<Person, Bearer>, changes: LinkChanges): void {
    const bearer = person && bearers.get(person);
    const entity = bearer ? bearer.entity : person && this.entityOf(person);
    if (person && entity && !bearer) bearers.set(person, { entity, words: person.words });
    if (entity === name.entity) return;
    name.entity = entity;
    changes.rename(name.given.key);
  }

  private entityOf({ known, key, name }: Person): LinkedEntity {
    return known < 0 ? this.entities.unknown(key, 'person', name) : this.entities.known(known);
  }

  private forget(name: Name, changes: LinkChanges): void {
    const { key } = name.given;
    this.names.delete(key);
    this.conditional.delete(key);
    this.entities.drop(key);
    changes.names.add(key);
    for (const relation of relationsOf(name)) this.related?.get(relation)?.delete(name);
  }

  /** All names that are tied to the seeds by surnames that they share, the seeds included. */
  private *relatives(seeds: readonly Name[]): Generator<void, Name[]> {
    let count = 0;
    if (!this.related) {
      const related = new Map<number, Set<Name>>();
      for (const name of this.names.values()) {
        relate(related, name);
        if (++count % NAMES_PER_STEP === 0) yield;
      }
      this.related = related;
    }
    const found = new Set(seeds);
    const followed = new Set<number>();
    for (const name of found) {
      for (const relation of relationsOf(name)) {
        if (followed.has(relation)) continue;
        followed.add(relation);
        for (const other of this.related.get(relation) ?? []) found.add(other);
      }
      if (++count % NAMES_PER_STEP === 0) yield;
    }
    return [...found];
  }
}

function relate(related: Map<number, Set<Name>>, name: Name): void {
  for (const relation of relationsOf(name)) {
    const others = related.get(relation);
    if (others) others.add(name);
    else related.set(relation, new Set([name]));
  }
}

function relationsOf({ given }: Name): number[] {
  return surnamesOf(given.words).flatMap(({ hash, skeleton }) => [
    keyOf(Topic.Loose, hash),
    ...(skeleton === 0 ? [] : [keyOf(Topic.Skeleton, skeleton)]),
  ]);
}

/** The names that still stand in the text, by where each does so first. */
function* inOrder(names: readonly Name[], order: TextOrder): Generator<void, Name[]> {
  const placed: { name: Name; position: number }[] = [];
  for (const name of names) {
    if (name.count === 0) continue;
    const { key } = name.given;
    const first = order.first(
      keyOfText(Topic.Name, key),
      (facts) => facts.names,
      (given) => given.key === key,
    );
    if (!first) throw new Error(`The name "${key}" is counted but stands nowhere.`);
    name.given = first.value;
    name.first = first.facts;
    if (placed.push({ name, position: first.position }) % PLACED_PER_STEP === 0) yield;
  }
  return placed.sort((a, b) => a.position - b.position).map(({ name }) => name);
}

/** Puts a list in place of another; says whether they differ. */
function exchange(index: Map<number, readonly Bearer[]>, key: number, now: readonly Bearer[]): boolean {
  const before = index.get(key) ?? [];
  const isSame = before.length === now.length && before.every(({ entity, words }, i) => entity === now[i].entity && words === now[i].words);
  if (now.length > 0) index.set(key, now);
  else index.delete(key);
  return !isSame;
}
