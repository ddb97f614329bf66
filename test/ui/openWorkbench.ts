import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { installCodeServer, startServer } from '../../scripts/lib/codeServer.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { CURRENT } from '../../scripts/lib/releases.mjs';
import { copySamples } from '../../scripts/lib/workspace.mjs';
import { DARK, LIGHT, showTheme, THEME_SETTINGS } from './themes';
import { makeWorkbench } from './workbench';
import type { Workbench } from './workbench';

export interface WorkbenchOptions {
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** True leaves workspace trust on: the folder opens restricted. */
  readonly trust?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture for one of the page: 2 for sharp pictures. */
  readonly scale?: number;
}

/** Milliseconds for the workbench to open, on a machine that does other things too. */
const OPENING = 90_000;
const PATIENCE = 60_000;
/** Milliseconds that a theme is given to appear: little in a window that was just opened, more in each that is opened instead, as some machines are slow. */
const FIRST_PATIENCE = 1000;
const LAST_PATIENCE = 16_000;

/** What would make two pictures of the same differ, and what only costs time. */
const STEADY = {
  ...THEME_SETTINGS,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
};

/** Servers and the browser are started once and live as long as the process; a window's own state lives in its browser context. */
const startOnce = { browser: once(launchBrowser), open: once(() => serverOf(false)), restricted: once(() => serverOf(true)) };

/** Opens a workbench with the extension at a copy of samples/, as if for the first time. It has to be closed. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { settings = {}, trust = false, width = 1280, height = 800, scale = 1 } = options;
  const server = await (trust ? startOnce.restricted() : startOnce.open());
  const { browser } = await startOnce.browser();
  await server.setUserSettings({ ...STEADY, ...settings });
  const samples = await copySamples();
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: DARK.colorScheme });
  const close = async () => {
    await context.close();
    await samples.remove();
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const url = server.url({ folder: samples.folder, payload: [['extensionDevelopmentPath', server.uri(root)]] });
    const deadline = Date.now() + OPENING;
    for (let patience = FIRST_PATIENCE; ; patience = Math.min(patience * 2, LAST_PATIENCE)) {
      await page.goto(url);
      await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: OPENING });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: OPENING });
      if (await takesThemes(page, patience)) break;
      if (Date.now() > deadline)
        throw new Error('the workbench was opened again and again, and never took the theme that the computer asks for');
    }
    return makeWorkbench(page, samples.folder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Whether the window takes the theme that the computer asks for; it is left in the dark one then. A window that opens in a new profile hears of the
 * settings for themes late, or only when it is opened anew, and it looks at what the computer asks for only when that changes.
 */
async function takesThemes(page: Page, patience: number): Promise<boolean> {
  try {
    await showTheme(page, LIGHT, patience);
    await showTheme(page, DARK);
    return true;
  } catch {
    await page.emulateMedia({ colorScheme: DARK.colorScheme, forcedColors: DARK.forcedColors });
    return false;
  }
}

async function serverOf(trust: boolean) {
  return startServer(await installCodeServer(CURRENT), { trust });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
