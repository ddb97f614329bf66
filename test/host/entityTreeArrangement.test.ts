import { commands, window } from 'vscode';
import { ContextMemento } from '../../src/extension/contextMemento';
import type { TreeItemLabel } from 'vscode';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier, openAnalysed, openFresh } from './support/dossier';
import { memento } from './support/memento';
import { drawTree, nodeNamed, resetTree } from './support/tree';

describe('arrangement of the entity tree', () => {
  afterEach(async () => {
    await resetTree();
    await closeEditors();
  });

  it('groups by country, or not at all', async () => {
    await openAnalysed();
    await commands.executeCommand('dossier.groupByCountry');
    deepEqual(await drawTree(1), [
      'Iran | 2',
      '  Iran | 3',
      '  Fateh-110 | 1',
      'Lebanon | 1',
      '  Hezbollah | 2',
      'Israel | 1',
      '  Israel | 1',
      'No country known | 1',
      '  ballistic missile | 1',
    ]);
    await commands.executeCommand('dossier.groupFlat');
    deepEqual(await drawTree(0), ['Iran | 3', 'Hezbollah | Lebanon · 2', 'Fateh-110 | Iran · 1', 'ballistic missile | 1', 'Israel | 1']);
  });

  it('sorts by name and by the first mention', async () => {
    await openAnalysed();
    await commands.executeCommand('dossier.groupFlat');
    const names = async () => (await drawTree(0)).map((line) => line.split(' |')[0]);
    await commands.executeCommand('dossier.sortByName');
    deepEqual(await names(), ['ballistic missile', 'Fateh-110', 'Hezbollah', 'Iran', 'Israel']);
    await commands.executeCommand('dossier.sortByFirstMention');
    deepEqual(await names(), ['Iran', 'Fateh-110', 'Hezbollah', 'ballistic missile', 'Israel']);
  });

  it('filters by name, type and confidence, and says so', async () => {
    await openAnalysed();
    const { state, view, provider } = (await dossier()).entityTree;
    await commands.executeCommand('dossier.groupFlat');
    state.setFilter('hez');
    deepEqual(await drawTree(0), ['Hezbollah | Lebanon · 2']);
    deepEqual((provider.getTreeItem(await nodeNamed('Hezbollah')).label as TreeItemLabel).highlights, [[0, 3]]);
    equal(view.message, 'Filter: hez (1 of 5)');
    equal(view.badge?.value, 5);
    state.setFilter('@missile');
    deepEqual(await drawTree(0), ['Fateh-110 | Iran · 1', 'ballistic missile | 1']);
    state.setFilter('@actor iran');
    deepEqual(await drawTree(0), ['Iran | 3']);
    state.setFilter('>100%');
    deepEqual(await drawTree(0), []);
    equal(view.message, 'Filter: >100% (0 of 5)');
    await commands.executeCommand('dossier.clearFilter');
    equal((await drawTree(0)).length, 5);
    equal(view.message, '');
  });

  it('lists the entities of all open editors, those that are known once, and follows them', async () => {
    const first = await openAnalysed();
    const second = await openAnalysed('Iran has Fateh-110 missiles. Abel Baxter told Cora Dane.');
    const nameOf = ({ document }: { document: { uri: { path: string } } }) => document.uri.path;
    const [one, two] = [nameOf(first.editor), nameOf(second.editor)];
    await commands.executeCommand('dossier.scopeOpenEditors');
    await commands.executeCommand('dossier.groupByDocument');
    const { view } = (await dossier()).entityTree;
    await eventually('both are listed', async () => (await drawTree(0)).length === 2);
    equal(view.description, '2 open editors');
    match(view.badge?.tooltip ?? '', /entities in the open editors/);
    deepEqual(
      (await drawTree(0)).map((line) => line.split(' |')[0]),
      [one, two],
    );
    await commands.executeCommand('dossier.groupFlat');
    const iran = async () => (await drawTree(1)).slice(0, 3);
    deepEqual(await iran(), ['Iran | 4', `  ${one} | 3`, `  ${two} | 1`]);
    match((await drawTree(0)).find((line) => line.startsWith('Hezbollah')) ?? '', new RegExp(`^Hezbollah \\| Lebanon · 2 · ${one}$`));

    await second.editor.edit((edit) => edit.insert(second.editor.document.positionAt(0), 'Iran. '));
    await analysed(second.editor.document);
    deepEqual(await iran(), ['Iran | 5', `  ${one} | 3`, `  ${two} | 2`]);
    await window.showTextDocument(second.editor.document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('the first one is left', async () => (await iran())[0] === 'Iran | 3' && view.description === '1 open editor');
  });

  it('leaves out open editors in whose language nothing is read', async () => {
    await openAnalysed();
    await openFresh('{"country": "Israel and Iran"}', 'json');
    await commands.executeCommand('dossier.scopeOpenEditors');
    await eventually('one document is listed', async () => {
      const lines = await drawTree(2);
      // Behind the count stands the document's name where another, empty one is open.
      ok(
        lines.some((line) => /^ {4}Iran \| 3(?: · |$)/.test(line)),
        lines.join('; '),
      );
      return true;
    });
  });
});

describe('a choice that is kept', () => {
  it('is there again, unless it is none any more', async () => {
    const kept = memento();
    const first = new ContextMemento(kept, 'dossier.test', ['a', 'b']);
    equal(first.get(), 'a');
    await first.set('b');
    equal(new ContextMemento(kept, 'dossier.test', ['a', 'b']).get(), 'b');
    equal(new ContextMemento(kept, 'dossier.test', ['a', 'c']).get(), 'a');
  });
});
