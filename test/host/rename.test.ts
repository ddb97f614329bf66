import { commands, Position, Range, workspace } from 'vscode';
import type { TextDocument, WorkspaceEdit } from 'vscode';
import { Quotations } from '../../src/extension/quotations';
import { deepEqual, equal, match } from './harness/assert';
import { closeEditors } from './harness/documents';
import { openAnalysed, openFresh } from './support/dossier';

const TEXT = [
  'Hezbollah denied it. The Lebanese group Hezbollah is armed by Iran, and Iranian officials know.',
  '',
  '“Hezbollah will answer,” said Naim Qassem, who leads Hezbollah.',
  '',
  'HEZBOLLAH AND',
  'IRAN',
].join('\n');

/** Lines long enough to be taken for those of one paragraph. */
const WRAPPED = [
  'Palestinian Islamic Jihad fired the rockets, and said that Palestinian',
  'Islamic Jihad would pay for all of it, whatever the cost of this may be.',
].join('\n');

function rename(document: TextDocument, position: Position, name: string): Thenable<WorkspaceEdit> {
  return commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, name);
}

describe('rename', () => {
  afterEach(closeEditors);

  it('offers the whole mention and its wording', async () => {
    const { editor } = await openAnalysed(WRAPPED);
    const prepare = (position: Position) =>
      commands.executeCommand<{ range: Range; placeholder: string }>('vscode.prepareRename', editor.document.uri, position);
    const { placeholder, range } = await prepare(new Position(1, 2));
    equal(placeholder, 'Palestinian Islamic Jihad');
    equal(editor.document.getText(range), 'Palestinian\nIslamic Jihad');
  });

  it('says so where there is nothing to rename', async () => {
    const { editor } = await openAnalysed();
    const message = await commands
      .executeCommand('vscode.prepareRename', editor.document.uri, new Position(2, 10))
      .then(String, (error: unknown) => String(error));
    match(message, /There is no mention/);
  });

  it('changes one wording in all its places, and no other name of the entity', async () => {
    const { editor } = await openAnalysed(TEXT);
    const { document } = editor;
    const edit = await rename(document, new Position(0, 2), ' Hizbullah ');
    deepEqual(
      edit
        .get(document.uri)
        .map(({ range, newText }) => `${range.start.line}:${range.start.character} ${document.getText(range)} ${newText}`),
      ['0:0', '0:40', '2:1', '2:53'].map((place) => `${place} Hezbollah Hizbullah`),
    );
    const iran = await rename(document, new Position(0, 64), 'Persia');
    deepEqual(
      iran.get(document.uri).map(({ range }) => document.getText(range)),
      ['Iran'],
    );
  });

  it('changes a wording that is broken over lines, and leaves the rest as it stands', async () => {
    const { editor } = await openAnalysed(WRAPPED);
    await workspace.applyEdit(await rename(editor.document, new Position(0, 3), 'PIJ'));
    equal(editor.document.getText(), WRAPPED.replaceAll(/Palestinian\sIslamic Jihad/g, 'PIJ'));
  });

  it('knows which places are quotations', async () => {
    const paragraphs = [
      'One said “two, ‘three’ four” and five.',
      '',
      '"Six seven eight',
      'nine.',
      '',
      '"Ten", it’s eleven’s.',
      '',
      '> Twelve thirteen.',
    ];
    const quotedIn = async (language: string) => {
      const { document } = await openFresh(paragraphs.join('\n'), language);
      const quotations = new Quotations(document);
      return [...document.getText().matchAll(/\p{L}+(?:’\p{L}+)*/gu)]
        .filter(({ 0: word, index }) => quotations.touches(new Range(document.positionAt(index), document.positionAt(index + word.length))))
        .map(([word]) => word)
        .join(' ');
    };
    equal(await quotedIn('plaintext'), 'two three four Six seven eight nine Ten');
    equal(await quotedIn('markdown'), 'two three four Six seven eight nine Ten Twelve thirteen');
  });
});
