// Runs all tests; what is missing is installed first. The last line is `N passed, N failed`.
// usage: npm test -- [--host desktop|server|web|oldest] [--only STAGE,STAGE …]
import { parseArgs } from 'node:util';
import { cleanUp, isEnding } from './lib/cleanup.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { finish } from './lib/processes.mjs';

/** @type {{ passed: number, failed: number, skipped: number, failures: string[] }} */
const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
try {
  await ensureDependencies();
  // Only now: they need packages.
  const { STAGES, HOST_NAMES } = await import('./lib/stages.mjs');
  const stages = choose(STAGES, HOST_NAMES);
  const isBuilt = stages.some((stage) => stage.needsBuild) ? await build() : true;
  await Promise.all(stages.filter(({ isAside }) => isAside).map((stage) => runStage(stage, isBuilt)));
  for (const stage of stages) if (!stage.isAside) await runStage(stage, isBuilt);
} catch (error) {
  if (!isEnding()) {
    fail(error instanceof Error ? error.message : String(error));
    console.log(`✗ ${totals.failures.at(-1)}`);
  }
} finally {
  await cleanUp();
}
// Broken off: there are no totals to tell.
if (isEnding()) process.exit(130);
// Once more, as a log may be kept from its end alone.
for (const name of totals.failures) console.log(`✗ ${name.split('\n')[0]}`);
if (totals.skipped) console.log(`${totals.skipped} skipped, named above with a "-"`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed || !totals.passed ? 1 : 0);

/** @typedef {import('./lib/stages.mjs').Stage} Stage */

/**
 * The stages that the command line asks for; all that are on offer where it asks for none.
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} hosts
 */
function choose(stages, hosts) {
  const names = stages.map(({ name }) => name);
  const { values } = parseArgs({ options: { host: { type: 'string' }, only: { type: 'string' } } });
  if (values.host === undefined && values.only === undefined) return stages.filter((stage) => stage.isOffered?.() ?? true);
  const asked = [values.host, ...(values.only?.split(',') ?? [])].filter((name) => name !== undefined);
  if (values.host !== undefined && !hosts.includes(values.host)) throw new Error(`--host ${values.host}: it is one of ${hosts.join(', ')}`);
  for (const name of asked) if (!names.includes(name)) throw new Error(`--only ${name}: it is one of ${names.join(', ')}`);
  return stages.filter(({ name }) => asked.includes(name));
}

async function build() {
  console.log('build');
  const { code, tail } = await finish(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  if (code === 0) return true;
  fail('node esbuild.config.mjs');
  console.log(`  ✗ node esbuild.config.mjs\n${tail}`);
  return false;
}

/**
 * @param {Stage} stage
 * @param {boolean} isBuilt
 */
async function runStage(stage, isBuilt) {
  const started = Date.now();
  console.log(stage.name);
  try {
    if (stage.needsBuild && !isBuilt) throw new Error('not run, as the build failed');
    const { passed, failed, skipped, failures = [] } = await stage.run();
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
    totals.failures.push(...failures);
    console.log(`  ${stage.name}: ${passed} passed, ${failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (isEnding()) throw error;
    fail(`${stage.name}: ${error instanceof Error ? error.message : error}`);
    console.log(`  ✗ ${totals.failures.at(-1)}`);
  }
}

/** @param {string} name what has failed */
function fail(name) {
  totals.failed++;
  totals.failures.push(name);
}
