// The browser in which the workbench of the server host is opened. Needs the installed dependencies.
import { chromium } from 'playwright-core';
import { atEnd } from './cleanup.mjs';
import { CHROMIUM_FLAGS, obtainChromium } from './chromium.mjs';

/**
 * Launches Chromium, without a window. It is closed by `close`, or at the end of the script.
 * @returns {Promise<{ browser: import('playwright-core').Browser, close: () => Promise<void> }>}
 */
export async function launchBrowser() {
  const { executablePath, env } = await obtainChromium();
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_FLAGS,
    // As root, and in most containers, there is none to have; the only pages opened are our own.
    chromiumSandbox: false,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    // The script's own clean-up closes it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { browser, close: atEnd(() => browser.close()) };
}
