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
/** How often a workbench is opened that does not take its theme, as happened once on a slow machine. */
const OPENINGS = 3;
/** Milliseconds that a theme is given to appear, one try after the other. */
const THEME_TRIES = [1000, 2000, 4000, 8000];

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
    let openings = 0;
    do {
      if (openings++ === OPENINGS)
        throw new Error(`the workbench was opened ${OPENINGS} times and never took the theme that the computer asks for`);
      await page.goto(url);
      await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: OPENING });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: OPENING });
    } while (!(await takesThemes(page)));
    return makeWorkbench(page, samples.folder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Whether the window takes the theme that the computer asks for; it is left in the dark one then. The first window of a server hears of its settings
 * late, and looks at what the computer asks for only when that changes: hence several tries. Each waits longer than the one before, since a theme that
 * takes long to load would else always come when the other one is waited for.
 */
async function takesThemes(page: Page): Promise<boolean> {
  for (const patience of THEME_TRIES) {
    try {
      await showTheme(page, LIGHT, patience);
      await showTheme(page, DARK);
      return true;
    } catch {
      await page.emulateMedia({ colorScheme: DARK.colorScheme, forcedColors: DARK.forcedColors });
    }
  }
  return false;
}

async function serverOf(trust: boolean) {
  return startServer(await installCodeServer(CURRENT), { trust });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
