// The Groningen Meaning Bank as sentences of words and tags.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Of the corpus' sentences, in order, so many are learned from; the rest is never seen. */
export const LEARNED_SHARE = 0.6;

/** Tags that the tagger tells apart; places only so that they are not taken for bodies. */
export const TAGS = ['O', 'B-per', 'I-per', 'B-org', 'I-org', 'B-loc', 'I-loc'];
/** @type {Readonly<Record<string, string>>} */
const CLASSES = { per: 'per', org: 'org', geo: 'loc', gpe: 'loc' };

/** @typedef {{ words: string[], tags: number[] }} Sentence */

/**
 * @param {string} file the corpus, gzipped CSV in Latin-1: sentence, word, part of speech, tag
 * @returns {Sentence[]}
 */
export function sentencesOf(file) {
  const lines = gunzipSync(readFileSync(file)).toString('latin1').split(/\r?\n/).slice(1);
  /** @type {Sentence[]} */
  const sentences = [];
  for (const line of lines) {
    const fields = fieldsOf(line);
    if (fields.length < 4) continue;
    if (fields[0]) sentences.push({ words: [], tags: [] });
    const sentence = sentences.at(-1);
    if (!sentence) throw new Error(`${file}: the first line begins no sentence; is this the corpus?`);
    sentence.words.push(fields[1]);
    sentence.tags.push(tagOf(fields[3]));
  }
  return sentences;
}

/** @param {string} tag */
function tagOf(tag) {
  const cls = CLASSES[tag.slice(2)];
  return cls === undefined ? 0 : TAGS.indexOf(`${tag.slice(0, 2)}${cls}`);
}

/** @param {string} line of CSV */
function fieldsOf(line) {
  return Array.from(`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}
