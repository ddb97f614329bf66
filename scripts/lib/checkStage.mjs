// A check by a command: one test, passed where the command ends with 0.
import { finish } from './processes.mjs';
import { root } from './paths.mjs';

/**
 * @param {string} label
 * @param {readonly string[]} args for Node
 * @returns {Promise<import('./testEvents.mjs').Totals>}
 */
export async function checkStage(label, args) {
  /** @type {string[]} */
  const lines = [];
  const { code } = await finish(process.execPath, args, { cwd: root, onLine: (line) => lines.push(line) });
  console.log(`  ${code === 0 ? '✓' : '✗'} ${label}`);
  if (code !== 0) console.log([...lines, `(ended with code ${code})`].map((line) => `      ${line}`).join('\n'));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
