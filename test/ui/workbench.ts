import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { installCodeServer, startServer } from '../../scripts/lib/codeServer.mjs';
import { outFolder, root } from '../../scripts/lib/paths.mjs';
import { CURRENT } from '../../scripts/lib/releases.mjs';
import { copySamples } from '../../scripts/lib/workspace.mjs';
import { boxesOf, rectangleOf, styleOf } from './textInPage';
import type { BoxStyle, Rectangle, TextStyle } from './textInPage';

/**
 * A real workbench in a real browser, and a person's hands: keys, the mouse, eyes. Everything here waits until what it asks for is there,
 * and throws where it does not come within `PATIENCE`.
 *
 * In a test:
 * ```ts
 * describe('hover', () => {
 *   const workbench = useWorkbench();
 *   it('tells the name', async () => {
 *     await workbench().openFile('hamas-iran.txt');
 *     const text = await workbench().hover('Hezbollah');
 *     …
 *   });
 * });
 * ```
 */
export interface Workbench {
  /** Playwright's page, for what the helpers below do not do. */
  readonly page: Page;
  /** The folder on disk that the window shows: a copy of samples/ of this workbench alone. */
  readonly folder: string;
  /** Opens a file of the folder through quick open (Ctrl+P). */
  openFile(name: string): Promise<void>;
  /** Runs a command from the palette (F1). `title` as a user reads it, with its category: "Dossier: Refresh". */
  runCommand(title: string): Promise<void>;
  /** Titles that the palette offers for what is typed. */
  findCommands(typed: string): Promise<string[]>;
  /** Moves the cursor to a line, counted from 1, and into view. */
  goToLine(line: number): Promise<void>;
  /** Rests the mouse on words of the editor that are in view, and reads the hover. `occurrence` counts from 0 among what is in view. */
  hover(text: string, occurrence?: number): Promise<string>;
  /** Takes the mouse away, so that a hover closes. */
  leave(): Promise<void>;
  /** How words of the editor that are in view are drawn: the decorations on them. */
  styleOf(text: string, occurrence?: number): Promise<TextStyle>;
  /** The boxes that are drawn around words of the editor that are in view: the lines and backgrounds of decorations. */
  boxesOf(text: string, occurrence?: number): Promise<BoxStyle[]>;
  /** Clicks an icon of the activity bar, unless its view is shown already. */
  openViewContainer(label: string): Promise<void>;
  /** The rows of the side bar's trees that are in view. */
  treeRows(): Promise<TreeRow[]>;
  /** Waits for a row of a tree whose label is this. */
  treeRow(label: string): Promise<TreeRow>;
  /** Clicks the row of a tree whose label is this: opens it, or folds and unfolds. */
  clickTreeRow(label: string): Promise<void>;
  /** The texts of the status bar's items, as a screen reader tells them. */
  statusItems(): Promise<string[]>;
  /** Asks until the answer is something; for what takes the extension a moment. */
  eventually<T>(what: string, probe: () => Promise<T | undefined | null | false>): Promise<T>;
  /** Takes a picture of the window: docs/images/NAME.png for the README, out/screenshots/NAME.png for a look. Gives its path. */
  screenshot(name: string, place?: 'docs' | 'out', clip?: Rectangle): Promise<string>;
  /** Closes the window, the browser and the server, and removes the folder. */
  close(): Promise<void>;
}

/** One line of a tree as it is drawn. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** 1 for the roots. */
  readonly level: number;
  /** Undefined for a row without children. */
  readonly expanded: boolean | undefined;
}

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

/** Milliseconds for anything to appear. */
const PATIENCE = 30_000;
/** Milliseconds for the workbench to open, on a machine that does other things too. */
const OPENING = 90_000;

const QUICK_INPUT = '.quick-input-widget';
const TREE_ROW = '.sidebar .pane-body .monaco-list-row[role="treeitem"]';

