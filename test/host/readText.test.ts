import { Range, TextEditorRevealType, window, workspace } from 'vscode';
import { readText, textInView } from '../../src/extension/analysis/readText';
import { equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { openFresh, TEXT } from './support/dossier';

describe('texts', () => {
  afterEach(closeEditors);

  it('come in parts that make up the whole', async () => {
    for (const text of ['', 'One line', `${TEXT}\n`.repeat(3000), `${TEXT}\r\n`.repeat(10)]) {
      const document = await workspace.openTextDocument({ content: text, language: 'plaintext' });
      equal((await readText(document))?.join(''), document.getText());
    }
  });

  it('are read in view first, from the beginning of a line', async () => {
    const editor = await openFresh(`${TEXT}\n\n`.repeat(3000));
    const { document } = editor;
    const line = 9000;
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    const inView = await eventually('the line is in view', () => {
      const part =
        window.visibleTextEditors.includes(editor) &&
        editor.visibleRanges.some(({ start }) => start.line > line - 200) &&
        textInView(document);
      return part !== false && part;
    });
    const start = document.positionAt(inView.start);
    equal(start.character, 0);
    ok(start.line < line, 'it begins behind what is in view');
    equal(inView.text, document.getText().slice(inView.start, inView.start + inView.text.length));
    ok(inView.start + inView.text.length > document.offsetAt(editor.visibleRanges[0].start), 'it ends before what is in view');
  });

  it('that nobody shows have nothing in view', async () => {
    equal(textInView(await workspace.openTextDocument({ content: TEXT })), undefined);
  });
});
