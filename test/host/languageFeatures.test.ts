import { commands, Position, workspace } from 'vscode';
import type { DocumentHighlight, Location, LocationLink, SymbolInformation, TextDocument } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { changeSettings, openAnalysed, openFresh } from './support/dossier';

/** Inside "Hezbollah" in the second paragraph of the text that tests open. */
const ON_HEZBOLLAH = new Position(2, 31);
/** Inside "officials": no mention. */
const BESIDE = new Position(2, 10);

/** "line:character" of the start of each. */
function starts(ranges: readonly { readonly start: Position }[]): string[] {
  return ranges.map(({ start }) => `${start.line}:${start.character}`);
}

function ask<T>(command: string, document: TextDocument, position: Position): Thenable<T[]> {
  return commands.executeCommand<T[]>(command, document.uri, position);
}

describe('language features', () => {
  afterEach(closeEditors);

  it('highlight all mentions of an entity, whatever they call it, and leave other words to the editor', async () => {
    const { editor } = await openAnalysed();
    const at = async (position: Position) =>
      (await ask<DocumentHighlight>('vscode.executeDocumentHighlights', editor.document, position)).map(({ range }) => range);
    deepEqual(starts(await at(new Position(0, 1))), ['0:0', '2:0', '4:11']);
    deepEqual(starts(await at(ON_HEZBOLLAH)), ['0:36', '2:29']);
    ok(!(await at(BESIDE)).some((range) => editor.document.getText(range) === 'Iran'));
  });

  it('lead to the first mention as the definition', async () => {
    const { editor } = await openAnalysed();
    const found = await ask<LocationLink>('vscode.executeDefinitionProvider', editor.document, ON_HEZBOLLAH);
    deepEqual(starts(found.map(({ targetRange }) => targetRange)), ['0:36']);
    equal(editor.document.getText(found[0].originSelectionRange), 'Hezbollah');
    deepEqual(await ask('vscode.executeDefinitionProvider', editor.document, BESIDE), []);
  });

  it('find all mentions of an entity, in the other open texts too where it is a known one', async () => {
    const { editor: other } = await openAnalysed('A report about Hezbollah. Anna Bergström, a minister, spoke.');
    const { editor } = await openAnalysed('Hezbollah denied it. Anna Bergström, a minister, did not. Bergström left.');
    const places = async (position: Position) =>
      (await ask<Location>('vscode.executeReferenceProvider', editor.document, position)).map(
        ({ uri, range }) => `${uri.toString() === other.document.uri.toString() ? 'other ' : ''}${starts([range]).join()}`,
      );
    deepEqual((await places(new Position(0, 2))).sort(), ['0:0', 'other 0:15']);
    deepEqual((await places(new Position(0, 22))).sort(), ['0:21', '0:58']);
  });

  it('find entities by name over the open texts', async () => {
    const { editor } = await openAnalysed();
    const find = async (query: string) =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).filter(
        ({ location }) => location.uri.toString() === editor.document.uri.toString(),
      );
    const [symbol] = await find('hzbl');
    equal(symbol.name, 'Hezbollah');
    deepEqual(starts([symbol.location.range]), ['0:36']);
    deepEqual((await find('')).map(({ name }) => name).sort(), ['Fateh-110', 'Hezbollah', 'Iran', 'Israel', 'ballistic missile'].sort());
    deepEqual(await find('hezbollahs'), []);
  });

  it('find what is known, by any spelling, where no open text mentions it', async () => {
    await openAnalysed();
    const find = async (query: string) =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).filter(
        // The editor itself lists the headings of the dossiers that are open.
        ({ location, containerName }) => location.uri.scheme === 'dossier' && containerName.endsWith('· Dossier'),
      );
    const symbol = (await find('boko haram')).find(({ name }) => name === 'Boko Haram');
    ok(symbol, 'Boko Haram is not found');
    const { uri } = symbol.location;
    ok((await workspace.openTextDocument(uri)).getText().startsWith('# Boko Haram'), uri.toString());
    deepEqual(
      (await find('hezbollah')).filter(({ name }) => name === 'Hezbollah'),
      [],
    );
    deepEqual(await find('bo'), []);
  });

  it('are there for the languages of the settings, at once', async () => {
    const { document } = await openFresh('Iran and Israel. Iran.', 'json');
    const count = async () => (await ask<Location>('vscode.executeReferenceProvider', document, new Position(0, 1))).length;
    equal(await count(), 0);
    const restore = await changeSettings({ languages: ['json'] });
    try {
      await eventually('references are found', async () => (await count()) === 2);
    } finally {
      await restore();
    }
    await eventually('none are found any more', async () => (await count()) === 0);
  });
});
