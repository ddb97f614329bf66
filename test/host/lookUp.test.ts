import { commands, window } from 'vscode';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { dossier } from './support/dossier';

describe('look up', () => {
  afterEach(closeEditors);

  it('finds what no text mentions, in any spelling', async () => {
    const { lookUp } = await dossier();
    for (const query of ['hezbollah', 'HIZBULLAH', 'Hizbolah', 'Хезболла', 'hezb']) {
      equal((await lookUp.search(query)).at(0)?.id, 'hezbollah', query);
    }
    equal((await lookUp.search('fateh110')).at(0)?.id, 'fateh-110');
    deepEqual(await lookUp.search('no such thing at all'), []);
  });

  it('opens the dossier of what was picked', async () => {
    void commands.executeCommand('dossier.lookUp', 'sendero luminoso');
    await eventually('a dossier is in front', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.document.uri.scheme === 'dossier';
    });
    const text = window.activeTextEditor?.document.getText() ?? '';
    match(text, /^# Shining Path\n/);
    ok(text.includes('No open text mentions it.'), text);
  });
});
