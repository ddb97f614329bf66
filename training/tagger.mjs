// An averaged perceptron over hashed features (Collins 2002), decoded from left to right.
import { TAGS } from './corpus.mjs';

const COUNT = TAGS.length;
const BUCKETS = 1 << 20;
/** Features that the model keeps: three bytes for the bucket and one for each weight make 500 kB, of the 600 that a shipped model may have. */
const KEPT = 50_000;
const LARGEST = 127;
const CUT = 0.995;

/** @param {string} text FNV-1a */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) & (BUCKETS - 1)) * COUNT;
}

/** @param {string} word */
const shapeOf = (word) =>
  word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9');

/**
 * @param {readonly string[]} words
 * @param {number} i
 * @param {number} before tag of the word before
 * @param {Int32Array} into offsets of the features' weights
 */
function features(words, i, before, into) {
  const at = (/** @type {number} */ k) => words[i + k]?.toLowerCase() ?? '<>';
  const word = at(0);
  const shape = shapeOf(words[i]);
  const list = [
    `w${word}`,
    `s${shape}`,
    `p${word.slice(0, 3)}`,
    `e${word.slice(-3)}`,
    `-${at(-1)}`,
    `+${at(1)}`,
    `=${at(-2)} ${at(-1)}`,
    `#${at(1)} ${at(2)}`,
    `t${before}${shape}`,
    `u${before}${word}`,
    `a${i === 0 ? '<>' : shapeOf(words[i - 1])}${shape}${i + 1 < words.length ? shapeOf(words[i + 1]) : '<>'}`,
  ];
  list.forEach((feature, k) => (into[k] = hashOf(feature)));
  return list.length;
}

export class Tagger {
  /** @param {Int8Array | Float64Array} weights */
  constructor(weights) {
    this.weights = weights;
    this.offsets = new Int32Array(16);
  }

  /**
   * @param {readonly string[]} words a sentence
   * @returns {{ tags: number[], margins: number[] }} the tags, and how far each beat having none, as a share of all weight
   */
  tag(words) {
    /** @type {number[]} */
    const tags = [];
    const margins = [];
    let before = 0;
    for (let i = 0; i < words.length; i++) {
      const scores = this.scores(features(words, i, before, this.offsets));
      before = best(scores, before);
      tags.push(before);
      margins.push((scores[before] - scores[0]) / (LARGEST * 4));
    }
    return { tags, margins };
  }

  /** @param {number} count */
  scores(count) {
    const scores = new Array(COUNT).fill(0);
    for (let k = 0; k < count; k++) for (let t = 0; t < COUNT; t++) scores[t] += this.weights[this.offsets[k] + t];
    return scores;
  }
}

/** The best tag; a name goes on only where one of its class was begun. @param {readonly number[]} scores @param {number} before */
function best(scores, before) {
  let found = 0;
  for (let tag = 1; tag < COUNT; tag++) {
    const mayStand = TAGS[tag].startsWith('B') || (before > 0 && TAGS[before].slice(2) === TAGS[tag].slice(2));
    if (mayStand && scores[tag] > scores[found]) found = tag;
  }
  return found;
}

/**
 * @param {readonly import('./corpus.mjs').Sentence[]} sentences
 * @param {number} rounds
 * @returns {Int8Array} the weights, quantised
 */
export function learn(sentences, rounds) {
  const weights = new Float64Array(BUCKETS * COUNT);
  const totals = new Float64Array(BUCKETS * COUNT);
  const tagger = new Tagger(weights);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    for (const { words, tags } of sentences) {
      let before = 0;
      for (let i = 0; i < words.length; i++, step++) {
        const count = features(words, i, before, tagger.offsets);
        const scores = tagger.scores(count);
        const guess = best(scores, before);
        const right = tags[i];
        if (guess !== right) {
          for (let k = 0; k < count; k++) {
            const offset = tagger.offsets[k];
            weights[offset + right]++;
            totals[offset + right] += step;
            weights[offset + guess]--;
            totals[offset + guess] -= step;
          }
        }
        before = guess;
      }
    }
  }
  return quantised(pruned(weights.map((weight, i) => weight - totals[i] / step)));
}

/** The weights of the features that say most; the others are nought. @param {Float64Array} weights */
function pruned(weights) {
  const sizes = Float64Array.from({ length: BUCKETS }, (_, bucket) => {
    let most = 0;
    for (let t = 0; t < COUNT; t++) most = Math.max(most, Math.abs(weights[bucket * COUNT + t]));
    return most;
  });
  const least = Float64Array.from(sizes).sort()[BUCKETS - KEPT];
  return weights.map((weight, i) => (sizes[Math.floor(i / COUNT)] > least ? weight : 0));
}

/** One byte a weight. Few weights are far larger than all others; they are cut, so that the small ones keep their differences. @param {Float64Array} weights */
function quantised(weights) {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = LARGEST / (sizes[Math.floor(sizes.length * CUT)] ?? 1);
  return Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale))));
}

/**
 * The model as a file: for each feature that is kept three bytes for its bucket, then one for each weight.
 * @param {Int8Array} weights
 */
export function fileOf(weights) {
  const bytes = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = weights.subarray(bucket * COUNT, (bucket + 1) * COUNT);
    if (row.some((weight) => weight !== 0)) bytes.push(bucket & 255, (bucket >> 8) & 255, bucket >> 16, ...row);
  }
  return Int8Array.from(bytes);
}
