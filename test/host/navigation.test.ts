import { commands, Position, Selection, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { openAnalysed, openFresh } from './support/dossier';

function selected(editor: TextEditor): string {
  return editor.document.getText(editor.selection);
}

describe('navigation', () => {
  afterEach(closeEditors);

  it('goes from mention to mention and around the end', async () => {
    const { editor } = await openAnalysed();
    const seen: string[] = [];
    for (let i = 0; i < 9; i++) {
      await commands.executeCommand('dossier.nextMention');
      seen.push(selected(editor));
    }
    deepEqual(seen, ['Iran', 'Fateh-110', 'Hezbollah', 'Iranian', 'Hezbollah', 'ballistic missiles', 'Israel', 'Iran', 'Iran']);
    deepEqual(editor.selection.start, new Position(0, 0));
  });

  it('goes back and around the start', async () => {
    const { editor } = await openAnalysed();
    editor.selection = new Selection(0, 30, 0, 30);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await commands.executeCommand('dossier.previousMention');
      seen.push(selected(editor));
    }
    deepEqual(seen, ['Fateh-110', 'Iran', 'Iran']);
    deepEqual(editor.selection.start, new Position(4, 11));
  });

  it('goes along one entity where a mention is named', async () => {
    const { editor } = await openAnalysed();
    const reference = { uri: editor.document.uri.toString(), entity: 'iran', ordinal: 0 };
    await commands.executeCommand('dossier.nextMention', reference);
    equal(selected(editor), 'Iranian');
    await commands.executeCommand('dossier.previousMention', reference);
    deepEqual(editor.selection.start, new Position(4, 11));
  });

  it('goes to a mention of a document that is not in front', async () => {
    const { editor } = await openAnalysed();
    const reference = { uri: editor.document.uri.toString(), entity: 'iran', ordinal: 1 };
    await openFresh('Something else.');
    await commands.executeCommand('dossier.openMention', reference);
    equal(window.activeTextEditor?.document, editor.document);
    equal(window.activeTextEditor && selected(window.activeTextEditor), 'Iranian');
  });

  it('does nothing with arguments that are none of its own, or of an entity that is gone', async () => {
    const { editor } = await openAnalysed();
    for (const argument of [undefined, null, 5, { uri: 1 }, { uri: editor.document.uri.toString(), entity: 'nobody', ordinal: 0 }]) {
      await commands.executeCommand('dossier.openMention', argument);
      ok(editor.selection.isEmpty, JSON.stringify(argument));
    }
  });

  it('shows an entity while it is picked, and goes there', async () => {
    const { editor } = await openAnalysed();
    const done = commands.executeCommand('dossier.goToEntity');
    await eventually('the first entity is shown', () => selected(editor) === 'Iran');
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually('the second entity is shown', () => selected(editor) === 'Israel');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    equal(selected(editor), 'Israel');
  });

  it('comes back where it was when picking is given up', async () => {
    const { editor } = await openAnalysed();
    editor.selection = new Selection(2, 3, 2, 8);
    const done = commands.executeCommand('dossier.goToEntity');
    await eventually('the first entity is shown', () => selected(editor) === 'Iran');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    deepEqual([editor.selection.start, editor.selection.end], [new Position(2, 3), new Position(2, 8)]);
  });
});
