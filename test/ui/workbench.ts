import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { outFolder, root } from '../../scripts/lib/paths.mjs';
import { boxesOf, rectangleOf, styleOf } from './textInPage';
import type { BoxStyle, Rectangle, TextStyle } from './textInPage';
import { inEachTheme } from './themes';

/**
 * A real workbench in a real browser, and a person's hands: keys, the mouse, eyes. Everything here waits until what it asks for is there,
 * and throws where it does not come within `PATIENCE`.
 *
 * In a test:
 * ```ts
 * describe('hover', () => {
 *   const workbench = useWorkbench((opened) => opened.openFile('hamas-iran.txt'));
 *   it('tells the name', async () => {
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
  /** Runs a command that asks for more: its box is there afterwards. `placeholder` is part of what the box says before anything is typed. */
  askCommand(title: string, placeholder: string): Promise<Locator>;
  /** The rows of the box that is open at the top. */
  readonly quickRows: Locator;
  /** Titles that the palette offers for what is typed. */
  findCommands(typed: string): Promise<string[]>;
  /** Moves the cursor to a line, counted from 1, and into view. */
  goToLine(line: number): Promise<void>;
  /** Waits until the status bar says that the cursor is there: "Ln 1, Col 5", or part of that. */
  cursorIs(position: string): Promise<void>;
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
  /** Takes a picture of the window as it is now in each kind of theme: out/screenshots/NAME-THEME.png. */
  pictures(name: string): Promise<void>;
  /** Closes the window, and removes the folder. */
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

/** Milliseconds for anything to appear. */
const PATIENCE = 60_000;
/** Milliseconds after which a key that shows nothing is taken for lost. */
const ANSWERING = 5000;

const QUICK_INPUT = '.quick-input-widget';
const TREE_ROW = '.sidebar .pane-body .monaco-list-row[role="treeitem"]';

/** Gives a person's hands and eyes to a page in which a workbench is open. */
export function makeWorkbench(page: Page, folder: string, close: () => Promise<void>): Workbench {
  const quickInput = page.locator(`${QUICK_INPUT} input.input`).first();
  const quickRows = page.locator(`${QUICK_INPUT} .monaco-list-row`);
  const hoverBox = page.locator('.monaco-editor .monaco-hover:visible, .monaco-hover.workbench-hover:visible').first();

  const labelled = (label: string) => page.locator('.label-name').filter({ hasText: exactly(label) });

  /** Presses a key until the box at the top is there: a key that comes while another box goes is lost. */
  async function openQuickInput(key: string): Promise<void> {
    await workbench.eventually(`${key} opens the box at the top`, async () => {
      await page.keyboard.press(key);
      return quickInput.waitFor({ timeout: ANSWERING }).then(
        () => true,
        () => false,
      );
    });
  }

  async function chooseCommand(title: string): Promise<void> {
    await openQuickInput('F1');
    await quickInput.fill(`>${title}`);
    await quickRows
      .filter({ has: labelled(title) })
      .first()
      .click();
  }

  const workbench: Workbench = {
    page,
    folder,
    close,
    quickRows,
    async openFile(name) {
      await openQuickInput('Control+P');
      await quickInput.fill(name);
      // A click, as the key would take the row that has the focus, which may still be one of what was found before.
      await quickRows
        .filter({ has: labelled(name) })
        .first()
        .click();
      await page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    async runCommand(title) {
      await chooseCommand(title);
      await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
    },
    async askCommand(title, placeholder) {
      await chooseCommand(title);
      const input = page.locator(`${QUICK_INPUT} input[placeholder*=${JSON.stringify(placeholder)}]`);
      await input.waitFor();
      return input;
    },
    async findCommands(typed) {
      await openQuickInput('F1');
      await quickInput.fill(`>${typed}`);
      await quickRows.first().waitFor();
      // What was listed before gives way in its own time.
      const list = async () => (await quickRows.locator('.quick-input-list-row:first-child .label-name').allInnerTexts()).join('\n');
      let before = '';
      await workbench.eventually('the list stays as it is', async () => {
        const now = await list();
        const isSteady = now === before;
        before = now;
        return isSteady;
      });
      const titles = before.split('\n');
      await page.keyboard.press('Escape');
      await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
      return titles;
    },
    async goToLine(line) {
      await openQuickInput('Control+G');
      await quickInput.fill(`:${line}`);
      await quickRows
        .filter({ hasText: String(line) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
    },
    async cursorIs(position) {
      const whole = new RegExp(`${literally(position)}(?!\\d)`);
      await workbench.eventually(`the cursor is at ${position}`, async () =>
        (await workbench.statusItems()).some((item) => whole.test(item)),
      );
    },
    async hover(text, occurrence = 0) {
      await workbench.leave();
      let pointed = '';
      let patience = ANSWERING;
      let deadline = Infinity;
      return workbench.eventually(`a hover on "${text}"`, async () => {
        // A banner or a view that opens moves the text away from under the mouse; then the mouse goes after it, as a hand would.
        const box = await workbench.eventually(`"${text}" is in view`, () => rectangleOf(page, text, occurrence));
        if (pointed !== JSON.stringify(box)) {
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
          deadline = Date.now() + patience;
        }
        pointed = JSON.stringify(box);
        // Who rested there before the extension was ready is told nothing until the mouse moves again.
        if (Date.now() > deadline) {
          await page.mouse.move(2, 2);
          pointed = '';
          patience *= 2;
        }
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
      // A mouse that rests there brings up the icon's tooltip, which would be taken for the hover that is asked for next.
      await page.mouse.move(2, 2);
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
    async pictures(name) {
      await inEachTheme(page, async (theme) => {
        await workbench.screenshot(`${name}-${theme.className}`);
      });
    },
  };
  return workbench;
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${literally(text)}\\s*$`);
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
