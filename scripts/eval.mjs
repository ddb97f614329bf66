// Measures the engine on the development texts that lie beside the project, with the scorer that lies there too, and compares with the last recorded run.
// usage: npm run eval [-- --set seed|gold|re3d …] [--errors N] [--classes N] [--record]
//   --errors N    the scorer's N most frequent errors of each sort
//   --classes N   errors by type and detector on gold, with N examples each
//   --record      keeps the figures in bench/quality.json, for the runs to come
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calibrationTable } from './eval/calibration.mjs';
import { errorsByClass } from './eval/errors.mjs';
import { differences, figuresOf, record, recorded } from './eval/figures.mjs';
import { compared } from './eval/mentions.mjs';
import { root } from './lib/paths.mjs';

const OPTIONS = /** @type {const} */ ({
  errors: { type: 'string', default: '0' },
  classes: { type: 'string' },
  set: { type: 'string', multiple: true },
  record: { type: 'boolean', default: false },
});
const shared = path.join(root, '../shared');
const { values } = parseArgs({ options: OPTIONS });
if (!existsSync(path.join(shared, 'score/score.mjs')))
  fail('The development texts and their scorer are not here; this needs the folder "shared" beside the project.', 1);
if (!existsSync(path.join(root, 'dist/cli.js'))) fail('dist/cli.js is missing; build first: npm run build', 1);
const scorer = path.join(shared, 'score/score.mjs');
const gold = path.join(shared, 'gold/gold.ndjson');
/** @type {Readonly<Record<string, string>>} */
const SETS = { seed: 'seed', gold, re3d: 're3d' };
const sets = values.set ?? Object.keys(SETS);
const unknown = sets.find((set) => !(set in SETS));
if (unknown) fail(`--set ${unknown}: it is one of ${Object.keys(SETS).join(', ')}`, 2);

/** @type {Record<string, number>} */
const figures = {};
for (const set of sets) {
  process.stdout.write(`${score(set, ['--errors', values.errors])}\n`);
  Object.assign(figures, figuresOf(set, JSON.parse(score(set, ['--json']))));
}
if (sets.includes('gold')) {
  const documents = compared(gold);
  console.log(calibrationTable(documents).join('\n'));
  if (values.classes !== undefined) console.log(`\n${errorsByClass(documents, Number(values.classes)).join('\n')}`);
}
const changed = differences(figures, recorded());
console.log(changed.length ? `\nsince the last recorded run\n${changed.join('\n')}` : '\nas in the last recorded run');
if (values.record) record(figures);

/**
 * @param {string} set
 * @param {readonly string[]} words
 * @returns {string} what the scorer prints
 */
function score(set, words) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [scorer, '--engine', `"${process.execPath}" dist/cli.js`, '--set', SETS[set], ...words],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status) fail(`the scorer ended with code ${status} on ${set}`, 1);
  return stdout;
}

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
function fail(message, code) {
  console.error(`eval: ${message}`);
  process.exit(code);
}
