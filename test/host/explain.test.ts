import { commands, Selection, window } from 'vscode';
import { equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { openAnalysed } from './support/dossier';

describe('explain', () => {
  afterEach(closeEditors);

  it('opens beside the text why the words at the cursor are a mention', async () => {
    const { editor } = await openAnalysed();
    editor.selection = new Selection(0, 1, 0, 1);
    await commands.executeCommand('dossier.explainMention');
    const shown = await eventually('the explanation is shown', () =>
      window.visibleTextEditors.find(
        ({ document }) => document.languageId === 'log' && document.getText().startsWith('“Iran” 0–4: iran, name'),
      ),
    );
    ok(!shown.document.isUntitled && !shown.document.isDirty, 'it asks to be saved');
    equal(window.activeTextEditor?.document, editor.document);
    editor.selection = new Selection(0, 15, 0, 15);
    await commands.executeCommand('dossier.explainMention');
    await eventually('the same document explains other words', () => shown.document.getText().startsWith('“Fateh-110” 14–23'));
  });
});
