import { commands, Uri } from 'vscode';
import { Corrections } from '../../src/extension/corrections';
import type { DocumentAnalysis } from '../../src/extension/analysis/documentAnalysis';
import { referTo } from '../../src/extension/commands';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { memento } from './support/memento';
import { analysed, changeSettings, dossier, openAnalysed } from './support/dossier';

/** Accepts what a list offers first, list after list, until something holds. */
function acceptUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  return eventually(what, async () => {
    const found = await holds();
    if (!found) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return found;
  });
}

const namesIn = (analysis: DocumentAnalysis): string[] => analysis.view.entities().map(({ name }) => name);

describe('corrections', () => {
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeEditors();
  });

  it('ignore an entity in one text, with all that mentions it, until that is taken back', async () => {
    const { editor, analysis } = await openAnalysed();
    const { corrections } = await dossier();
    const { uri } = editor.document;
    const all = analysis.view.mentions().length;
    void commands.executeCommand('dossier.ignoreEntity', referTo(analysis, 'hezbollah', 0));
    await acceptUntil('Hezbollah is ignored', () => corrections.of(uri).get('hezbollah')?.kind === 'ignored');
    const ignored = await analysed(editor.document);
    ok(!namesIn(ignored).includes('Hezbollah'), namesIn(ignored).join());
    equal(ignored.view.mentions().length, all - 2);
    equal(ignored.view.mentionAt(40), undefined);
    equal((await commands.executeCommand<unknown[]>('vscode.executeReferenceProvider', uri, editor.document.positionAt(40))).length, 0);

    // Accepting a list before its items are there closes it, so it is opened anew for each try, and given longer each time.
    let patience = 100;
    await eventually('it is taken back', async () => {
      patience *= 2;
      const pause = () => new Promise((resolve) => setTimeout(resolve, patience));
      const reviewed = commands.executeCommand('dossier.reviewCorrections');
      await pause();
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.quickPickManyToggle');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await Promise.race([reviewed, pause()]);
      return corrections.of(uri).size === 0;
    });
    equal((await analysed(editor.document)).view.mentions().length, all);
  });

  it('ignore an entity in all texts by a setting, at once', async () => {
    const { editor } = await openAnalysed();
    const { store } = await dossier();
    const names = () => (store.analysisOf(editor.document)?.view.entities() ?? []).map(({ name }) => name);
    const restore = await changeSettings({ ignored: ['hezbollah', 7] });
    try {
      await eventually('Hezbollah is gone', () => !names().includes('Hezbollah') && names().includes('Iran'));
    } finally {
      await restore();
    }
    await eventually('Hezbollah is back', () => names().includes('Hezbollah'));
  });

  it('take an entity for another one of the text', async () => {
    const { editor, analysis } = await openAnalysed();
    const others = namesIn(analysis).filter((name) => name !== 'Hezbollah');
    void commands.executeCommand('dossier.correctEntity', referTo(analysis, 'hezbollah', 0));
    await acceptUntil('it is merged', async () => !namesIn(await analysed(editor.document)).includes('Hezbollah'));
    const merged = await analysed(editor.document);
    deepEqual(namesIn(merged), others);
    equal(merged.view.entity('hezbollah')?.name, others[0]);
    await commands.executeCommand('dossier.splitEntity');
  });

  it('take an entity for one of the knowledge, or for one of another type, and say so everywhere', async () => {
    const { editor } = await openAnalysed('The Green Dawn Brigade attacked Iran. The Green Dawn Brigade then left.');
    const { corrections } = await dossier();
    const { uri } = editor.document;
    const unknown = (await analysed(editor.document)).view.entities().find(({ name }) => name === 'Green Dawn Brigade');
    ok(unknown, 'the brigade is found');
    await corrections.correct(uri, [unknown.id], { kind: 'known', known: 'hezbollah' });
    const known = (await analysed(editor.document)).view.entity(unknown.id);
    deepEqual([known?.name, known?.knowledge, known?.type], ['Hezbollah', 'hezbollah', 'armed-group']);

    await corrections.correct(uri, [unknown.id], { kind: 'type', type: 'aircraft' });
    const retyped = await analysed(editor.document);
    deepEqual(
      [retyped.view.entity(unknown.id)?.class, retyped.view.typeOf(unknown.id), retyped.view.entity(unknown.id)?.name],
      ['weapon', 'aircraft', 'Green Dawn Brigade'],
    );

    await corrections.correct(uri, [unknown.id], { kind: 'known', known: 'no such entity' });
    equal((await analysed(editor.document)).view.entity(unknown.id)?.name, 'Green Dawn Brigade');
  });

  it('are kept with the workspace, and read back only as they were written', async () => {
    const kept = memento();
    const corrections = new Corrections(kept);
    const uri = Uri.file('/a/report.txt');
    try {
      await corrections.correct(uri, ['a', 'b'], { kind: 'ignored' });
      await corrections.correct(uri, ['b'], { kind: 'type', type: 'bomb' });
      const read = new Corrections(kept);
      deepEqual(
        [...read.of(uri)],
        [
          ['a', { kind: 'ignored' }],
          ['b', { kind: 'type', type: 'bomb' }],
        ],
      );
      await corrections.correct(uri, ['a', 'b'], undefined);
      equal(corrections.of(uri).size, 0);
      read.dispose();
    } finally {
      corrections.dispose();
    }
    const strange = { a: { kind: 'type', type: 'pudding' }, b: 5, c: { kind: 'known' }, d: { kind: 'ignored' } };
    const read = new Corrections(memento({ 'dossier.corrections': { [uri.toString()]: strange, other: 5 } }));
    deepEqual([...read.of(uri).keys()], ['d']);
    read.dispose();
  });
});
