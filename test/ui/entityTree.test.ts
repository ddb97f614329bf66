import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isKept } from './keptState';
import { TEXT } from './reportText';
import { useWorkbench } from './useWorkbench';

const ROW = '.sidebar .pane-body .monaco-list-row[role="treeitem"]';

describe('the entity tree', () => {
  const workbench = useWorkbench(async (opened) => {
    await writeFile(path.join(opened.folder, 'report.txt'), TEXT);
    await writeFile(path.join(opened.folder, 'figures.txt'), '4711 0815\n\n23 42 99\n');
    await opened.openFile('report.txt');
    await opened.openViewContainer('Dossier');
    await opened.treeRow('Hezbollah');
  });

  /** The row whose label is just this; those of mentions hold names too. */
  const row = (label: string) => {
    const { page } = workbench();
    return page
      .locator(ROW)
      .filter({ has: page.locator('.label-name').getByText(label, { exact: true }) })
      .first();
  };

  async function labels(): Promise<string[]> {
    return (await workbench().treeRows()).map(({ label }) => label);
  }

  /** Clicks an action in the view's title, which shows once the mouse is there. */
  async function clickTitleAction(label: string | RegExp): Promise<void> {
    await workbench().page.locator('.sidebar .composite.title').hover();
    await workbench().page.locator('.sidebar .composite.title, .sidebar .pane-header').getByRole('button', { name: label }).first().click();
  }

  /** Chooses in the menu that is open. It takes no click before it is there for a moment. */
  async function chooseInMenu(label: string): Promise<void> {
    const { page } = workbench();
    const item = page.locator('.monaco-menu .action-item').filter({ hasText: label }).first();
    await item.waitFor();
    await workbench().eventually(`the menu takes "${label}"`, async () => {
      await page.waitForTimeout(300);
      // Gone meanwhile, where it has taken the click before.
      await item.click({ timeout: 1000 }).catch(() => undefined);
      return (await page.locator('.monaco-menu').count()) === 0;
    });
  }

  async function goToTab(name: string): Promise<void> {
    await workbench()
      .page.locator(`.tab[data-resource-name=${JSON.stringify(name)}]`)
      .click();
    await workbench()
      .page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`)
      .waitFor();
  }

  it('filters while a person types, and stops with one click', async () => {
    const { page } = workbench();
    await clickTitleAction('Filter Entities');
    const input = page.locator('.quick-input-widget input[placeholder*="@missile"]');
    await input.waitFor();
    await input.pressSequentially('@miss');
    await workbench().eventually('only missiles are left', async () => {
      const now = await labels();
      return now.includes('Fateh-110') && !now.includes('Hezbollah');
    });
    await page.getByText('2 of 5 entities').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Filter: @miss (2 of 5)').waitFor();
    await clickTitleAction('Clear Filter');
    await workbench().treeRow('Hezbollah');
    await page.getByText('Filter: @miss').waitFor({ state: 'hidden' });
  });

  it('is arranged from its menu, and greys out what holds already', async () => {
    const { page } = workbench();
    await clickTitleAction('Arrange Entities');
    const item = (label: string) => page.locator('.monaco-menu .action-item').filter({ hasText: label });
    await item('Group Entities by Country').waitFor();
    await workbench().screenshot('tree-arrange');
    match((await item('Group Entities by Type').getAttribute('class')) ?? '', /disabled/);
    await chooseInMenu('Group Entities by Country');
    await workbench().treeRow('Lebanon');
    ok((await labels()).includes('No country known'));
    await clickTitleAction('Arrange Entities');
    await chooseInMenu('Group Entities by Type');
    await workbench().treeRow('Actors');
  });

  it('merges what is selected, and splits it again', async () => {
    const { page } = workbench();
    await row('Hezbollah').click();
    await row('Israel').click({ modifiers: ['ControlOrMeta'] });
    await row('Hezbollah').click({ button: 'right' });
    await page.locator('.monaco-menu').first().waitFor();
    // It fades in.
    await page.waitForTimeout(300);
    await workbench().screenshot('tree-context-menu');
    await chooseInMenu('Merge Entities');
    await workbench().eventually('one is left', async () => {
      const merged = (await workbench().treeRows()).find(({ label }) => label === 'Hezbollah');
      return merged?.description === 'Lebanon · 3 · merged' && !(await labels()).includes('Israel');
    });
    match(await workbench().hover('Israel'), /Hezbollah — armed group/);
    await workbench().leave();
    await row('Hezbollah').click({ button: 'right' });
    await chooseInMenu('Split Merged Entity');
    await workbench().treeRow('Israel');
  });

  it('ignores an entity, and takes it back from the list of corrections', async () => {
    const { page, quickRows } = workbench();
    await row('Israel').click({ button: 'right' });
    await chooseInMenu('Ignore Entity …');
    await quickRows.filter({ hasText: 'In this text' }).waitFor();
    await workbench().pictures('ignore');
    await quickRows.filter({ hasText: 'In this text' }).click();
    await workbench().eventually('it is not listed', async () => !(await labels()).includes('Israel'));
    equal((await workbench().boxesOf('Israel')).length, 0);

    await workbench().askCommand('Dossier: Review Corrections …', 'Choose what to take back');
    const corrected = quickRows.filter({ hasText: 'Israel' });
    await corrected.filter({ hasText: 'ignored in this text' }).waitFor();
    await workbench().pictures('review-corrections');
    await corrected.click();
    await page.keyboard.press('Enter');
    await workbench().treeRow('Israel');
    await workbench().eventually('it is drawn', async () => (await workbench().boxesOf('Israel')).length > 0);
    await page.keyboard.press('Escape');
  });

  it('tells about an entity under the mouse', async () => {
    const { page } = workbench();
    const tooltip = page.locator('.monaco-hover:visible').filter({ hasText: 'In this text' }).first();
    await workbench().eventually('the card is there', async () => {
      // A row that is drawn anew under a mouse that rests tells nothing.
      await workbench().leave();
      await row('Fateh-110').hover();
      return tooltip.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    match(await tooltip.innerText(), /Fateh-110/);
    await workbench().screenshot('tree-tooltip');
    await workbench().leave();
  });

  it('says so when a step goes around the end of the text', async () => {
    await workbench().page.locator('.editor-instance .view-line').first().click();
    await workbench().goToLine(5);
    await workbench().page.keyboard.press('End');
    await workbench().page.keyboard.press('Alt+.');
    await workbench().eventually('the status bar says so', async () =>
      (await workbench().statusItems()).some((item) => item.includes('went on from the start of the text')),
    );
  });

  it('shows an entity while a person looks for it, and leaves no trace when they give up', async () => {
    const { page, quickRows } = workbench();
    await workbench().goToLine(4);
    const position = await workbench().eventually('the cursor is there', async () =>
      (await workbench().statusItems()).find((item) => item.includes('Ln 4')),
    );
    const plain = (await workbench().boxesOf('Israel')).length;
    await workbench().askCommand('Dossier: Go to Entity …', 'Name, type or country');
    await quickRows.filter({ hasText: 'Israel' }).first().waitFor();
    await page.keyboard.type('israel');
    await workbench().eventually('it is highlighted', async () => (await workbench().boxesOf('Israel')).length > plain);
    await page.keyboard.press('Escape');
    await workbench().eventually('it is not any more', async () => (await workbench().boxesOf('Israel')).length === plain);
    ok((await workbench().statusItems()).includes(position));
  });

  it('lists all open editors, and says so', async () => {
    await workbench().openFile('black-sea-live.news');
    await goToTab('report.txt');
    await clickTitleAction('Arrange Entities');
    await chooseInMenu('List Entities of All Open Editors');
    await workbench().page.locator('.message', { hasText: '2 open editors' }).waitFor();
    await clickTitleAction('Arrange Entities');
    await chooseInMenu('Group Entities by Document');
    await workbench().treeRow('report.txt');
    await workbench().treeRow('black-sea-live.news');
    await workbench().screenshot('tree-open-editors');
    await workbench().runCommand('Dossier: List Entities of This Editor');
    await workbench().runCommand('Dossier: Group Entities by Type');
    await workbench().treeRow('Actors');
  });

  it('says why it is empty, and what to do', async () => {
    await workbench().openFile('figures.txt');
    await workbench().page.getByText('does not look like English prose').waitFor();
    await workbench().screenshot('tree-no-prose');
    await goToTab('report.txt');
    await workbench().treeRow('Hezbollah');
  });

  it('is as it was after a reload', async function () {
    this.timeout(240_000);
    const { page } = workbench();
    await clickTitleAction('Arrange Entities');
    await chooseInMenu('Group Entities by Country');
    const lebanon = await workbench().treeRow('Lebanon');
    equal(lebanon.expanded, true);
    await row('Lebanon').click();
    await row('Israel').locator('.monaco-tl-twistie').click();
    await workbench().eventually('Lebanon is folded', async () => (await workbench().treeRow('Lebanon')).expanded === false);
    const before = await labels();
    await workbench().eventually('what is kept is written', () => isKept(page, '"country:LBN":false'));
    await page.reload();
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 90_000 });
    // Which tab was in front is the editor's to keep, and it may not have done so yet.
    await goToTab('report.txt');
    await workbench().eventually('the tree is there', async () => (await labels()).includes('Lebanon'));
    deepEqual(await labels(), before);
    equal((await workbench().treeRow('Lebanon')).expanded, false);
  });

  it('follows the cursor, filters and shows a way to each entity, in each kind of theme', async () => {
    const { page, quickRows } = workbench();
    await workbench().openFile('gulf-arms-route.news');
    await workbench().runCommand('Dossier: Group Entities by Type');
    await workbench().treeRow('Persons');
    await workbench().goToLine(3);
    await page.keyboard.press('Alt+.');
    await workbench().eventually('the tree follows', async () => (await page.locator(`${ROW}.selected`).count()) === 1);
    await workbench().pictures('tree-follows');

    await (await workbench().askCommand('Dossier: Filter Entities …', '@missile')).fill('ho @actor >50%');
    await page.getByText(/Filter: ho @actor >50% \(\d+ of \d+\)/).waitFor();
    await workbench().pictures('tree-filter');
    await page.keyboard.press('Escape');
    await workbench().runCommand('Dossier: Clear Filter of Entities');

    await workbench().askCommand('Dossier: Go to Entity …', 'Name, type or country');
    await quickRows.filter({ hasText: 'mention' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.quick-input-widget .monaco-list-row.focused').nth(0).waitFor();
    await workbench().pictures('go-to-entity');
    await page.keyboard.press('Escape');
  });
});
