import { commands, extensions } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { dossier } from './support/dossier';

interface MenuItem {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Contributes {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string; readonly icon?: string }[];
  readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

function contributions(): Contributes {
  return (extensions.getExtension('dossier.dossier')?.packageJSON as { readonly contributes: Contributes }).contributes;
}

describe('manifest', () => {
  it('names each command that is registered, and each that it names is registered', async () => {
    await dossier();
    const contributes = contributions();
    // The editor makes commands of its own for each view: to focus it, to move it.
    const views = Object.values(contributes.views).flatMap((each) => each.map(({ id }) => `${id}.`));
    const registered = (await commands.getCommands(true)).filter(
      (id) => id.startsWith('dossier.') && !views.some((view) => id.startsWith(view)),
    );
    ok(registered.length > 0, 'nothing is registered');
    deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
  });

  it('titles all commands under one category, and hides from the palette only what takes arguments', () => {
    const { commands: all, menus } = contributions();
    for (const { command, title, category } of all) {
      ok(title && !title.startsWith('%'), command);
      equal(category, 'Dossier', command);
    }
    equal(new Set(all.map(({ title }) => title)).size, all.length);
    const hidden = menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    deepEqual(hidden.sort(), ['dossier.openMention', 'dossier.openSpan', 'dossier.showMore']);
  });

  it('has at most three actions in a line of the tree, each with an icon, and no key that is not guarded', () => {
    const { commands: all, menus, keybindings } = contributions();
    const inline = menus['view/item/context'].filter(({ group }) => group?.startsWith('inline'));
    ok(inline.length <= 3, String(inline.length));
    const shown = [...inline, ...menus['view/title'].filter(({ group, command }) => command && group?.startsWith('navigation'))];
    for (const { command } of shown) ok(all.find((each) => each.command === command)?.icon, command);
    for (const { command, when } of keybindings) ok(when, command);
  });
});
