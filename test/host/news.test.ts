import { commands } from 'vscode';
import type { DocumentSymbol, FoldingRange } from 'vscode';
import { deepEqual, equal } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { openAnalysed } from './support/dossier';

const ARTICLE = [
  'Hezbollah rejects talks',
  '',
  'By Anna Berg',
  '(Reporting by Anna Berg; editing by Jo Lind)',
  '',
  'BEIRUT, June 3 — Hezbollah rejected talks with Israel.',
  '',
  'What Iran wants',
  '',
  'Iran wants talks. Hezbollah does not.',
  '',
  'Read more: another story',
  'Photo: Somebody',
].join('\n');

const outline = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children.length ? [name, ...outline(children)] : name));

describe('an article in news', () => {
  afterEach(closeEditors);

  it('has an outline of headline, sub-heads and the entities that they introduce', async () => {
    const { editor } = await openAnalysed(ARTICLE, 'news');
    await eventually('the outline holds the entities', async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
      return JSON.stringify(outline(symbols)).includes('"Iran"') && symbols;
    });
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
    deepEqual(outline(symbols), [['Hezbollah rejects talks', 'Hezbollah', 'Anna Berg', 'Israel', ['What Iran wants', 'Iran']]]);
    equal(symbols[0].range.end.line, editor.document.lineCount - 1);
  });

  it('folds below sub-heads, and rows of lines that the page says about itself', async () => {
    const { editor } = await openAnalysed(ARTICLE, 'news');
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', editor.document.uri);
    deepEqual(
      ranges.map(({ start, end, kind }) => [start, end, kind]).sort(([a], [b]) => Number(a) - Number(b)),
      [
        [2, 3, 1],
        [7, 12, 3],
        [11, 12, 1],
      ],
    );
  });

  it('leaves Markdown and plain text to the editor', async () => {
    const { editor } = await openAnalysed(ARTICLE, 'plaintext');
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    deepEqual(symbols ?? [], []);
  });
});
