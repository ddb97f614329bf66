// Runs the host suite in the server host: opens the workbench in a browser and listens to what the extension host tells.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { installCodeServer, startServer } from '../codeServer.mjs';
import { outFolder, relativeToRoot } from '../paths.mjs';
import { collectEvents } from '../testEvents.mjs';
import { copySamples } from '../workspace.mjs';

/** Milliseconds for a whole run, several times what it takes on a machine that does nothing else. */
const TIMEOUT = 480_000;
const TAIL = 40;

/**
 * @param {{ label: string, release: import('../releases.mjs').Release, extension: string, bundle: string, lineShift?: number }} options
 *   `extension`: the extension's folder; `bundle`: the test bundle
 * @returns {Promise<import('../testEvents.mjs').Totals>}
 */
export async function runInBrowser({ label, release, extension, bundle, lineShift = 0 }) {
  const installation = await installCodeServer(release);
  const server = await startServer(installation);
  const workspace = await copySamples();
  const { browser, close } = await launchBrowser();
  console.log(`  VS Code ${server.version}, Chromium ${browser.version()}`);
  /** @type {string[]} */
  const log = [];
  const events = collectEvents({ label, bundle, lineShift });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => log.push(`page error: ${error.stack ?? error.message}`));
    page.on('crash', () => log.push('the page crashed'));
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      for (const arg of args.map(String)) {
        for (const line of arg.split('\n')) {
          if (!events.take(line)) log.push(`${type}: ${line}`);
        }
      }
    });
    const exited = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
    });
    const url = server.url({
      folder: workspace.folder,
      payload: [
        ['extensionDevelopmentPath', server.uri(extension)],
        ['extensionTestsPath', server.uri(bundle)],
      ],
    });
    await page.goto(url);
    const code = await Promise.race([exited, page.waitForTimeout(TIMEOUT).then(() => undefined)]);
    const trouble =
      code === undefined
        ? `no end within ${TIMEOUT / 1000} s`
        : !events.hasEnded()
          ? `the extension host ended the run with code ${code}`
          : undefined;
    const totals = events.finish(trouble);
    if (totals.failed) await report(label, log, server.tail(), page, trouble !== undefined);
    return totals;
  } finally {
    await close();
    await server.stop();
    await workspace.remove();
  }
}

/**
 * Leaves what helps to understand a failure in out/logs.
 * @param {string} label
 * @param {string[]} log
 * @param {string} serverTail
 * @param {import('playwright-core').Page} page
 * @param {boolean} quote whether the end of the log goes to the terminal too
 */
async function report(label, log, serverTail, page, quote) {
  const base = path.join(outFolder, 'logs', label.replaceAll(/\W+/g, '-'));
  await mkdir(path.dirname(base), { recursive: true });
  await writeFile(`${base}.log`, [...log, '', 'server:', serverTail, ''].join('\n'));
  await page.screenshot({ path: `${base}.png` }).catch(() => {});
  if (quote)
    console.log(
      log
        .slice(-TAIL)
        .map((line) => `      ${line}`)
        .join('\n'),
    );
  console.log(`      log: ${relativeToRoot(base)}.log, picture: ${relativeToRoot(base)}.png`);
}
