import { commands, Position, Selection } from 'vscode';
import { deepEqual, equal } from './harness/assert';
import { closeEditors } from './harness/documents';
import { dossier, openAnalysed } from './support/dossier';

describe('focus', () => {
  afterEach(closeEditors);

  it('is on the entity at the cursor, until all are shown again', async () => {
    const { focus } = await dossier();
    const { editor } = await openAnalysed();
    const { uri } = editor.document;
    const told: string[] = [];
    const subscription = focus.onDidChange((document) => told.push(document.toString()));
    editor.selection = new Selection(new Position(2, 31), new Position(2, 31));
    await commands.executeCommand('dossier.showOnly');
    deepEqual([...(focus.of(uri) ?? [])], ['hezbollah']);
    await commands.executeCommand('dossier.showAll');
    equal(focus.of(uri), undefined);
    deepEqual(told, [uri.toString(), uri.toString()]);
    subscription.dispose();
  });

  it('is on all entities that are selected in the side bar, each in its document', async () => {
    const { focus } = await dossier();
    const { editor } = await openAnalysed();
    const uri = editor.document.uri.toString();
    const nodes = ['iran', 'hezbollah'].map((entity) => ({ reference: { uri, entity, ordinal: 0 } }));
    await commands.executeCommand('dossier.showOnly', nodes[0], nodes);
    deepEqual([...(focus.of(editor.document.uri) ?? [])], ['iran', 'hezbollah']);
    await commands.executeCommand('dossier.showAll');
  });
});
