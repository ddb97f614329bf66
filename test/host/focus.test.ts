import { commands, Position, Selection } from 'vscode';
import { deepEqual, equal } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, changeSettings, dossier, openAnalysed } from './support/dossier';

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

  it('dims everything else, and says in the status bar what is shown', async () => {
    const { focus, decorations, focusStatus } = await dossier();
    const { editor } = await openAnalysed('Iran armed Hezbollah. Iran denied it.');
    const drawn = () => {
      const looks = [...decorations.rangesIn(editor)];
      return Object.fromEntries(looks.map(([key, ranges]) => [key, ranges.map((range) => editor.document.getText(range))]));
    };
    equal(focusStatus.text, undefined);
    focus.showOnly(editor.document.uri, ['hezbollah']);
    deepEqual(drawn(), { dimmed: ['Iran armed ', '. Iran denied it.'], 'armedGroup underline': ['Hezbollah'] });
    equal(focusStatus.text, 'Only Hezbollah');
    focus.showOnly(editor.document.uri, ['hezbollah', 'iran']);
    deepEqual(drawn().dimmed, [' armed ', '. ', ' denied it.']);
    equal(focusStatus.text, 'Only Hezbollah and 1 more');

    await editor.edit((edit) => edit.insert(new Position(0, 11), 'the '));
    await analysed(editor.document);
    deepEqual(drawn().dimmed, [' armed the ', '. ', ' denied it.']);

    focus.showOnly(editor.document.uri, ['nobody']);
    deepEqual(Object.keys(drawn()).sort(), ['armedGroup underline', 'state underline']);
    focus.showAll(editor.document.uri);
    equal(focusStatus.text, undefined);
  });

  it('works where highlighting is off', async () => {
    const { focus, decorations } = await dossier();
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ 'highlighting.enabled': false });
    try {
      await eventually('nothing is drawn', () => decorations.rangesIn(editor).size === 0);
      focus.showOnly(editor.document.uri, ['iran']);
      deepEqual([...decorations.rangesIn(editor).keys()].sort(), ['dimmed', 'state underline']);
      focus.showAll(editor.document.uri);
      equal(decorations.rangesIn(editor).size, 0);
    } finally {
      await restore();
    }
  });
});
