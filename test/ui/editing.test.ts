import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inEachTheme } from './themes';
import { useWorkbench } from './useWorkbench';

const TEXT = [
  'Iran has sent Fateh-110 missiles to Hezbollah, according to a report.',
  '',
  '“Hezbollah will answer,” said an Iranian official.',
  '',
  'Israel and Iran have traded threats for years. Hezbollah said nothing about ballistic missiles.',
  '',
].join('\n');

describe('working on an article', () => {
  const workbench = useWorkbench(async (opened) => {
    await writeFile(path.join(opened.folder, 'report.txt'), TEXT);
    await opened.openFile('report.txt');
    await opened.eventually('the text is analysed', async () =>
      (await opened.boxesOf('Hezbollah')).some(({ borderBottom }) => borderBottom.includes('dashed')),
    );
  });
  const file = () => path.join(workbench().folder, 'report.txt');

  /** Puts the cursor on the first "Hezbollah" of a line. */
  async function standOnHezbollah(line: 1 | 3 | 5): Promise<void> {
    const column = TEXT.split('\n')[line - 1].indexOf('Hezbollah') + 1;
    await workbench().goToLine(line);
    // Keys that come before the box at the top has given the focus back are lost.
    await workbench().cursorIs(`Ln ${line}, Col 1`);
    await workbench().page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    for (let i = 0; i < column; i++) await workbench().page.keyboard.press('ArrowRight');
    await workbench().cursorIs(`Ln ${line}, Col ${column + 1}`);
  }

  it('shows some entities alone until Escape', async () => {
    const { page } = workbench();
    await standOnHezbollah(1);
    const plain = (await workbench().styleOf('according')).color;
    await workbench().runCommand('Dossier: Show Only This');
    await workbench().eventually('the rest is dimmed', async () => (await workbench().styleOf('according')).color !== plain);
    const isTold = async () => (await workbench().statusItems()).some((item) => item.includes('Only Hezbollah'));
    await workbench().eventually('the status bar says so', isTold);
    await inEachTheme(page, async ({ className }) => {
      await workbench().eventually(`one stands out in ${className}`, async () => {
        const [chosen, other, around] = await Promise.all(['Hezbollah', 'Iran', 'according'].map((text) => workbench().styleOf(text)));
        return chosen.color !== other.color && around.color === other.color;
      });
      await workbench().screenshot(`focus-${className}`);
    });
    await workbench().eventually('the chosen one is as it was', async () => (await workbench().styleOf('Hezbollah')).color === plain);
    await page.keyboard.press('Escape');
    await workbench().eventually('nothing is dimmed', async () => (await workbench().styleOf('according')).color === plain);
    await workbench().eventually('nor does the status bar say so', async () => !(await isTold()));
  });

  it('goes to the first mention, and peeks at all of them', async () => {
    const { page } = workbench();
    await standOnHezbollah(5);
    await page.keyboard.press('F12');
    await workbench().cursorIs('Ln 1, Col 37');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.reference-zone-widget');
    await peek.waitFor();
    const rows = peek.locator('.monaco-list-row').filter({ hasText: 'Hezbollah' });
    await workbench().eventually('three references', async () => (await rows.count()) === 3);
    await workbench().pictures('peek');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('tells what the lines mean, and draws one in another style', async () => {
    const { page, quickRows } = workbench();
    await workbench().askCommand('Dossier: Show Legend', 'What the lines in the text mean');
    const group = quickRows.filter({ hasText: 'Armed groups' });
    await group.waitFor();
    ok((await group.innerText()).includes('thick dashed line'));
    ok((await group.innerText()).includes('Hezbollah'));
    await workbench().pictures('legend');
    await group.click();
    await quickRows.filter({ hasText: 'background' }).click();
    // Back in the legend, which tells the new style.
    await quickRows.filter({ hasText: 'Armed groups' }).filter({ hasText: 'background' }).waitFor();
    await page.keyboard.press('Escape');
    const backgrounds = async () => (await workbench().boxesOf('Hezbollah')).map(({ backgroundColor }) => backgroundColor);
    await workbench().eventually('a background', async () => (await backgrounds()).some((colour) => !colour.endsWith(', 0)')));
    await workbench().pictures('background');
  });

  it('renames one wording, and asks first about what is quoted', async () => {
    const { page } = workbench();
    await standOnHezbollah(1);
    const input = page.locator('.rename-box input');
    await workbench().eventually('a new wording is asked for', async () => {
      await page.keyboard.press('F2');
      return input.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    });
    equal(await input.inputValue(), 'Hezbollah');
    await workbench().pictures('rename');
    await input.fill('Hizbullah');
    await page.keyboard.press('Enter');
    const rows = page.locator('.panel .monaco-list-row').filter({ hasText: 'Hizbullah' });
    await workbench().eventually('a preview of three changes', async () => (await rows.count()) === 3);
    const quoted = rows.filter({ hasText: 'will answer' });
    ok((await quoted.locator('.codicon-quote').count()) > 0);
    const ticks = await rows.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-checked')));
    await workbench().pictures('rename-preview');
    deepEqual(ticks, ['true', 'false', 'true']);
    await page.getByRole('button', { name: 'Apply' }).first().click();
    await page.keyboard.press('Control+S');
    const wanted = TEXT.replaceAll('Hezbollah', 'Hizbullah').replace('“Hizbullah', '“Hezbollah');
    await workbench().eventually('the text is saved', async () => (await readFile(file(), 'utf8')) === wanted);
  });
});
