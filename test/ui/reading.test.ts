import { equal, match } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inEachTheme } from './themes';
import { TEXT } from './reportText';
import { useWorkbench } from './useWorkbench';
import type { Workbench } from './workbench';

/** A name that would be a command's link if it were taken for Markdown. */
const HOSTILE_NAME = 'a) [run](command:workbench.action.closeAllEditors) $(zap) <b>.txt';

/** The line below words. The editor's own marks, of what else is called like the word at the cursor, have one above too. */
async function lineBelow(workbench: Workbench, text: string): Promise<string | undefined> {
  const boxes = await workbench.boxesOf(text);
  return boxes.find(({ borderTop, borderBottom }) => borderTop.startsWith('0px') && !borderBottom.startsWith('0px'))?.borderBottom;
}

/** Whether there is a line below words. */
async function isDrawn(workbench: Workbench, text: string): Promise<boolean> {
  return (await lineBelow(workbench, text)) !== undefined;
}

/** Whether red, green and blue of "rgb(…)" are the same. */
function isGrey(colour: string): boolean {
  return new Set(colour.match(/\d+/g)?.slice(0, 3)).size === 1;
}

describe('reading an article', () => {
  const workbench = useWorkbench(async (opened) => {
    await writeFile(path.join(opened.folder, 'report.txt'), TEXT);
    await opened.openFile('report.txt');
    await opened.eventually('Iran is drawn', () => isDrawn(opened, 'Iran'));
  });

  it('draws a line of its kind below each mention, a grey one where it names nothing, and leaves the text as it is', async () => {
    const lookOf = async (text: string) => {
      const border = await workbench().eventually(`a line below "${text}"`, () => lineBelow(workbench(), text));
      const [, line, colour] = /^(\S+ \S+) (.+)$/.exec(border) ?? [];
      return { line, colour };
    };
    await inEachTheme(workbench().page, async ({ className }) => {
      // A pixel more there, as the frame of the current line takes one.
      const width = (plain: number) => `${plain + (className.startsWith('hc') ? 1 : 0)}px`;
      const wanted = [`${width(2)} solid`, `${width(2)} dashed`, `${width(1)} solid`, `${width(1)} solid`];
      await workbench().eventually(`lines for ${className}`, async () => {
        const drawn = await Promise.all(['Iran', 'Hezbollah', 'Fateh-110', 'ballistic missiles'].map(lookOf));
        return drawn.every(({ line }, index) => line === wanted[index]);
      });
      const state = await lookOf('Iran');
      const group = await lookOf('Hezbollah');
      const weapon = await lookOf('Fateh-110');
      const generic = await lookOf('ballistic missiles');
      equal(new Set([state.colour, group.colour, weapon.colour, generic.colour]).size, 4, className);
      equal(isGrey(generic.colour), true, `${className} ${generic.colour}`);
      equal(isGrey(weapon.colour), false, `${className} ${weapon.colour}`);
      const plain = await workbench().styleOf('according');
      for (const text of ['Iran', 'Hezbollah', 'Fateh-110', 'ballistic']) equal((await workbench().styleOf(text)).color, plain.color, text);
      equal((await workbench().styleOf('Fateh-110')).fontStyle, 'italic');
      equal(plain.fontStyle, 'normal');
      await workbench().screenshot(`lines-${className}`);
    });
  });

  it('tells about an entity under the mouse', async () => {
    const text = await workbench().hover('Hezbollah');
    match(text, /Hezbollah — armed group · Lebanon/);
    match(text, /In this text\s2 mentions, first in line 1/);
    match(text, /‹ previous · next › · all mentions/);
    await workbench().pictures('hover');
    await workbench().leave();
  });

  it('lists the entities, and goes to a mention with one click', async () => {
    await workbench().openViewContainer('Dossier');
    await workbench().clickTreeRow('Iran');
    await workbench().clickTreeRow('5  Israel and Iran have traded threats for years.');
    await workbench().eventually('the mention is selected', async () =>
      (await workbench().statusItems()).some((item) => item.includes('Ln 5, Col 16 (4 selected)')),
    );
    await workbench().pictures('tree');
  });
});

