import { Characters } from '../engine/text/characters';
import { skeletonHash } from '../engine/text/skeleton';
import type { Knowledge } from './knowledge';
import { romanise } from './romanise';
import type { EntityRecord } from './schema';
import { spellingsOf } from './spellings';

/** An entity that a query may mean, and the spelling that it found. */
export interface NameHit {
  /** Id in the knowledge. */
  readonly id: string;
  readonly spelling: string;
}

/** How well a spelling fits a query, the best first. */
const enum Fit {
  Whole,
  Beginning,
  Words,
  Inside,
  Sound,
  None,
}

/** Entities between two pauses while the index is made. */
const PORTION = 16;
/** Words shorter than this are not looked for inside other words. */
const SHORTEST_INSIDE = 3;

const WORDS = /[\p{L}\p{N}\p{M}'’ʿʾʻ]+/gu;

/**
 * Makes the index of all names of a knowledge, a few entities a step. It keeps the spellings folded, and the rows of their consonants, which all
 * transliterations share; the records themselves are not kept.
 */
export function* nameIndexSteps(knowledge: Knowledge): Generator<void, NameIndex> {
  const index = new NameIndex();
  const { entities } = knowledge;
  for (let entity = 0; entity < entities.count; entity++) {
    const record = knowledge.record(entities.id(entity));
    if (record) index.add(record);
    if (entity % PORTION === PORTION - 1) yield;
  }
  return index;
}

/** Finds entities of the knowledge by any spelling of their names: case, diacritics, transliteration and beginnings of words do not matter. */
export class NameIndex {
  private readonly characters = new Characters();
  private readonly ids: string[] = [];
  /** Of each entity its spellings, in the order of those in `folded` and `joined`. */
  private readonly spellings: (readonly string[])[] = [];
  /** Of each entity its spellings folded, each as " words between spaces ", with line breaks between; so that one search tells whether a word is there at all. */
  private readonly folded: string[] = [];
  /** The same without spaces. */
  private readonly joined: string[] = [];
  /** Positions of the entities with a name of which a word, or which as a whole, has a row of consonants. */
  private readonly bySound = new Map<number, number[]>();

  /** Adds an entity. */
  add(record: EntityRecord): void {
    const spellings = spellingsOf(record);
    const position = this.ids.push(record.id) - 1;
    this.spellings.push(spellings);
    const folded = spellings.map((spelling) => this.fold(romanise(spelling)));
    this.folded.push(folded.join('\n'));
    this.joined.push(`\n${folded.map((words) => words.replaceAll(' ', '')).join('\n')}`);
    for (const sound of new Set(folded.flatMap(soundsOf))) {
      const positions = this.bySound.get(sound);
      if (positions) positions.push(position);
      else this.bySound.set(sound, [position]);
    }
  }

  /** The entities that a query may mean, the likeliest first: whole names, beginnings of names, beginnings of words, parts of words, what sounds alike. */
  search(query: string): NameHit[] {
    const folded = this.fold(romanise(query));
    const words = folded.trim().split(' ').filter(Boolean);
    if (!words.length) return [];
    const joined = words.join('');
    const alike = this.soundingAlike(words);
    const hits: (NameHit & { readonly fit: Fit; readonly position: number })[] = [];
    for (let position = 0; position < this.ids.length; position++) {
      let fit = alike.has(position) ? Fit.Sound : Fit.None;
      let spelling = 0;
      if (this.folded[position].includes(words[0])) {
        this.folded[position].split('\n').forEach((each, i) => {
          const fits = fitOf(each, folded, words);
          if (fits < fit) [fit, spelling] = [fits, i];
        });
      }
      // "Fateh110" for "Fateh-110".
      if (fit > Fit.Words && joined.length >= SHORTEST_INSIDE) {
        const at = this.joined[position].indexOf(`\n${joined}`);
        if (at >= 0) [fit, spelling] = [Fit.Words, this.joined[position].slice(0, at).split('\n').length - 1];
      }
      if (fit !== Fit.None) hits.push({ id: this.ids[position], spelling: this.spellings[position][spelling], fit, position });
    }
    return hits.sort((a, b) => a.fit - b.fit || a.spelling.length - b.spelling.length || a.position - b.position);
  }

  /** Entities whose names have the consonants of each word of the query, or of all of it as one word. */
  private soundingAlike(words: readonly string[]): ReadonlySet<number> {
    // What is "kh" in one transliteration is "h" in another.
    const variants = [words, words.map((word) => word.replaceAll('kh', 'h'))];
    const found = variants.flatMap((variant) => {
      const [first = [], ...others] = variant.map((word) => this.bySound.get(skeletonHash(word)) ?? []);
      const sets = others.map((positions) => new Set(positions));
      return [...(this.bySound.get(skeletonHash(variant.join(''))) ?? []), ...first.filter((each) => sets.every((set) => set.has(each)))];
    });
    return new Set(found);
  }

  /** " hassan nasrallah ": folded words between spaces. */
  private fold(text: string): string {
    const words = (text.match(WORDS) ?? []).map((word) => this.characters.fold(word)).filter(Boolean);
    return ` ${words.join(' ')} `;
  }
}

function fitOf(spelling: string, query: string, words: readonly string[]): Fit {
  if (spelling === query) return Fit.Whole;
  if (spelling.startsWith(query.trimEnd())) return Fit.Beginning;
  if (words.every((word) => spelling.includes(` ${word}`))) return Fit.Words;
  return words.every((word) => word.length >= SHORTEST_INSIDE && spelling.includes(word)) ? Fit.Inside : Fit.None;
}

function soundsOf(folded: string): number[] {
  const words = folded.trim().split(' ');
  return [...words, words.join('')].map((word) => skeletonHash(word)).filter((sound) => sound !== 0);
}
