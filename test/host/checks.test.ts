import { languages } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { deepEqual, equal, match } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { changeSettings, openAnalysed } from './support/dossier';

const TEXT = 'The army fired missiles. The Fateh-110 has a range of 2,000 km and weighs 1,500 kg (620 pounds). It flew 200 km (124 miles).';

const ours = (document: TextDocument): Diagnostic[] => languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dossier');

describe('checks', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    await closeEditors();
  });

  it('remark on figures that do not fit, in news', async () => {
    const { editor } = await openAnalysed(TEXT, 'news');
    const found = await eventually('there are remarks', () => ours(editor.document).length === 2 && ours(editor.document));
    deepEqual(
      found.map(({ code, range }) => `${typeof code === 'string' ? code : '?'}: ${editor.document.getText(range)}`),
      ['contradicts: 2,000 km', 'wrong-conversion: 1,500 kg'],
    );
    match(found[0].message, /Fateh-110.*2,000 km.*known is .* km \(.+\)/);
    match(found[1].message, /3,310 lb, not 620 lb/);
  });

  it('follow edits', async () => {
    const { editor } = await openAnalysed(TEXT, 'news');
    await eventually('there are remarks', () => ours(editor.document).length === 2);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, 'Nothing is left.'));
    await eventually('the remarks are gone', () => ours(editor.document).length === 0);
  });

  it('are off elsewhere, until a setting turns them on', async () => {
    const { editor } = await openAnalysed(TEXT);
    equal(ours(editor.document).length, 0);
    restore = await changeSettings({ 'checks.enabled': true });
    await eventually('there are remarks', () => ours(editor.document).length === 2);
  });
});
