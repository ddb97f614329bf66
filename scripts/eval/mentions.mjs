// The engine's mentions beside the reference's, for documents in our own form.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

const LARGEST_OUTPUT = 2 ** 28;

/** @typedef {{ start: number, end: number, text: string, class: string, type: string, form: string }} Reference */
/** @typedef {Reference & { confidence: number, by: string }} Found */
/** @typedef {{ id: string, text: string, reference: Reference[], found: Found[] }} Compared */

/**
 * @param {string} file newline-delimited JSON in our own form
 * @returns {Compared[]} each document with both markings
 */
export function compared(file) {
  const documents = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const input = documents.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli.js', 'analyze', '-', '--input', 'ndjson'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
  if (status !== 0) throw new Error(`dist/cli.js ended with code ${status}; run it on ${file} to see why`);
  const analyses = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return documents.map(({ id, text, mentions }, i) => {
    const entities = new Map(analyses[i].entities.map((/** @type {{ id: string }} */ entity) => [entity.id, entity]));
    const found = analyses[i].mentions.map((/** @type {{ entity: string }} */ mention) => {
      const { class: cls, type } = entities.get(mention.entity);
      return { ...mention, class: cls, type };
    });
    return { id, text, reference: mentions, found };
  });
}

/** Whether two mentions are of one class and share a character. @param {Reference} a @param {Reference} b */
export const overlap = (a, b) => a.class === b.class && a.start < b.end && b.start < a.end;

/** Whether they are the same span too. @param {Reference} a @param {Reference} b */
export const same = (a, b) => overlap(a, b) && a.start === b.start && a.end === b.end;
