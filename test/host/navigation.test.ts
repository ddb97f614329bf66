import { commands, Position, Selection, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { openAnalysed, openFresh, TEXT } from './support/dossier';

/** Two entities so far apart that no view shows both. */
const LONG = `Iran spoke. Iran spoke again.${'\n\nNobody answered.'.repeat(200)}Israel spoke.`;

function selected(editor: TextEditor): string {
  return editor.document.getText(editor.selection);
}

/** Moves in the open list until what it shows is in view. The view follows in its own time, so each move is given longer than the one before. */
async function moveUntil(isInView: () => boolean): Promise<void> {
  let patience = 500;
  await eventually('what the list shows is in view', async () => {
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    for (const end = Date.now() + patience; Date.now() < end && !isInView();) await new Promise((resolve) => setTimeout(resolve, 50));
    patience *= 2;
    return isInView();
  });
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
    for (const argument of [
      undefined,
      null,
      5,
      { uri: 1 },
      { uri: editor.document.uri.toString(), entity: 'iran', ordinal: NaN },
      { uri: editor.document.uri.toString(), entity: 'nobody', ordinal: 0 },
    ]) {
      await commands.executeCommand('dossier.openMention', argument);
      ok(editor.selection.isEmpty, JSON.stringify(argument));
    }
  });

  it('goes along the entity at the cursor, and along its type', async () => {
    const { editor } = await openAnalysed(`${TEXT}\nHamas did not.`);
    const go = async (command: string, times: number) => {
      const seen: string[] = [];
      for (let i = 0; i < times; i++) {
        await commands.executeCommand(command);
        seen.push(`${selected(editor)} ${editor.selection.start.line + 1}`);
      }
      return seen;
    };
    editor.selection = new Selection(0, 40, 0, 40);
    deepEqual(await go('dossier.nextMentionOfEntity', 2), ['Hezbollah 3', 'Hezbollah 1']);
    deepEqual(await go('dossier.previousMentionOfEntity', 2), ['Hezbollah 3', 'Hezbollah 1']);
    deepEqual(await go('dossier.nextMentionOfType', 3), ['Hezbollah 3', 'Hamas 6', 'Hezbollah 1']);
    deepEqual(await go('dossier.previousMentionOfType', 2), ['Hamas 6', 'Hezbollah 3']);
    editor.selection = new Selection(1, 0, 1, 0);
    deepEqual(await go('dossier.nextMentionOfType', 1), [' 2']);
  });

  it('shows an entity while it is picked, without moving the cursor, and goes there', async () => {
    const { editor } = await openAnalysed(LONG);
    editor.selection = new Selection(2, 3, 2, 8);
    const isInView = (line: number) => editor.visibleRanges.some((range) => range.start.line <= line && line <= range.end.line);
    const done = commands.executeCommand('dossier.goToEntity');
    await moveUntil(() => isInView(400));
    deepEqual(editor.selection, new Selection(2, 3, 2, 8));
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    equal(selected(editor), 'Israel');
    equal(editor.selection.start.line, 400);
    await commands.executeCommand('workbench.action.navigateBack');
    await eventually('it is back where it was', () => editor.selection.start.line === 2);
  });

  it('is back where it was when picking is given up', async () => {
    const { editor } = await openAnalysed(LONG);
    editor.selection = new Selection(2, 3, 2, 8);
    const isInView = (line: number) => editor.visibleRanges.some((range) => range.start.line <= line && line <= range.end.line);
    const done = commands.executeCommand('dossier.goToEntity');
    await moveUntil(() => isInView(400));
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    deepEqual(editor.selection, new Selection(2, 3, 2, 8));
    await eventually('the view is back', () => isInView(2) && !isInView(400));
  });

  it('leaves a way back', async () => {
    const { editor } = await openAnalysed(LONG);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('dossier.openMention', { uri: editor.document.uri.toString(), entity: 'israel', ordinal: 0 });
    equal(editor.selection.start.line, 400);
    await commands.executeCommand('workbench.action.navigateBack');
    await eventually('it is back where it was', () => editor.selection.start.line === 0);
  });
});
