import { commands, languages, Position, Range, ViewColumn, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, changeSettings, dossier, openAnalysed, TEXT } from './support/dossier';

/** The words that are drawn in an editor, by look. */
async function drawn(editor: TextEditor): Promise<Partial<Record<string, string[]>>> {
  const { decorations } = await dossier();
  return Object.fromEntries(
    [...decorations.rangesIn(editor)].map(([key, ranges]) => [key, ranges.map((range) => editor.document.getText(range))]),
  );
}

describe('decorations', () => {
  afterEach(closeEditors);

  it('draw each kind in its look, and what names nothing quietly', async () => {
    const { editor } = await openAnalysed();
    const words = await drawn(editor);
    deepEqual(words.state, ['Iran', 'Iranian', 'Israel', 'Iran']);
    deepEqual(words.armedGroup, ['Hezbollah', 'Hezbollah']);
    deepEqual(words.weapon, ['Fateh-110']);
    deepEqual(words['weapon.quiet'], ['ballistic missiles']);
  });

  it('stay on their words while and after the text changes', async () => {
    const { editor } = await openAnalysed();
    const before = await drawn(editor);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'A word before. '));
    deepEqual(await drawn(editor), before);
    await analysed(editor.document);
    deepEqual(await drawn(editor), before);
  });

  it('are drawn in each editor of a document', async () => {
    const { editor } = await openAnalysed();
    const beside = await window.showTextDocument(editor.document, ViewColumn.Beside);
    const first = await eventually('the first editor', () =>
      window.visibleTextEditors.find((each) => each !== beside && each.document === editor.document),
    );
    await eventually('both are drawn', async () => (await drawn(beside)).state?.length === 4 && (await drawn(first)).state?.length === 4);
  });

  it('are drawn around the view of a long text, and follow it', async () => {
    const paragraph = `${TEXT}\n\n`;
    const { editor } = await openAnalysed(paragraph.repeat(Math.ceil(400_000 / paragraph.length)));
    const { decorations } = await dossier();
    const lines = () => (decorations.rangesIn(editor).get('state.unmarked') ?? []).map((range) => range.start.line);
    await eventually('the beginning is drawn', () => lines().includes(0));
    const end = editor.document.lineCount - 3;
    ok(!lines().includes(end), 'the end is drawn too');
    editor.revealRange(new Range(end, 0, end, 0));
    await eventually('the end is drawn', () => lines().includes(end));
    ok(!lines().includes(0), 'the beginning is drawn still');
    equal(decorations.rangesIn(editor).has('state'), false);
  });

  it('go and come with the setting and its command, for a language alone too', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ 'highlighting.enabled': false });
    try {
      await eventually('nothing is drawn', async () => Object.keys(await drawn(editor)).length === 0);
      await commands.executeCommand('dossier.toggleHighlighting');
      await eventually('all is drawn again', async () => (await drawn(editor)).state?.length === 4);
    } finally {
      await restore();
    }
  });

  it('go where the language is not enabled', async () => {
    const { editor } = await openAnalysed();
    ok((await drawn(editor)).state?.length);
    const document = await languages.setTextDocumentLanguage(editor.document, 'json');
    await eventually('nothing is drawn', async () => Object.keys(await drawn(editor)).length === 0);
    await languages.setTextDocumentLanguage(document, 'news');
    await eventually('all is drawn again', async () => (await drawn(editor)).state?.length === 4);
  });

  it('follow the minimum of confidence', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ minimumConfidence: 1 });
    try {
      await eventually('the uncertain ones are gone', async () => !(await drawn(editor))['weapon.quiet']);
    } finally {
      await restore();
    }
    await eventually('they are back', async () => (await drawn(editor))['weapon.quiet']?.length === 1);
    equal((await drawn(editor)).weapon?.length, 1);
  });
});
