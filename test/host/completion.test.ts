import { commands, Position } from 'vscode';
import type { CompletionItem, CompletionList, TextEditor } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { analysed, changeSettings, openAnalysed } from './support/dossier';

/** Types at the end of a document and asks what the editor would offer; what other providers offer has no detail. */
async function offered(editor: TextEditor, typed: string): Promise<readonly CompletionItem[]> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, typed));
  await analysed(document);
  const last = document.lineAt(document.lineCount - 1).range.end;
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(last.line, last.character),
  );
  return list.items.filter(({ detail }) => detail);
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => (typeof label === 'string' ? label : label.label));

describe('completion', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    await closeEditors();
  });

  it('offers nothing unless it is switched on', async () => {
    const { editor } = await openAnalysed('Hezbollah denied it. ');
    deepEqual(labels(await offered(editor, 'Hezb')), []);
  });

  it('offers names of the text with type and country, after several of their words too', async () => {
    restore = await changeSettings({ 'completion.enabled': true });
    const { editor } = await openAnalysed('Palestinian Islamic Jihad denied it.\nIt was told by ');
    const [first] = await offered(editor, 'Palestinian Isl');
    equal(first.label, 'Palestinian Islamic Jihad');
    ok(first.detail?.includes('armed group'), first.detail);
    ok(first.range && 'start' in first.range && editor.document.getText(first.range) === 'Palestinian Isl', 'another range');
  });

  it('offers what is known from three letters on', async () => {
    restore = await changeSettings({ 'completion.enabled': true });
    const { editor } = await openAnalysed('Nothing is known yet. ');
    deepEqual(labels(await offered(editor, 'He')), []);
    ok(labels(await offered(editor, 'zb')).includes('Hezbollah'), 'no Hezbollah');
  });

  it('offers nothing in code and front matter', async () => {
    restore = await changeSettings({ 'completion.enabled': true });
    for (const before of ['Hezbollah spoke.\n\n```\n', '---\ntitle: ', 'Hezbollah spoke, see https://example.org/']) {
      const { editor } = await openAnalysed(before, 'markdown');
      deepEqual(labels(await offered(editor, 'Hezb')), [], before);
    }
  });
});
