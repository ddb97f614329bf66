import { commands } from 'vscode';
import { COMMANDS } from '../../src/extension/commands';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { changeSettings, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';
import { resetTree } from './support/tree';

/** Runs a command as whoever gives up at once whatever it asks. Throws where it fails. */
async function runAndGiveUp(command: string): Promise<void> {
  let outcome: 'done' | Error | undefined;
  commands.executeCommand(command).then(
    () => (outcome = 'done'),
    (error: unknown) => (outcome = error instanceof Error ? error : new Error(String(error))),
  );
  await eventually(`${command} ends`, async () => {
    if (!outcome) await commands.executeCommand('workbench.action.closeQuickOpen');
    return outcome;
  });
  if (outcome instanceof Error) throw new Error(`${command}: ${outcome.message}`);
}

describe('commands', () => {
  let restore: (() => Promise<void>) | undefined;
  beforeEach(async () => {
    await dossier();
    // What they change of it is put back.
    restore = await changeSettings({
      'highlighting.enabled': true,
      languages: ['plaintext', 'markdown', 'news'],
      'tree.followCursor': true,
    });
  });
  afterEach(async () => {
    await restore?.();
    await resetTree();
    await closeEditors();
    await commands.executeCommand('workbench.action.closePanel');
    await commands.executeCommand('workbench.view.explorer');
  });

  const runAll = async () => {
    for (const command of Object.values(COMMANDS)) await runAndGiveUp(command);
  };

  it('fail nowhere, without an editor', async () => {
    await closeEditors();
    await runAll();
  });

  it('fail nowhere, where the language is not enabled', async () => {
    await openFresh(TEXT, 'json');
    await runAll();
  });

  it('fail nowhere, where nothing is found', async () => {
    await openAnalysed('The weather is fine.');
    await runAll();
  });
});