/** Opens a workbench with the extension at a copy of samples/. It has to be closed. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const installation = await installCodeServer(CURRENT);
  const { settings = {}, trust = false, width = 1280, height = 800, scale = 1 } = options;
  const server = await startServer(installation, { trust, settings });
  const samples = await copySamples();
  const { browser, close: closeBrowser } = await launchBrowser();
  const close = async () => {
    await closeBrowser();
    await server.stop();
    await samples.remove();
  };
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.url({ folder: samples.folder, payload: [['extensionDevelopmentPath', server.uri(root)]] }));
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: OPENING });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: OPENING });
    return makeWorkbench(page, samples.folder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a workbench for the tests of a `describe`, and closes it after them.
 * @returns gives the workbench, once the tests run
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let opened: Workbench | undefined;
  before(async function () {
    this.timeout(OPENING + 30_000);
    opened = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !opened) return;
    await opened.screenshot(`failed-${this.currentTest.fullTitle().replaceAll(/\W+/g, '-')}`);
  });
  after(async function () {
    this.timeout(30_000);
    await opened?.close();
  });
  return () => {
    if (!opened) throw new Error('the workbench is there only while the tests run');
    return opened;
  };
}

function makeWorkbench(page: Page, folder: string, close: () => Promise<void>): Workbench {
  const quickInput = page.locator(`${QUICK_INPUT} input.input`).first();
  const quickRows = page.locator(`${QUICK_INPUT} .monaco-list-row`);
  const hoverBox = page.locator('.monaco-editor .monaco-hover:visible, .monaco-hover.workbench-hover:visible').first();

  const labelled = (label: string) => page.locator('.label-name').filter({ hasText: exactly(label) });

  const workbench: Workbench = {
    page,
    folder,
    close,
    async openFile(name) {
      await page.keyboard.press('Control+P');
      await quickInput.fill(name);
      await quickRows
        .filter({ has: labelled(name) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    async runCommand(title) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${title}`);
      await quickRows
        .filter({ has: labelled(title) })
        .first()
        .click();
      await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
    },
    async findCommands(typed) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${typed}`);
      await quickRows.first().waitFor();
      const titles = await quickRows.locator('.quick-input-list-row:first-child .label-name').allInnerTexts();
      await page.keyboard.press('Escape');
      return titles;
    },
    async goToLine(line) {
      await page.keyboard.press('Control+G');
      await quickInput.fill(`:${line}`);
      await page.keyboard.press('Enter');
      await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
    },
    async hover(text, occurrence = 0) {
      await workbench.leave();
      let pointed = '';
      return workbench.eventually(`a hover on "${text}"`, async () => {
        // A banner or a view that opens moves the text away from under the mouse; then the mouse goes after it, as a hand would.
        const box = await workbench.eventually(`"${text}" is in view`, () => rectangleOf(page, text, occurrence));
        if (pointed !== JSON.stringify(box)) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
        pointed = JSON.stringify(box);
        const shown = await hoverBox.innerText({ timeout: 1000 }).catch(() => '');
        return /^(Loading\.\.\.)?$/.test(shown.trim()) ? undefined : shown;
      });
    },
    async leave() {
      await page.mouse.move(2, 2);
      await hoverBox.waitFor({ state: 'hidden' });
    },
    async styleOf(text, occurrence = 0) {
      return workbench.eventually(`"${text}" is in view`, () => styleOf(page, text, occurrence));
    },
    async boxesOf(text, occurrence = 0) {
      return workbench.eventually(`"${text}" is in view`, () => boxesOf(page, text, occurrence));
    },
    async openViewContainer(label) {
      const action = page
        .locator(
          `.activitybar .action-item[aria-label^=${JSON.stringify(label)}], .activitybar .action-item:has([aria-label^=${JSON.stringify(label)}])`,
        )
        .first();
      await action.waitFor();
      if (!/\bchecked\b/.test((await action.getAttribute('class')) ?? '')) await action.click();
      await page
        .locator('.sidebar .composite.title')
        .filter({ hasText: new RegExp(label, 'i') })
        .waitFor();
    },
    async treeRows() {
      return page.locator(TREE_ROW).evaluateAll((rows) =>
        rows
          .map((row) => ({
            top: row.getBoundingClientRect().top,
            label: row.querySelector('.label-name')?.textContent ?? '',
            description: row.querySelector('.label-description')?.textContent ?? '',
            level: Number(row.getAttribute('aria-level')),
            expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : undefined,
          }))
          // Rows are recycled, so their order in the document is not that on the screen.
          .sort((one, other) => one.top - other.top)
          .map(({ label, description, level, expanded }) => ({ label, description, level, expanded })),
      );
    },
    async treeRow(label) {
      return workbench.eventually(`a row "${label}" in a tree`, async () =>
        (await workbench.treeRows()).find((row) => row.label === label),
      );
    },
    async clickTreeRow(label) {
      await page
        .locator(TREE_ROW)
        .filter({ has: labelled(label) })
        .first()
        .click();
    },
    async statusItems() {
      const labels = await page
        .locator('.statusbar-item')
        .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
      return labels.filter((label) => label !== '');
    },
    async eventually(what, probe) {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const answer = await probe();
        if (answer !== undefined && answer !== null && answer !== false) return answer;
        if (Date.now() > deadline) throw new Error(`waited ${PATIENCE / 1000} s in vain: ${what}`);
        await page.waitForTimeout(100);
      }
    },
    async screenshot(name, place = 'out', clip) {
      const file = path.join(place === 'docs' ? path.join(root, 'docs/images') : path.join(outFolder, 'screenshots'), `${name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file, ...(clip ? { clip } : {}) });
      return file;
    },
  };
  return workbench;
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`);
}
