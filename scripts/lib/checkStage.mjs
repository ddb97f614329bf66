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
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, failures: [label] };
}
