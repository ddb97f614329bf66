import { commands, ConfigurationTarget, env, Position, Selection, Uri, window, workspace } from 'vscode';
import type { TreeNode } from '../../src/extension/features/entityTree/nodes';
import { Merges } from '../../src/extension/merges';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier, openAnalysed } from './support/dossier';
import { memento } from './support/memento';
import { drawTree, nodeNamed, resetTree } from './support/tree';

const TEXT = 'Hezbollah met Hamas in Iran. Hamas left Iran. Hezbollah fired a Fateh-110.';

describe('merging entities', () => {
  afterEach(async () => {
    await resetTree();
    await closeEditors();
  });

  it('makes them one for every surface, until they are split', async () => {
    const { editor } = await openAnalysed(TEXT);
    const before = await drawTree(2);
    ok(before.includes('    Hezbollah | Lebanon · 2') && before.some((line) => line.includes('Hamas')), before.join('\n'));
    const nodes = [await nodeNamed('Hamas'), await nodeNamed('Hezbollah')];
    await commands.executeCommand('dossier.mergeEntities', nodes[1], nodes);
    const after = await drawTree(2);
    ok(after.includes('    Hezbollah | Lebanon · 4 · merged') && !after.some((line) => line.includes('Hamas')), after.join('\n'));
    const { view } = await analysed(editor.document);
    equal(view.mentionAt(15)?.entity, view.mentionAt(2)?.entity);
    const hovers: { contents: { value: string }[] }[] = await commands.executeCommand(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new Position(0, 15),
    );
    match(hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n'), /\*\*Hezbollah\*\*/);

    const node = await nodeNamed('Hezbollah');
    await commands.executeCommand('dossier.splitEntity', node, [node]);
    deepEqual(await drawTree(2), before);
  });

  it('outlives edits', async () => {
    const { editor } = await openAnalysed(TEXT);
    const nodes = [await nodeNamed('Hezbollah'), await nodeNamed('Hamas')];
    await commands.executeCommand('dossier.mergeEntities', nodes[0], nodes);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Israel. Hamas came.\n'));
    await analysed(editor.document);
    ok((await drawTree(2)).includes('    Hezbollah | Lebanon · 5 · merged'), (await drawTree(2)).join('\n'));
  });

  it('takes the selection where it is given none', async () => {
    const { editor } = await openAnalysed(TEXT);
    // On no mention, so that the tree has nothing to follow.
    editor.selection = new Selection(0, 11, 0, 11);
    const { view } = (await dossier()).entityTree;
    await eventually('it is selected', async () => {
      // The view may be drawing itself anew when it is asked.
      await view.reveal(await nodeNamed('Hamas'), { select: true });
      return view.selection.map(({ id }) => id).join() === 'entity:hamas';
    });
    await commands.executeCommand('dossier.copyNames');
    equal(await env.clipboard.readText(), 'Hamas');
  });

  it('is kept, moves with its file, and goes with an unsaved document', async () => {
    const kept = memento();
    const merges = new Merges(kept);
    const changed: string[] = [];
    merges.onDidChange((uri) => changed.push(uri.path));
    const uri = Uri.file('/a/report.txt');
    try {
      await merges.merge(uri, ['b', 'a']);
      await merges.merge(uri, ['c', 'a']);
      deepEqual(merges.groupsOf(uri), [['c', 'b', 'a']]);
      deepEqual(new Merges(kept).groupsOf(uri), [['c', 'b', 'a']]);
      await merges.merge(uri, ['x', 'y']);
      await merges.split(uri, 'b');
      deepEqual(merges.groupsOf(uri), [['x', 'y']]);
      deepEqual(
        changed,
        Array.from({ length: 4 }, () => uri.path),
      );

      const { editor } = await openAnalysed('Iran and Israel.');
      await merges.merge(editor.document.uri, ['iran', 'israel']);
      await closeEditors();
      await eventually('it is forgotten', () => merges.groupsOf(editor.document.uri).length === 0);
    } finally {
      merges.dispose();
    }
  });

  it('reads only what it wrote', () => {
    const uri = Uri.file('/a/report.txt');
    for (const value of [5, { [uri.toString()]: 5 }, { [uri.toString()]: [5, [6]] }, { __proto__: [] }]) {
      deepEqual(new Merges(memento({ 'dossier.merges': value })).groupsOf(uri), []);
    }
  });
});

describe('copying entities', () => {
  afterEach(closeEditors);

  const copied = async (command: string, nodes: readonly TreeNode[]) => {
    await env.clipboard.writeText('');
    await commands.executeCommand(command, nodes[0], nodes);
    return env.clipboard.readText();
  };

  it('gives names, once each, those under a heading too', async () => {
    await openAnalysed();
    equal(
      await copied('dossier.copyNames', [await nodeNamed('Hezbollah'), await nodeNamed('Weapon systems')]),
      'Hezbollah\nFateh-110\nballistic missile',
    );
  });

  it('gives tables, and data', async () => {
    const { editor } = await openAnalysed();
    const nodes = [await nodeNamed('Hezbollah'), await nodeNamed('Iran')];
    const name = editor.document.uri.path;
    equal(
      await copied('dossier.copyCsv', nodes),
      `Name,Type,Country,Mentions,First line,Document,Knowledge\r\nHezbollah,armed group,Lebanon,2,1,${name},hezbollah\r\nIran,state,Iran,3,1,${name},iran\r\n`,
    );
    match(
      await copied('dossier.copyMarkdown', nodes),
      /^\| Name \|.*\|\n\| --- \|.*\|\n\| Hezbollah \| armed group \| Lebanon \| 2 \| 1 \| .* \|\n\| Iran \|/,
    );
    deepEqual(JSON.parse(await copied('dossier.copyJson', nodes.slice(0, 1))), [
      {
        name: 'Hezbollah',
        class: 'actor',
        type: 'armed group',
        country: 'Lebanon',
        knowledge: 'hezbollah',
        document: name,
        mentions: 2,
        firstLine: 1,
      },
    ]);
  });
});

describe('the tree and the cursor', () => {
  afterEach(async () => {
    await workspace.getConfiguration('dossier').update('tree.followCursor', undefined, ConfigurationTarget.Global);
    await closeEditors();
    await commands.executeCommand('workbench.view.explorer');
  });

  it('follows it where the tree is in view, and the focus stays in the editor', async () => {
    const { view } = (await dossier()).entityTree;
    // What another test has expanded shows its mention instead.
    const isSelected = (id: string) => view.selection.length === 1 && view.selection[0].id.startsWith(id);
    await commands.executeCommand('dossier.entities.focus');
    await eventually('the tree is in view', () => view.visible);
    const { editor } = await openAnalysed();
    await drawTree(3);
    editor.selection = new Selection(2, 30, 2, 30);
    await eventually('Hezbollah is selected', () => isSelected('entity:hezbollah'));
    equal(window.activeTextEditor?.document, editor.document);
    editor.selection = new Selection(0, 16, 0, 16);
    await eventually('Fateh-110 is selected', () => isSelected('entity:fateh-110'));

    await commands.executeCommand('dossier.unfollowCursor');
    equal(workspace.getConfiguration('dossier').get('tree.followCursor'), false);
    editor.selection = new Selection(2, 30, 2, 30);
    await new Promise((resolve) => setTimeout(resolve, 500));
    ok(isSelected('entity:fateh-110'), JSON.stringify(view.selection.map(({ id }) => id)));
    await commands.executeCommand('dossier.followCursor');
    await eventually('Hezbollah is selected again', () => isSelected('entity:hezbollah'));
  });
});
