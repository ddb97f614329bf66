import { commands, extensions } from 'vscode';
import { deepEqual, ok } from './harness/assert';
import { dossier } from './support/dossier';

interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

describe('manifest', () => {
  it('names each command that is registered, and each that it names is registered', async () => {
    await dossier();
    const { contributes } = extensions.getExtension('dossier.dossier')?.packageJSON as { readonly contributes: Contributes };
    // The editor makes commands of its own for each view: to focus it, to move it.
    const views = Object.values(contributes.views).flatMap((each) => each.map(({ id }) => `${id}.`));
    const registered = (await commands.getCommands(true)).filter(
      (id) => id.startsWith('dossier.') && !views.some((view) => id.startsWith(view)),
    );
    ok(registered.length > 0, 'nothing is registered');
    deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
  });
});
