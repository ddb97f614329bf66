import { HASH_SEED, hashUnit } from './vocabulary';

const UNITS = 128;
/** What each unit stands for in a skeleton, 0 for letters that transliterations leave out or put in as they please: vowels, h, w and y. */
const SKELETON_UNITS = (() => {
  const units = Uint8Array.from({ length: UNITS }, (_, unit) => unit);
  for (const letter of 'aeiouhwy') units[letter.charCodeAt(0)] = 0;
  // Letters that stand for the same sound in different transliterations.
  for (const pair of 'ck qk zs jg xk vf pb'.split(' ')) units[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return units;
})();

/** Shorter skeletons are shared by too many names. */
const SHORTEST = 3;

/**
 * Hash of what all transliterations of a name share, the row of its consonants: one for Siniora and Saniora, for Mashaal and Mish'al
 * with another consonant between. 0 where too little is left to tell names by. Takes the folded word.
 */
export function skeletonHash(folded: string): number {
  let hash = HASH_SEED;
  let length = 0;
  let previous = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    // A name keeps its first letter even where it is a vowel.
    const unit = code < UNITS ? SKELETON_UNITS[code] || (i === 0 ? code : 0) : code;
    if (unit === 0 || unit === previous) continue;
    previous = unit;
    hash = hashUnit(hash, unit);
    length++;
  }
  return length >= SHORTEST ? hash : 0;
}
