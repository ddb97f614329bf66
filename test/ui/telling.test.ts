import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countLinesWhile } from './frames';
import { TEXT } from './reportText';
import { useWorkbench } from './useWorkbench';

/** Without the editor's own marks, of what else is called like the word at the cursor. */
const SETTINGS = { settings: { 'editor.occurrencesHighlight': 'off' } };

describe('what the editor tells', () => {
  const workbench = useWorkbench(async (opened) => {
    await mkdir(path.join(opened.folder, '.vscode'));
    await writeFile(path.join(opened.folder, 'report.txt'), TEXT);
    await writeFile(path.join(opened.folder, 'weather.txt'), 'The weather was fine on the whole, and nobody said that it would change.\n');
    await writeFile(path.join(opened.folder, 'settings.json'), '{}\n');
    await opened.openFile('report.txt');
    await opened.openViewContainer('Dossier');
    await opened.treeRow('Hezbollah');
  }, SETTINGS);

  const welcome = () => workbench().page.locator('.sidebar .welcome-view');
  const button = (name: string) => welcome().getByRole('button', { name });
  const setForFolder = (settings: object) => writeFile(path.join(workbench().folder, '.vscode/settings.json'), JSON.stringify(settings));

  /** Waits until the language status, as a screen reader tells it, says something. */
  async function statusSays(words: string): Promise<void> {
    await workbench().eventually(`the status says “${words}”`, async () =>
      (await workbench().statusItems()).some((item) => item.includes('Language Status') && item.includes(words)),
    );
  }

  /** Puts the cursor into the first word of a line's mention. */
  async function standIn(line: number): Promise<void> {
    await workbench().goToLine(line);
    await workbench().cursorIs(`Ln ${line}, Col 1`);
    await workbench().page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await workbench().page.keyboard.press('ArrowRight');
    await workbench().cursorIs(`Ln ${line}, Col 2`);
  }

  it('counts in the status, and says why nothing is shown, with what can be done', async () => {
    const { page } = workbench();
    await statusSays('3 actors, 2 weapon systems, English');

    await workbench().openFile('weather.txt');
    await statusSays('No actors or weapon systems in this text, English');
    await button('Analyse Again').waitFor();
    await button('Review Corrections').waitFor();
    await workbench().pictures('nothing-found');
    await button('Change the Least Confidence').click();
    await page.locator('.settings-editor').getByText('Minimum Confidence').first().waitFor();
    await welcome().getByText('Open a news article').waitFor();
    await button('Open File').waitFor();

    await workbench().openFile('report.txt');
    await workbench().treeRow('Hezbollah');
    await setForFolder({ 'dossier.maximumFileSize': 0.0001 });
    await welcome().getByText('larger than the limit').waitFor();
    await statusSays('Too large for Dossier');
    await workbench().pictures('too-large');
    await button('Change the Limit').click();
    await page.locator('.settings-editor').getByText('Maximum File Size').first().waitFor();
    await setForFolder({});
    await workbench().openFile('report.txt');
    await workbench().treeRow('Hezbollah');

    await workbench().openFile('settings.json');
    await statusSays('Dossier is off for this language, json');
    await button('Enable for This Language').waitFor();
    await workbench().openFile('report.txt');
    await workbench().treeRow('Hezbollah');
  });

  it('offers to take back what was ignored', async () => {
    const { page, quickRows } = workbench();
    await standIn(5);
    await workbench().askCommand('Dossier: Ignore Entity …', 'Where is it to be ignored?');
    await quickRows.filter({ hasText: 'In this text' }).click();
    await workbench().eventually('Israel is not drawn', async () => (await workbench().boxesOf('Israel')).length === 0);
    // The workbench brings up no messages by itself while it is automated.
    await page.locator('.statusbar-item[id="status.notifications"]').click();
    await workbench().leave();
    const message = page.locator('.notifications-center .notification-list-item').filter({ hasText: 'Ignored: Israel' });
    await message.waitFor();
    await workbench().pictures('ignored');
    await message.getByRole('button', { name: 'Undo' }).click();
    await workbench().treeRow('Israel');
    await workbench().eventually('Israel is drawn', async () => (await workbench().boxesOf('Israel')).length > 0);
  });

  it('names every row of the tree for a screen reader, and opens them with keys alone', async () => {
    const { page } = workbench();
    const focused = page.locator('.sidebar .monaco-list-row.focused');
    await workbench().runCommand('Dossier: Focus on Entities View');
    await page.locator('.sidebar .monaco-list:focus').waitFor();
    await page.keyboard.press('Home');
    const told: string[] = [];
    for (let row = 0; row < 6; row++) {
      if (row > 0) await page.keyboard.press('ArrowDown');
      told.push(
        await workbench().eventually('another row has the focus', async () => {
          const label = await focused.getAttribute('aria-label');
          return label !== told.at(-1) && label;
        }),
      );
    }
    deepEqual(told, [
      'Actors, 3 entities',
      'States, 2 entities',
      'Iran, state, 3 mentions',
      'Israel, state, 1 mention',
      'Armed groups, 1 entity',
      'Hezbollah, armed group · Lebanon, 2 mentions',
    ]);
    await page.keyboard.press('ArrowRight');
    await workbench().treeRow('3  …denied it. Hezbollah said nothing about ballistic missiles.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await workbench().eventually('a mention has the focus', async () =>
      ((await focused.getAttribute('aria-label')) ?? '').startsWith('Line 3: '),
    );
    await page.keyboard.press('Shift+F10');
    await page.locator('.monaco-menu .action-item', { hasText: 'Open Dossier' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.monaco-menu').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await workbench().cursorIs('Ln 3, Col 39 (9 selected)');
  });

  it('has a card whose links are reached with keys alone', async () => {
    const { page } = workbench();
    const card = page.locator('.monaco-editor .monaco-hover:visible').filter({ hasText: 'In this text' });
    await standIn(1);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await card.waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await workbench().eventually('the card has the focus', async () => (await card.locator(':focus').count()) > 0);
    await workbench().eventually('the link has the focus', async () => {
      await page.keyboard.press('Tab');
      return (await card.locator(':focus').innerText()) === 'only this';
    });
    await workbench().screenshot('card-by-keys');
    await page.keyboard.press('Enter');
    const isAlone = async () => (await workbench().statusItems()).some((item) => item.includes('Only Iran'));
    await workbench().eventually('Iran is shown alone', isAlone);
    await card.waitFor({ state: 'hidden' });
    ok(await isAlone());
    await page.keyboard.press('Escape');
    await workbench().eventually('all are shown again', async () => !(await isAlone()));
  });

  it('keeps every line in every frame while a person types', async () => {
    const { page } = workbench();
    await standIn(1);
    await page.keyboard.press('Home');
    await workbench().cursorIs('Ln 1, Col 1');
    const { fewest: before } = await countLinesWhile(page, () => page.waitForTimeout(200));
    ok(before >= 8, String(before));
    const { frames, fewest } = await countLinesWhile(page, async () => {
      await page.keyboard.type('So it is said that ', { delay: 40 });
      // Until the analysis of what was typed is there.
      await page.keyboard.type('Hamas, ', { delay: 40 });
      await workbench().treeRow('Hamas');
    });
    ok(frames > 10, String(frames));
    equal(fewest, before);
  });

  it('outlines and folds an article of the language news alone, and offers no names unless asked', async () => {
    const { page, quickRows } = workbench();
    const crumbs = page.locator('.editor-group-container.active .breadcrumbs-control');
    await workbench().openFile('gulf-arms-route.news');
    await workbench().treeRow('Persons');
    await workbench().goToLine(19);
    await workbench().eventually('the sub-head is in the breadcrumbs', async () =>
      /Seized dhow.*A range that keeps growing/s.test(await crumbs.innerText()),
    );
    await page.keyboard.press('Control+Shift+O');
    await quickRows.filter({ hasText: 'Oman' }).first().waitFor();
    await page.keyboard.type('houthi');
    await quickRows.filter({ hasText: 'Houthi movement' }).first().waitFor();
    await workbench().pictures('outline');
    await page.keyboard.press('Escape');
    await workbench().goToLine(17);
    const belowHead = page.locator('.view-line', { hasText: 'Western analysts believe' });
    const nextHead = page.locator('.view-line', { hasText: 'Riyadh answers' });
    await belowHead.waitFor();
    await page.keyboard.press('Control+Shift+[');
    await belowHead.waitFor({ state: 'detached' });
    await nextHead.waitFor();
    await workbench().pictures('folded');
    await page.keyboard.press('Control+Shift+]');
    await belowHead.waitFor();

    await workbench().openFile('report.txt');
    await workbench().treeRow('Hamas');
    match(await crumbs.innerText(), /^\s*report\.txt\s*$/);
    await workbench().goToLine(6);
    await workbench().cursorIs('Ln 6, Col 1');
    await page.keyboard.type('Yemen: Houth');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget.visible');
    await offered.waitFor();
    equal(await offered.getByText('Houthi movement').count(), 0);
    await page.keyboard.press('Escape');
  });

  it('brings the tree up for whoever filters it from the palette', async () => {
    const { page } = workbench();
    await workbench().openViewContainer('Explorer');
    const input = await workbench().askCommand('Dossier: Filter Entities …', '@missile');
    await input.fill('hezb');
    await workbench().eventually('the tree is there, filtered', async () => {
      const labels = (await workbench().treeRows()).map(({ label }) => label);
      return labels.includes('Hezbollah') && !labels.includes('Iran');
    });
    await page.keyboard.press('Escape');
    await page.locator('.sidebar .message', { hasText: 'Filter: hezb' }).waitFor();
    await workbench().runCommand('Dossier: Clear Filter of Entities');
    await workbench().treeRow('Iran');
  });
});
