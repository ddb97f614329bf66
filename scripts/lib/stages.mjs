// What `npm test` consists of, in order.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkStage } from './checkStage.mjs';
import { grammarStage } from './grammarStage.mjs';
import { isDesktopOffered } from './hosts/desktopHost.mjs';
import { HOSTS } from './hosts/hostSuite.mjs';
import { nodeStage } from './nodeStage.mjs';
import { root } from './paths.mjs';

/**
 * `needsBuild`: it tests what the build makes; `isAside`: others like it may run at the same time; `isOffered`: whether it belongs to a run that asks for
 * nothing.
 * @typedef {{ name: string, needsBuild: boolean, isAside?: boolean, isOffered?: () => boolean, run: () => Promise<import('./testEvents.mjs').Totals> }} Stage
 */

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'lint', needsBuild: false, isAside: true, run: () => checkStage('eslint', ['node_modules/eslint/bin/eslint.js', '.']) },
  {
    name: 'format',
    needsBuild: false,
    isAside: true,
    run: () => checkStage('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  },
  {
    name: 'types',
    needsBuild: false,
    isAside: true,
    run: async () =>
      add(
        await typeCheck('src and test', '.'),
        await typeCheck('src/engine, without Node, DOM and vscode', 'src/engine'),
        await typeCheck('src/extension, without Node', 'src/extension'),
        await typeCheck('test/ui, with the DOM', 'test/ui'),
        await typeCheck('scripts', 'scripts'),
      ),
  },
  {
    name: 'knowledge',
    needsBuild: true,
    isOffered: () => npmScript('knowledge:check') !== undefined,
    run: async () =>
      add(
        await checkStage('knowledge:check', nodeArguments('knowledge:check')),
        await checkStage('docs/knowledge.md tells what knowledge/ holds', [...nodeArguments('knowledge:docs'), '--check']),
      ),
  },
  { name: 'grammar', needsBuild: false, run: grammarStage },
  { name: 'engine', needsBuild: true, run: () => nodeStage('engine', { timeout: 180_000 }) },
  { name: 'cli', needsBuild: true, run: () => nodeStage('cli', { timeout: 120_000 }) },
  { name: 'desktop', needsBuild: true, isOffered: isDesktopOffered, run: HOSTS.desktop },
  { name: 'server', needsBuild: true, run: HOSTS.server },
  { name: 'web', needsBuild: true, run: HOSTS.web },
  { name: 'oldest', needsBuild: true, run: HOSTS.oldest },
  { name: 'ui', needsBuild: true, run: () => nodeStage('ui', { timeout: 900_000, testTimeout: 150_000 }) },
];

export const HOST_NAMES = Object.keys(HOSTS);

/**
 * @param {readonly import('./testEvents.mjs').Totals[]} totals
 * @returns {import('./testEvents.mjs').Totals}
 */
export function add(...totals) {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  for (const { passed, failed, skipped, failures = [] } of totals) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    sum.failures.push(...failures);
  }
  return sum;
}

/**
 * @param {string} label
 * @param {string} project the folder of a tsconfig.json
 */
const typeCheck = (label, project) => checkStage(label, ['node_modules/typescript/bin/tsc', '-p', project]);

/** @param {string} name */
function npmScript(name) {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts[name];
}

/**
 * What follows `node` in an npm script.
 * @param {string} name
 * @returns {string[]}
 */
function nodeArguments(name) {
  const [program, ...args] = (npmScript(name) ?? '').split(' ');
  if (program !== 'node') throw new Error(`the npm script ${name} should read \`node FILE …\``);
  return args;
}
