import type { NameWord } from '../mentions/readBlock';
import type { EntityRegistry, LinkedEntity } from './registry';

interface Person {
  readonly entity: LinkedEntity;
  words: readonly NameWord[];
}

/**
 * The persons of one document by their names. "Mahmoud a-Zahar", "Mr Zahar" and "M. Zahar" are one;
 * two people with one surname and different given names stay two.
 */
export class PeopleRegister {
  private readonly bySurname = new Map<number, Person[]>();

  constructor(private readonly registry: EntityRegistry) {}

  /** Makes a person of the knowledge known to the register under the name that the text uses. */
  introduce(entity: LinkedEntity, words: readonly NameWord[]): void {
    if (words.length === 0) return;
    const known = this.candidates(words).find((person) => person.entity === entity);
    if (!known) this.enter({ entity, words });
    else if (words.length > known.words.length) this.rename(known, words);
  }

  /** The person whom a name in the text means; a new one where it fits nobody met so far. */
  resolve(words: readonly NameWord[], surface: string): LinkedEntity {
    const fitting = this.candidates(words).filter((person) => isCompatible(person.words, words));
    const person = fitting.length > 0 ? fitting.reduce((a, b) => (b.entity.met > a.entity.met ? b : a)) : undefined;
    if (!person) {
      const entity = this.registry.add('person', surface);
      this.enter({ entity, words });
      return entity;
    }
    if (words.length > person.words.length) {
      this.rename(person, words);
      if (person.entity.known < 0) person.entity.name = surface;
    }
    return person.entity;
  }

  /** The persons whom a lone surname may mean. */
  bySurnameAlone(hash: number): readonly LinkedEntity[] {
    return this.bySurname.get(hash)?.map((person) => person.entity) ?? [];
  }

  private candidates(words: readonly NameWord[]): readonly Person[] {
    const found = new Set<Person>();
    for (const surname of surnamesOf(words)) for (const person of this.bySurname.get(surname) ?? []) found.add(person);
    return [...found];
  }

  private enter(person: Person): void {
    for (const surname of surnamesOf(person.words)) {
      const others = this.bySurname.get(surname);
      if (!others) this.bySurname.set(surname, [person]);
      else if (!others.includes(person)) others.push(person);
    }
  }

  private rename(person: Person, words: readonly NameWord[]): void {
    person.words = words;
    this.enter(person);
  }
}

/** The words by which a person may be called alone: the last one; the first too where it is no given name ("Xi Jinping", "Kim Jong Un"). */
function surnamesOf(words: readonly NameWord[]): number[] {
  const last = words[words.length - 1];
  const first = words[0];
  const result: number[] = [];
  if (!last.isInitial && !(last.isOrdinary && words.length > 1)) result.push(last.hash);
  if (words.length > 1 && !first.isInitial && !first.isGivenName && !first.isOrdinary) result.push(first.hash);
  return result;
}

/** Whether two names can be one person's: a lone surname fits all, otherwise the given names must agree in a word or an initial. */
function isCompatible(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const [firstA] = a;
  const [firstB] = b;
  if (firstA.isInitial || firstB.isInitial) return firstA.initial === firstB.initial;
  return a.some((word) => b.some((other, index) => word.hash === other.hash && index < b.length - 1)) || firstA.hash === firstB.hash;
}
