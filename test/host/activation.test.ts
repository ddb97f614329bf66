import { extensions, workspace } from 'vscode';
import { equal, ok } from './harness/assert';
import { closeEditors, openText, workspaceFolder } from './harness/documents';
import { eventually } from './harness/eventually';
import { hostKind } from './harness/hostKind';

const EXTENSION = 'dossier.dossier';

describe('activation', () => {
  after(closeEditors);

  it('runs in the host that it was started for', () => {
    const isWorker = 'WorkerGlobalScope' in globalThis;
    equal(isWorker, hostKind === 'web');
  });

  it('opens the folder that it was given', async () => {
    const names = (await workspace.fs.readDirectory(workspaceFolder())).map(([name]) => name);
    ok(names.length > 0, 'the folder is empty');
  });

  it('is installed, and starts with the first prose document', async () => {
    const extension = extensions.getExtension(EXTENSION);
    ok(extension, `${EXTENSION} is not installed`);
    await openText('Hezbollah is an armed group.');
    await eventually(`${EXTENSION} is active`, () => extension.isActive);
  });
});
