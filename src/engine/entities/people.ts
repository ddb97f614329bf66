import type { NameWord } from '../reading/blockReading';
import type { NameGiven } from './blockFacts';
import { Namesakes } from './namesakes';

/** A person of one document. */
export interface Person {
  /** Index in the knowledge, -1 where the person is not known. */
  readonly known: number;
  /** Key of the name under which the person was met first. */
  readonly key: string;
  /** The fullest name met so far, in words and as the text writes it. */
  words: readonly NameWord[];
  name: string;
  /** Among whom the person stands, and at which place. */
  readonly among: { readonly namesakes: Namesakes; readonly place: number }[];
}

/**
 * The persons of one document by their names. "Mahmoud a-Zahar", "Mr Zahar" and "M. Zahar" are one;
 * two people with one surname and different given names stay two. Feed the names in order of their first mention.
 */
export class PeopleRegister {
  readonly bySurname = new Map<number, Namesakes>();
  /** The same by what transliterations of a surname share. */
  readonly bySkeleton = new Map<number, Namesakes>();

  /** Makes a person of the knowledge known to the register under the name that the text uses. */
  introduce(known: number, { key, words }: NameGiven): Person {
    const person = first(this.namesakes(words), (namesakes) => namesakes.known(known));
    if (!person) return this.enter({ known, key, words, name: '', among: [] });
    if (words.length > person.words.length) this.rename(person, words);
    return person;
  }

  /** The person whom a name in the text means; a new one where it fits nobody met so far. */
  resolve({ key, words, name }: NameGiven): Person {
    const person = first(this.namesakes(words), (namesakes) => namesakes.compatible(words));
    if (!person) return this.enter({ known: -1, key, words, name, among: [] });
    if (words.length > person.words.length) {
      this.rename(person, words);
      person.name = name;
    }
    return person;
  }

  /** Where those stand whom a name may mean. */
  private namesakes(words: readonly NameWord[]): Namesakes[] {
    const found: (Namesakes | undefined)[] = [];
    for (const { hash, skeleton } of surnamesOf(words)) {
      found.push(this.bySurname.get(hash));
      // A lone word is too little to tell a transliteration by here; `isTransliteration` is asked for it.
      if (words.length > 1 && skeleton !== 0) found.push(this.bySkeleton.get(skeleton));
    }
    return found.filter((namesakes) => namesakes !== undefined);
  }

  private enter(person: Person): Person {
    for (const { hash, skeleton } of surnamesOf(person.words)) {
      enterUnder(this.bySurname, hash, person);
      if (skeleton !== 0) enterUnder(this.bySkeleton, skeleton, person);
    }
    return person;
  }

  private rename(person: Person, words: readonly NameWord[]): void {
    person.words = words;
    for (const { namesakes, place } of person.among) namesakes.file(place);
    this.enter(person);
  }
}

/**
 * The words by which a person may be called alone: the last one; the first too where it is no given name ("Xi Jinping", "Kim Jong Un"), and of two
 * surnames the father's ("Luis Fontana Arriaga").
 */
export function surnamesOf(all: readonly NameWord[]): NameWord[] {
  const words = withoutGeneration(all);
  const last = words[words.length - 1];
  const first = words[0];
  const result: NameWord[] = [];
  if (!last.isInitial) result.push(last);
  if (words.length > 1 && maySurname(first)) result.push(first);
  if (words.length > 2 && first.isGivenName && maySurname(words[words.length - 2])) result.push(words[words.length - 2]);
  return result;
}

const withoutGeneration = (words: readonly NameWord[]): readonly NameWord[] =>
  words.length > 2 && words[words.length - 1].isGeneration ? words.slice(0, -1) : words;

const maySurname = ({ isInitial, isGivenName, isOrdinary }: NameWord): boolean => !isInitial && !isGivenName && !isOrdinary;

/** Whether a word alone may be a word of a person's name in another transliteration. */
export function isTransliteration(words: readonly NameWord[], { skeleton, folded }: Pick<NameWord, 'skeleton' | 'folded'>): boolean {
  return words.some((word) => word.skeleton === skeleton && areClose(word.folded, folded));
}

/** Two transliterations of one name differ in few letters: "Siniora" and "Saniora", but not "Meloni" and "Milan". */
const MOST_EDITS = 2;
/** No name is longer; what is may be made to cost time. */
const LONGEST_COMPARED = 40;

/** Whether one word becomes the other by at most `MOST_EDITS` insertions, deletions and replacements (Levenshtein 1966). */
function areClose(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_EDITS || a.length > LONGEST_COMPARED) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] <= MOST_EDITS;
}

function enterUnder(index: Map<number, Namesakes>, key: number, person: Person): void {
  let namesakes = index.get(key);
  if (!namesakes) index.set(key, (namesakes = new Namesakes()));
  if (person.among.some((each) => each.namesakes === namesakes)) return;
  person.among.push({ namesakes, place: namesakes.enter(person) });
}

function first<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
