// The tables of docs/knowledge.md: what the knowledge holds, and where it was read.
import { UNSOURCED } from './rules.mjs';

/** @typedef {import('../../src/knowledge/schema').EntityRecord} EntityRecord */
/** @typedef {import('../../src/knowledge/schema').LexiconFile} LexiconFile */
/** @typedef {import('../../src/knowledge/schema').Source} Source */

const NAME_FIELDS = /** @type {const} */ (['names', 'aliases', 'abbreviations', 'demonyms', 'metonyms', 'capital', 'people']);

/**
 * What the knowledge holds of each type, as a Markdown table with a last row for all.
 * @param {readonly EntityRecord[]} entities
 */
export function countsTable(entities) {
  /** @type {Map<string, EntityRecord[]>} */
  const byType = new Map();
  for (const entity of entities) byType.set(entity.type, [...(byType.get(entity.type) ?? []), entity]);
  const rows = [...byType].sort(([, one], [, other]) => other.length - one.length);
  return table(
    ['type', 'entities', 'spellings', 'with background', 'deep', 'figures', 'unsourced'],
    [...rows, /** @type {const} */ (['**all**', entities])].map(([type, own]) => [
      type,
      own.length,
      sum(own, (entity) => 1 + sum(NAME_FIELDS, (field) => entity[field]?.length ?? 0)),
      own.filter((entity) => entity.background).length,
      own.filter(isDeep).length,
      sum(own, (entity) => entity.figures?.length ?? 0),
      own.filter((entity) => entity.sources.includes(UNSOURCED)).length,
    ]),
  );
}

/**
 * A hover has more to tell of it than a name: a background, and figures, offices or ties.
 * @param {EntityRecord} entity
 */
function isDeep({ background, figures, offices, ties, partOf }) {
  return background !== undefined && (figures ?? offices ?? ties ?? partOf) !== undefined;
}

/**
 * Where the knowledge was read, the most used source first, as a Markdown table.
 * @param {readonly EntityRecord[]} entities
 * @param {readonly LexiconFile[]} lexicons
 * @param {Readonly<Record<string, Source>>} sources by id
 */
export function sourcesTable(entities, lexicons, sources) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const count = (/** @type {string} */ reference) => {
    const id = reference.split(':', 1)[0];
    uses.set(id, (uses.get(id) ?? 0) + 1);
  };
  for (const { sources: own, figures, ties } of entities) {
    for (const reference of [...own, ...[...(figures ?? []), ...(ties ?? [])].flatMap((part) => part.sources ?? [])]) count(reference);
  }
  for (const lexicon of lexicons) for (const reference of lexicon.sources) count(reference);
  const rows = Object.entries(sources).sort(([one], [other]) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || (one < other ? -1 : 1));
  return table(
    ['id', 'source', 'licence', 'version or date', 'uses'],
    rows.map(([id, { title, url, licence, version }]) => [
      `\`${id}\``,
      url ? `[${cell(title)}](${url})` : cell(title),
      cell(licence),
      cell(version ?? ''),
      uses.get(id) ?? 0,
    ]),
  );
}

/** @param {string} text */
const cell = (text) => text.replace(/[|[\]]/g, '\\$&');

/**
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => number} amount
 */
const sum = (values, amount) => values.reduce((total, value) => total + amount(value), 0);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) =>
    `| ${cells.map((value) => (typeof value === 'number' ? value.toLocaleString('en') : value)).join(' | ')} |`;
  const rule = head.map((_, i) => (rows.every((row) => typeof row[i] === 'number') ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
