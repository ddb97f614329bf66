// What the tagger adds to the engine on texts that it never saw: its spans count where the engine has none.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../scripts/lib/paths.mjs';
import { TAGS } from './corpus.mjs';

const SENTENCES_IN_TEXT = 10;
/** Every so many sentences of the unseen part are measured. */
const EVERY = 3;
const LARGEST_OUTPUT = 2 ** 28;
/** What the corpus takes into people's names and the engine does not. */
const TITLES =
  /^(?:(?:Vice|Deputy|Prime|Foreign|Defense|Interior|Finance|General|Secretary|President|Minister|Chancellor|Mr\.|Mrs\.|Ms\.|Dr\.|King|Queen|Prince|Pope|Senator|Governor|Sheik|Ayatollah|Colonel|Justice|Judge|Archbishop|Cardinal|Admiral|Captain|Major|Sir|Lord|Ambassador|Premier|Chairman|Director|Secretary-General) )+/;
const PEOPLE_AND_BODIES = new Set(['person', 'government', 'military', 'armed-group', 'party', 'igo', 'organisation', 'media']);

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {import('./tagger.mjs').Tagger} Tagger */

/** @param {readonly { id: string, text: string }[]} documents */
function analysesOf(documents) {
  const input = documents.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const options = /** @type {const} */ ({ cwd: root, input, encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'analyze', '-', '--input', 'ndjson'], options);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * The names that the tagger finds in a text.
 * @param {string} text
 * @param {Tagger} tagger
 * @param {number} threshold
 * @returns {(Span & { cls: string })[]}
 */
function tagged(text, tagger, threshold) {
  const found = [];
  for (const sentence of text.matchAll(/[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?/g)) {
    const tokens = [...sentence[0].matchAll(/\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:[-.](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|'s|’s|[^\s]/gu)];
    const { tags, margins } = tagger.tag(tokens.map(([token]) => token.replace('’', "'")));
    for (let i = 0; i < tags.length; i++) {
      const [kind, cls] = [TAGS[tags[i]][0], TAGS[tags[i]].slice(2)];
      if (kind !== 'B' || cls === 'loc' || margins[i] < threshold) continue;
      let last = i;
      while (last + 1 < tags.length && TAGS[tags[last + 1]] === `I-${cls}`) last++;
      const offset = sentence.index;
      const name = sentence[0].slice(tokens[i].index, tokens[last].index + tokens[last][0].length);
      const skipped = TITLES.exec(`${name} `)?.[0].length ?? 0;
      if (skipped < name.length)
        found.push({ start: offset + tokens[i].index + skipped, end: offset + tokens[i].index + name.length, cls });
    }
  }
  return found;
}

/** @param {Span} a @param {Span} b */
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/**
 * The part of the corpus that was not learned from, as texts.
 * @param {readonly import('./corpus.mjs').Sentence[]} sentences
 */
export function unseenOf(sentences) {
  const documents = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_IN_TEXT * EVERY)
    documents.push({ id: `${i}`, ...textOf(sentences.slice(i, i + SENTENCES_IN_TEXT)) });
  const analyses = analysesOf(documents);
  const read = analyses.map((analysis) => {
    const types = new Map(analysis.entities.map((/** @type {{ id: string, type: string }} */ entity) => [entity.id, entity.type]));
    return analysis.mentions.map((/** @type {Span & { entity: string, form: string }} */ mention) => ({
      ...mention,
      type: types.get(mention.entity),
    }));
  });
  const figure = (/** @type {(i: number) => Span[]} */ added) => {
    let [wanted, found, right, hit] = [0, 0, 0, 0];
    documents.forEach(({ names, places }, i) => {
      const own = read[i].filter(
        (/** @type {{ type: string, form: string }} */ { type, form }) => PEOPLE_AND_BODIES.has(type) && form !== 'nominal',
      );
      const all = [...own, ...added(i).filter((span) => !read[i].some((/** @type {Span} */ other) => overlap(span, other)))];
      // What the corpus calls a place or a people the engine may call a body of it: "Kenyan police".
      const counted = all.filter((span) => names.some((name) => overlap(span, name)) || !places.some((place) => overlap(span, place)));
      wanted += names.length;
      found += counted.length;
      right += counted.filter((span) => names.some((name) => overlap(span, name))).length;
      hit += names.filter((name) => all.some((span) => overlap(span, name))).length;
    });
    const [precision, recall] = [(100 * right) / found, (100 * hit) / wanted];
    return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(1)} (overlap, ${wanted} names)`;
  };
  return {
    alone: figure(() => []),
    with: (/** @type {Tagger} */ tagger, /** @type {number} */ threshold) => figure((i) => tagged(documents[i].text, tagger, threshold)),
  };
}

/** @param {readonly import('./corpus.mjs').Sentence[]} sentences */
function textOf(sentences) {
  let text = '';
  const names = [];
  const places = [];
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      if (i > 0 && !/^(?:[,.;:?!%)]|'s|'|n't)$/.test(word)) text += ' ';
      const start = text.length;
      text += word === '``' ? '"' : word;
      const tag = TAGS[tags[i]];
      const list = tag.endsWith('loc') ? places : names;
      const last = list.at(-1);
      if (tag.startsWith('B')) list.push({ start, end: text.length });
      else if (tag.startsWith('I') && last) last.end = text.length;
    });
    text += '\n\n';
  }
  return { text, names, places };
}

/**
 * How well the tagger does by itself, names whole.
 * @param {Tagger} tagger
 * @param {readonly import('./corpus.mjs').Sentence[]} sentences
 * @param {string} cls
 */
export function alone(tagger, sentences, cls) {
  let [wanted, found, hit] = [0, 0, 0];
  for (const { words, tags } of sentences) {
    const [right, guessed] = [namesIn(tags, cls), namesIn(tagger.tag(words).tags, cls)];
    wanted += right.size;
    found += guessed.size;
    for (const name of guessed) if (right.has(name)) hit++;
  }
  return `P ${((100 * hit) / found).toFixed(1)} R ${((100 * hit) / wanted).toFixed(1)} (exact, ${wanted} names)`;
}

/** Names of a class as "first last". @param {readonly number[]} tags @param {string} cls */
function namesIn(tags, cls) {
  const names = new Set();
  tags.forEach((tag, first) => {
    if (TAGS[tag] !== `B-${cls}`) return;
    let last = first;
    while (TAGS[tags[last + 1]] === `I-${cls}`) last++;
    names.add(`${first} ${last}`);
  });
  return names;
}

/** The texts of re3d with the engine's analyses. @param {string} file */
export function re3dOf(file) {
  const documents = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return analysesOf(documents).map((analysis, i) => ({ text: documents[i].text, analysis }));
}

/**
 * An analysis with the tagger's names where the engine has none.
 * @param {{ text: string, analysis: any }} document
 * @param {Tagger} tagger
 * @param {number} threshold
 */
export function withTagger({ text, analysis }, tagger, threshold) {
  const taken = [...analysis.mentions, ...analysis.places];
  const added = tagged(text, tagger, threshold).filter((span) => !taken.some((other) => overlap(span, other)));
  const entities = ['per', 'org'].map((cls) => ({
    id: `tagger:${cls}`,
    class: 'actor',
    type: cls === 'per' ? 'person' : 'organisation',
    name: cls,
    knowledge: null,
    cameo: [],
    roles: [],
  }));
  const mentions = added.map(({ start, end, cls }) => ({
    start,
    end,
    text: text.slice(start, end),
    entity: `tagger:${cls}`,
    form: 'name',
    confidence: 0.6,
    by: 'tagger',
  }));
  return {
    ...analysis,
    entities: [...analysis.entities, ...entities],
    mentions: [...analysis.mentions, ...mentions].sort((a, b) => a.start - b.start),
  };
}
