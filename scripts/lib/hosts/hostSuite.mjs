// The host suite (test/host) in each of the hosts.
import path from 'node:path';
import { outFolder, root } from '../paths.mjs';
import { checkOldest, CURRENT, OLDEST } from '../releases.mjs';
import { bundleTests, testFiles } from '../testBundles.mjs';
import { runInBrowser } from './browserRun.mjs';
import { runOnDesktop } from './desktopHost.mjs';
import { layOutWebExtension } from './webExtension.mjs';

/** @typedef {import('../testEvents.mjs').Totals} Totals */

/** Milliseconds for a test, many times what it takes on a machine that does nothing else. */
const TEST_TIMEOUT = 90_000;

/** How VS Code's worker host wraps a script: lines before its first. */
const WORKER_LINES = 2;

/** @type {Readonly<Record<'desktop' | 'server' | 'web' | 'oldest', () => Promise<Totals>>>} */
export const HOSTS = {
  desktop: async () => runOnDesktop({ bundle: await nodeBundle() }),
  server: async () => runInBrowser({ label: 'server', release: CURRENT, extension: root, bundle: await nodeBundle() }),
  web: async () => {
    const extension = await layOutWebExtension();
    // Tests run in the host of the extension that they lie in.
    const bundle = path.join(extension, 'out/test/host/index.js');
    await bundleTests(bundle, await testFiles('test/host'), 'host-web', TEST_TIMEOUT);
    return runInBrowser({ label: 'web', release: CURRENT, extension, bundle, lineShift: WORKER_LINES });
  },
  oldest: async () => {
    checkOldest();
    return runInBrowser({ label: 'oldest', release: OLDEST, extension: root, bundle: await nodeBundle() });
  },
};

async function nodeBundle() {
  const bundle = path.join(outFolder, 'test/host/index.js');
  await bundleTests(bundle, await testFiles('test/host'), 'host-node', TEST_TIMEOUT);
  return bundle;
}
