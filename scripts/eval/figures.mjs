// The figures that are compared from run to run, and the file that keeps those of the last recorded one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.mjs';

const RECORD = path.join(root, 'bench/quality.json');
/** Smaller differences, in points, are not told. */
const TELLING = 0.05;

/** @typedef {{ f1?: number, recall?: number, exact?: Figure, overlap?: Figure, accuracy?: number, precision?: number }} Figure */
/** @typedef {{ rows: Record<string, Figure>, types?: Record<string, Figure>, clusters?: Record<string, Figure>, links?: Record<string, Figure>, negatives?: { actor: number, weapon: number }, context?: Record<string, Figure> }} Scores */

/**
 * The scorer's JSON as one list of figures in percent (false alarms: their number).
 * @param {string} set
 * @param {Scores} scores
 * @returns {Record<string, number>}
 */
export function figuresOf(set, scores) {
  /** @type {Record<string, number>} */
  const figures = {};
  const put = (/** @type {string} */ name, /** @type {number | undefined} */ share) => {
    if (share !== undefined) figures[`${set}: ${name}`] = Math.round(share * 1000) / 10;
  };
  for (const [name, row] of Object.entries(scores.rows)) {
    put(`${name} exact F1`, row.exact?.f1);
    put(`${name} overlap F1`, row.overlap?.f1);
  }
  for (const [name, row] of Object.entries(scores.types ?? {})) put(`type right, ${name}`, row.accuracy);
  for (const [name, row] of Object.entries(scores.clusters ?? {})) put(`B-cubed F1, ${name}`, row.f1);
  for (const [name, row] of Object.entries(scores.links ?? {})) put(`linked ${name}`, row.recall);
  for (const [name, row] of Object.entries(scores.context ?? {})) put(`${name} F1`, row.f1);
  for (const [name, count] of Object.entries(scores.negatives ?? {}))
    if (name !== 'documents') figures[`${set}: false alarms, ${name}`] = count;
  return figures;
}

/** @returns {Record<string, number>} the figures of the last recorded run; none where there is no record */
export function recorded() {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
}

/** Keeps figures for the runs to come; those of sets that were not run stay. @param {Record<string, number>} figures */
export function record(figures) {
  const all = { ...recorded(), ...figures };
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
}

/**
 * What changed since the last recorded run, a line a figure.
 * @param {Record<string, number>} figures
 * @param {Record<string, number>} before
 * @returns {string[]}
 */
export function differences(figures, before) {
  return Object.entries(figures).flatMap(([name, now]) => {
    const was = before[name];
    if (was === undefined) return [`  ${name}: ${now} (not recorded yet)`];
    const difference = now - was;
    return Math.abs(difference) < TELLING ? [] : [`  ${name}: ${now} (${difference > 0 ? '+' : ''}${difference.toFixed(1)})`];
  });
}
