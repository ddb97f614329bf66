import { commands, window } from 'vscode';
import { equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier } from './support/dossier';

describe('sample article', () => {
  before(dossier);
  after(closeEditors);

  it('opens, without a file, as news in which something is found', async () => {
    await commands.executeCommand('dossier.openSample');
    const document = await eventually('an article is open', () => {
      const shown = window.activeTextEditor?.document;
      return shown?.isUntitled && shown.languageId === 'news' && shown;
    });
    equal(document.isDirty, true);
    const { analysis } = await analysed(document);
    ok(analysis.entities().length > 10, `${analysis.entities().length} entities`);
  });
});
