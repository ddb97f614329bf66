// Measures the engine on the development texts that lie beside the project, with the scorer that lies there too.
// usage: npm run eval [-- --errors N] [--set seed|gold|re3d …]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/paths.mjs';

const shared = path.join(root, '../shared');
const scorer = path.join(shared, 'score/score.mjs');
/** @type {Readonly<Record<string, string>>} */
const SETS = { seed: 'seed', gold: path.join(shared, 'gold/gold.ndjson'), re3d: 're3d' };

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' }, set: { type: 'string', multiple: true } } });
const sets = values.set ?? Object.keys(SETS);
const unknown = sets.find((set) => !(set in SETS));
if (unknown) fail(`--set ${unknown}: it is one of ${Object.keys(SETS).join(', ')}`, 2);
if (!existsSync(scorer)) fail('The development texts and their scorer are not here; this needs the folder "shared" beside the project.', 1);
if (!existsSync(path.join(root, 'dist/cli.js'))) fail('dist/cli.js is missing; build first: npm run build', 1);

for (const set of sets) {
  const words = [scorer, '--engine', `"${process.execPath}" dist/cli.js`, '--set', SETS[set], '--errors', values.errors];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status) process.exitCode = status;
  console.log('');
}

/**
 * @param {string} message
 * @param {number} code
 */
function fail(message, code) {
  console.error(`eval: ${message}`);
  process.exit(code);
}
