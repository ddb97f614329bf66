import type { NameWord } from '../reading/blockReading';
import type { Person } from './people';

/** So few are looked through one by one. */
const FEW = 8;

/** What two names can have in common; with a number of 32 bits it makes a key that no other has. */
const enum Trait {
  Lone,
  /** A name that begins with an initial, by its letter. */
  Initial,
  /** Any name, by its first letter. */
  Letter,
  /** A word of a name that is written out. */
  Hash,
  Skeleton,
  Known,
}

const keyOf = (trait: Trait, value: number): number => trait * 2 ** 32 + (value >>> 0);

const letterOf = ({ folded }: NameWord): number => folded.charCodeAt(0);

/** The persons of one surname, in order of their coming; an index finds the first who fits, so that thousands of them are not gone through for each name. */
export class Namesakes {
  readonly persons: Person[] = [];
  /** Places of the persons who have something in common with a name, in ascending order; null while they are few. */
  private byTrait: Map<number, number[]> | null = null;

  /** Adds a person; answers the place. */
  enter(person: Person): number {
    const place = this.persons.push(person) - 1;
    if (this.byTrait) this.file(place);
    else if (this.persons.length > FEW) {
      this.byTrait = new Map();
      for (let i = 0; i <= place; i++) this.file(i);
    }
    return place;
  }

  /** Takes note of the name that the person at a place has now. */
  file(place: number): void {
    if (!this.byTrait) return;
    const { known, words } = this.persons[place];
    if (known >= 0) this.fileUnder(keyOf(Trait.Known, known), place);
    if (words.length === 1) return this.fileUnder(keyOf(Trait.Lone, 0), place);
    this.fileUnder(keyOf(Trait.Letter, letterOf(words[0])), place);
    if (words[0].isInitial) return this.fileUnder(keyOf(Trait.Initial, letterOf(words[0])), place);
    for (const { hash, skeleton } of words) {
      this.fileUnder(keyOf(Trait.Hash, hash), place);
      if (skeleton !== 0) this.fileUnder(keyOf(Trait.Skeleton, skeleton), place);
    }
  }

  /** The first person whom a name can mean. */
  compatible(words: readonly NameWord[]): Person | undefined {
    const fits = (person: Person): boolean => isCompatible(person.words, words);
    if (!this.byTrait || words.length === 1) return this.persons.find(fits);
    const [first] = words;
    let place = Math.min(this.placeOf(keyOf(Trait.Lone, 0), fits), this.placeOf(keyOf(Trait.Initial, letterOf(first)), fits));
    if (first.isInitial) place = Math.min(place, this.placeOf(keyOf(Trait.Letter, letterOf(first)), fits));
    else {
      for (let i = 0; i < words.length - 1; i++) {
        const { hash, skeleton } = words[i];
        place = Math.min(place, this.placeOf(keyOf(Trait.Hash, hash), fits));
        if (skeleton !== 0) place = Math.min(place, this.placeOf(keyOf(Trait.Skeleton, skeleton), fits));
      }
    }
    return this.persons.at(place === Infinity ? this.persons.length : place);
  }

  /** The person of the knowledge with an index in it. */
  known(index: number): Person | undefined {
    const isKnown = (person: Person): boolean => person.known === index;
    if (!this.byTrait) return this.persons.find(isKnown);
    const place = this.placeOf(keyOf(Trait.Known, index), isKnown);
    return this.persons.at(place === Infinity ? this.persons.length : place);
  }

  /** The first place under a key. Whoever does not fit has got another name since, and is let go of. */
  private placeOf(key: number, fits: (person: Person) => boolean): number {
    const places = this.byTrait?.get(key);
    while (places && places.length > 0) {
      if (fits(this.persons[places[0]])) return places[0];
      places.shift();
    }
    return Infinity;
  }

  private fileUnder(key: number, place: number): void {
    const places = this.byTrait?.get(key);
    if (!places) this.byTrait?.set(key, [place]);
    else if (places[places.length - 1] < place) places.push(place);
    else {
      let low = 0;
      for (let high = places.length; low < high;) {
        const middle = (low + high) >>> 1;
        if (places[middle] < place) low = middle + 1;
        else high = middle;
      }
      if (places[low] !== place) places.splice(low, 0, place);
    }
  }
}

/** Whether two names can be one person's: a lone surname fits all, otherwise words before the last one must agree, or an initial. */
export function isCompatible(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const [firstA] = a;
  const [firstB] = b;
  if (firstA.isInitial || firstB.isInitial) return firstB.folded.startsWith(firstA.folded.charAt(0));
  // Of "Jaime Martínez" and "Raúl Martínez Arévalo" the surname is the same, and says nothing.
  return a.some((word, i) => i < a.length - 1 && b.some((other, j) => j < b.length - 1 && isSameWord(word, other)));
}

const isSameWord = (a: NameWord, b: NameWord): boolean => a.hash === b.hash || (a.skeleton !== 0 && a.skeleton === b.skeleton);
