import { HASH_SEED, hashUnit } from './vocabulary';

/** Letters that transliterations leave out or put in as they please, as units: vowels, h, w and y. */
const SOFT = new Set(Array.from('aeiouhwy', (letter) => letter.charCodeAt(0)));
/** Letters that stand for the same sound in different transliterations. */
const SAME_SOUND = new Map('ck qk zs jg xk vf pb'.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

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
    if (i > 0 && SOFT.has(code)) continue;
    const unit = SAME_SOUND.get(code) ?? code;
    if (unit === previous) continue;
    previous = unit;
    hash = hashUnit(hash, unit);
    length++;
  }
  return length >= SHORTEST ? hash : 0;
}