describe('acting on an article', () => {
  const workbench = useWorkbench(async (opened) => {
    const { page, folder } = opened;
    await writeFile(path.join(folder, HOSTILE_NAME), TEXT);
    await writeFile(path.join(folder, 'settings.json'), '{}\n');
    // Quick open itself takes some of these characters for an icon.
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').first().fill('closeAllEditors');
    await opened.quickRows.filter({ hasText: 'a) [run]' }).first().click();
    await opened.openViewContainer('Dossier');
    await opened.treeRow('Hezbollah');
  });

  it('goes from mention to mention by keyboard', async () => {
    await workbench().goToLine(1);
    await workbench().page.keyboard.press('Alt+.');
    await workbench().cursorIs('Ln 1, Col 5 (4 selected)');
    await workbench().page.keyboard.press('Alt+.');
    await workbench().cursorIs('Ln 1, Col 24 (9 selected)');
    await workbench().page.keyboard.press('Alt+,');
    await workbench().cursorIs('Ln 1, Col 5 (4 selected)');
  });

  it('goes along one entity from its hover, whatever the file’s name', async () => {
    await workbench().hover('Hezbollah');
    await workbench().page.getByText('next ›').click();
    await workbench().cursorIs('Ln 3, Col 39 (9 selected)');
    await workbench().leave();
  });

  it('shows all mentions of an entity in a list', async () => {
    await workbench().hover('Hezbollah');
    await workbench().page.getByText('all mentions').click();
    const peek = workbench().page.locator('.reference-zone-widget');
    await peek.waitFor();
    const rows = peek.locator('.monaco-list-row').filter({ hasText: 'Hezbollah' });
    await workbench().eventually('two references', async () => (await rows.count()) === 2);
    await workbench().screenshot('all-mentions');
    await workbench().page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('keeps what is expanded in the tree while the text is edited', async () => {
    await workbench().clickTreeRow('Hezbollah');
    await workbench().treeRow('3  …denied it. Hezbollah said nothing about ballistic missiles.');
    await workbench().goToLine(1);
    await workbench().page.keyboard.type('Syria.');
    await workbench().page.keyboard.press('Enter');
    await workbench().treeRow('Syria');
    const row = await workbench().treeRow('4  …denied it. Hezbollah said nothing about ballistic missiles.');
    equal(row.level, 4);
  });

  it('turns highlighting off and on', async () => {
    await workbench().runCommand('Dossier: Toggle Highlighting');
    await workbench().eventually('nothing is drawn', async () => !(await isDrawn(workbench(), 'Israel')));
    await workbench().runCommand('Dossier: Toggle Highlighting');
    await workbench().eventually('all is drawn', () => isDrawn(workbench(), 'Israel'));
  });

  it('offers only commands that do something', async () => {
    /** Waits, as the palette hears of an editor that has come to the front in its own time. */
    const isOffered = (title: string, isIt: boolean) =>
      workbench().eventually(`${title} is ${isIt ? '' : 'not '}offered`, async () => {
        const titles = await workbench().findCommands(`Dossier: ${title}`);
        return titles.includes(`Dossier: ${title}`) === isIt;
      });
    for (const title of [
      'Go to Entity …',
      'Go to Next Mention',
      'Go to Previous Mention',
      'Show All Mentions',
      'Analyse Again',
      'Toggle Highlighting',
      'Show Legend',
    ]) {
      await isOffered(title, true);
    }
    for (const title of ['Enable for This Language', 'Open Mention', 'Show All Entities Again']) await isOffered(title, false);

    await workbench().openFile('settings.json');
    await workbench().eventually('the view says why it is empty', async () =>
      workbench().page.getByText('Dossier is off for the language of this document.').isVisible(),
    );
    await workbench().screenshot('not-enabled');
    await isOffered('Enable for This Language', true);
    await isOffered('Go to Entity …', false);
  });
});

describe('reading in a restricted folder', () => {
  const workbench = useWorkbench(
    async ({ page, folder }) => {
      await writeFile(path.join(folder, 'report.txt'), TEXT);
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    },
    { trust: true },
  );

  it('works like everywhere', async () => {
    await workbench().openFile('report.txt');
    match(await workbench().hover('Hezbollah'), /armed group/);
  });
});
