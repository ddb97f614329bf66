// Whether confidence means what it says: how many of the mentions of a confidence are right.
import { same } from './mentions.mjs';

const BOUNDS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
/** What the interface promises of mentions that are shown as certain. */
const CERTAIN = 0.9;
const PROMISED = 95;

/**
 * @param {readonly import('./mentions.mjs').Compared[]} documents
 * @returns {string[]} the table
 */
export function calibrationTable(documents) {
  const all = documents.flatMap(({ found, reference }) =>
    found.map((mention) => ({ confidence: mention.confidence, isRight: reference.some((other) => same(mention, other)) })),
  );
  const row = (/** @type {string} */ label, /** @type {typeof all} */ mentions) => {
    if (mentions.length === 0) return `  ${label}       none`;
    const right = mentions.filter(({ isRight }) => isRight).length;
    const mean = mentions.reduce((sum, { confidence }) => sum + confidence, 0) / mentions.length;
    return `  ${label}  ${String(mentions.length).padStart(8)}   ${mean.toFixed(2)}   ${((100 * right) / mentions.length).toFixed(1).padStart(5)}`;
  };
  const lines = ['confidence   mentions   mean   right of 100'];
  for (let i = 0; i + 1 < BOUNDS.length; i++) {
    const [from, to] = [BOUNDS[i], BOUNDS[i + 1]];
    const mentions = all.filter(({ confidence }) => confidence >= from && confidence < to);
    lines.push(row(`${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`, mentions));
  }
  lines.push(
    `${row(
      '≥ 0.90   ',
      all.filter(({ confidence }) => confidence >= CERTAIN),
    )}   (promised: ${PROMISED})`,
  );
  return lines;
}
