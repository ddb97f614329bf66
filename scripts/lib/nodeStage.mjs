// Mocha tests in plain Node.
import path from 'node:path';
import { outFolder, root } from './paths.mjs';
import { finish } from './processes.mjs';
import { bundleTests, testFiles } from './testBundles.mjs';
import { collectEvents } from './testEvents.mjs';

/**
 * Runs the tests of a folder below test/.
 * @param {string} name the folder
 * @param {{ timeout: number, testTimeout?: number }} options milliseconds for the whole run, and for a test that says nothing itself
 * @returns {Promise<import('./testEvents.mjs').Totals>}
 */
export async function nodeStage(name, { timeout, testTimeout }) {
  const bundle = path.join(outFolder, 'test', name, 'index.mjs');
  await bundleTests(bundle, await testFiles(`test/${name}`), 'node', testTimeout);
  const events = collectEvents({ label: name, bundle });
  const { code, tail, timedOut } = await finish(process.execPath, [path.join(root, 'scripts/lib/runBundle.mjs'), bundle], {
    cwd: root,
    timeout,
    onLine: (line) => void events.take(line),
  });
  const trouble = timedOut
    ? `no end within ${timeout / 1000} s`
    : events.hasEnded()
      ? undefined
      : `the run ended with code ${code}:\n${tail}`;
  return events.finish(trouble);
}
