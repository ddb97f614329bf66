import { equal, match, ok } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inEachTheme } from './themes';
import { useWorkbench } from './useWorkbench';

/** So many lines lie between the mentions that the editor keeps a place of its own for each. */
const APART = 60;
const TEXT = ['Iran said so, according to a report.', ...Array<string>(APART).fill(''), 'Hezbollah was silent.', '', ''].join('\n');

describe('writing an article', () => {
  const workbench = useWorkbench(
    async (opened) => {
      await mkdir(path.join(opened.folder, '.vscode'));
      await writeFile(path.join(opened.folder, 'draft.txt'), TEXT);
      await opened.openFile('draft.txt');
      await opened.eventually('Iran is drawn', async () => (await opened.boxesOf('Iran')).length > 0);
    },
    { settings: { 'dossier.completion.enabled': true, 'editor.occurrencesHighlight': 'off' } },
  );

  it('goes back from where a step led', async () => {
    await workbench().goToLine(1);
    await workbench().cursorIs('Ln 1, Col 1');
    await workbench().page.keyboard.press('Alt+.');
    await workbench().cursorIs('Ln 1, Col 5 (4 selected)');
    await workbench().page.keyboard.press('Alt+.');
    await workbench().cursorIs(`Ln ${APART + 2}, Col 10 (9 selected)`);
    await workbench().runCommand('Go Back');
    await workbench().cursorIs('Ln 1');
    await workbench().screenshot('gone-back');
  });

  it('leaves the mentions to the colour theme where a setting says so, and never does both', async () => {
    const settings = path.join(workbench().folder, '.vscode/settings.json');
    const lines = async () => (await workbench().boxesOf('Iran')).length;
    const isColoured = async () => (await workbench().styleOf('Iran')).color !== (await workbench().styleOf('according')).color;
    ok(!(await isColoured()));
    await writeFile(settings, JSON.stringify({ 'dossier.highlighting.method': 'semanticTokens' }));
    await workbench().eventually('the theme colours the mention', isColoured);
    await workbench().eventually('no line is left', async () => (await lines()) === 0);
    await inEachTheme(workbench().page, async ({ className }) => {
      await workbench().eventually(`it is coloured in ${className}`, isColoured);
      equal(await lines(), 0, className);
      await workbench().screenshot(`semantic-tokens-${className}`);
    });
    await writeFile(settings, '{}');
    await workbench().eventually('lines are drawn again', async () => (await lines()) > 0);
    await workbench().eventually('the theme colours nothing', async () => !(await isColoured()));
  });

  it('offers names as they are typed', async () => {
    const { page } = workbench();
    await workbench().goToLine(APART + 4);
    await workbench().cursorIs(`Ln ${APART + 4}, Col 1`);
    await page.keyboard.type('Yemen: Houth');
    const offered = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'Houthi movement' }).first();
    await offered.waitFor();
    await workbench().pictures('completion');
    await offered.click();
    await workbench().eventually('the name is written', async () => (await workbench().boxesOf('Houthi movement')).length > 0);
    match(await workbench().hover('Houthi movement'), /armed group · Yemen/);
    await workbench().leave();
  });

  it('looks up what no text mentions, by another spelling', async () => {
    const { page, quickRows } = workbench();
    const input = await workbench().askCommand('Dossier: Look Up …', 'An actor or a weapon system');
    await input.fill('Boko Harram');
    const found = quickRows.filter({ hasText: 'Boko Haram' }).first();
    await found.waitFor();
    await workbench().pictures('look-up');
    await found.click();
    await page.locator('.tab.active', { hasText: 'Boko Haram' }).waitFor();
    await workbench().eventually('the dossier tells what is known', async () => (await workbench().styleOf('Jihadist group')).color !== '');
    await workbench().pictures('looked-up');
  });
});
