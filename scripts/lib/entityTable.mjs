// The entities of one article as a table for the terminal, by the command line's own JSON. Node built-ins only.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

/** @typedef {{ id: string, class: string, type: string, name: string }} Entity */
/** @typedef {{ start: number, entity: string }} Mention */

/**
 * @param {string} file the article
 * @param {string} label how the table calls it
 * @returns {Promise<string>}
 */
export async function entityTable(file, label) {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, 'dist/cli.js'), 'analyze', file], {
    maxBuffer: 256 * 1024 * 1024,
  });
  /** @type {{ entities: Entity[], mentions: Mention[] }} */
  const { entities, mentions } = JSON.parse(stdout);
  const lineOf = lineFinder(await readFile(file, 'utf8'));
  const rows = entities
    .map((entity) => {
      const own = mentions.filter((mention) => mention.entity === entity.id);
      return { ...entity, count: own.length, line: own[0] ? lineOf(own[0].start) : 0 };
    })
    .sort((one, other) => one.class.localeCompare(other.class) || other.count - one.count || one.line - other.line);
  const cells = [
    ['TYPE', 'NAME', 'MENTIONS', 'FIRST LINE'],
    ...rows.map(({ type, name, count, line }) => [type, name, String(count), String(line)]),
  ];
  return [`${label}: ${count(entities, 'entity', 'entities')}, ${count(mentions, 'mention', 'mentions')}`, '', ...align(cells)].join('\n');
}

/**
 * @param {readonly unknown[]} list
 * @param {string} one
 * @param {string} many
 */
const count = (list, one, many) => `${list.length} ${list.length === 1 ? one : many}`;

/**
 * Columns side by side, the last two to the right.
 * @param {readonly (readonly string[])[]} cells
 */
function align(cells) {
  const length = (/** @type {string} */ text) => [...text].length;
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => length(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - length(text));
        return column < 2 ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/**
 * @param {string} text
 * @returns {(offset: number) => number} the line of an offset, counted from 1
 */
function lineFinder(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (starts[middle]) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
