import { MarkdownString, Position, Range, TreeItemCollapsibleState, commands, window } from 'vscode';
import type { TreeItemLabel } from 'vscode';
import type { TreeNode } from '../../src/extension/features/entityTree/nodes';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';
import { drawTree, labelText, nodeNamed, treeUpToDate } from './support/tree';

describe('entity tree', () => {
  afterEach(closeEditors);

  it('lists classes, types and entities with their counts', async () => {
    await openAnalysed();
    deepEqual(await drawTree(2), [
      'Actors | 3',
      '  States | 2',
      '    Iran | 3',
      '    Israel | 1',
      '  Armed groups | 1',
      '    Hezbollah | Lebanon · 2',
      'Weapon systems | 2',
      '  Missiles | 2',
      '    Fateh-110 | Iran · 1',
      '    ballistic missile | 1',
    ]);
  });

  it('lists the mentions of an entity with line, preview and highlight, and goes there', async () => {
    const { editor } = await openAnalysed();
    const { provider } = (await dossier()).entityTree;
    const mentions = provider.getChildren(await nodeNamed('Hezbollah'));
    const items = mentions.map((mention) => provider.getTreeItem(mention));
    deepEqual(
      items.map(({ label }) => labelText(label)),
      ['1  …missiles to Hezbollah, according to a report.', '3  …denied it. Hezbollah said nothing about ballistic missiles.'],
    );
    for (const { label, collapsibleState } of items) {
      const { label: text, highlights } = label as TreeItemLabel;
      deepEqual(
        highlights?.map(([start, end]) => text.slice(start, end)),
        ['Hezbollah'],
      );
      equal(collapsibleState, TreeItemCollapsibleState.None);
    }
    const { command } = items[1];
    ok(command, 'a click does nothing');
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    deepEqual(new Range(editor.selection.start, editor.selection.end), new Range(2, 29, 2, 38));
  });

  it('keeps its ids when the text changes elsewhere', async () => {
    const { editor } = await openAnalysed();
    const { provider } = (await dossier()).entityTree;
    const idsOf = async () =>
      Promise.all(['Actors', 'Armed groups', 'Hezbollah'].map(async (label) => provider.getTreeItem(await nodeNamed(label)).id));
    const before = await idsOf();
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Syria and Lebanon.\n\n'));
    await analysed(editor.document);
    deepEqual(await idsOf(), before);
  });

  it('finds its way from a node to the root, and reveals it', async () => {
    await openAnalysed();
    const { provider, view } = (await dossier()).entityTree;
    const node = provider.getChildren(await nodeNamed('Hezbollah'))[0];
    const path: string[] = [];
    for (let at: TreeNode | undefined = node; at; at = provider.getParent(at)) path.unshift(at.kind);
    deepEqual(path, ['group', 'group', 'entity', 'mention']);
    // Again where the tree goes to the cursor in between.
    await eventually('it is selected', async () => {
      await view.reveal(node, { select: true });
      return view.selection.some((selected) => selected.kind === 'mention');
    });
  });

  it('tells screen readers in words, and more when asked', async () => {
    await openAnalysed();
    const { provider } = (await dossier()).entityTree;
    const node = await nodeNamed('Hezbollah');
    const item = provider.getTreeItem(node);
    equal(item.accessibilityInformation?.label, 'Hezbollah, armed group · Lebanon, 2 mentions');
    equal(item.tooltip, undefined);
    const { tooltip } = provider.resolveTreeItem(item, node);
    match(tooltip instanceof MarkdownString ? tooltip.value : '', /\*\*Hezbollah\*\*/);
  });

  it('follows the active editor, with name and badge', async () => {
    const { view } = (await dossier()).entityTree;
    const first = await openAnalysed();
    await treeUpToDate();
    equal(view.badge?.value, 5);
    match(view.description ?? '', /^Untitled-\d+$/);
    await openAnalysed('Only Israel here.');
    deepEqual(await drawTree(2), ['Actors | 1', '  States | 1', '    Israel | 1']);
    equal(view.badge?.value, 1);
    await window.showTextDocument(first.editor.document);
    await eventually('the first document is back', () => view.badge?.value === 5);
  });

  it('shows a long list in pages, and says how long it is', async () => {
    await openAnalysed(Array.from({ length: 450 }, () => 'Iran said so.').join('\n'));
    const { provider } = (await dossier()).entityTree;
    const node = await nodeNamed('Iran');
    const shown = () => {
      const children = provider.getChildren(node);
      const last = children[children.length - 1];
      return { count: children.length, last, item: provider.getTreeItem(last) };
    };
    equal(shown().count, 201);
    equal(shown().item.description, '200 of 450 shown');
    for (const count of [401, 450]) {
      const { command } = shown().item;
      ok(command, 'nothing to show more');
      await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      equal(shown().count, count);
    }
    equal(shown().last.kind, 'mention');
  });

  it('answers for nodes of an earlier text as they are now', async () => {
    const { editor } = await openAnalysed(Array.from({ length: 20 }, () => 'Iran said so.').join('\n'));
    const { provider } = (await dossier()).entityTree;
    const [states, iran] = [await nodeNamed('States'), await nodeNamed('Iran')];
    await editor.edit((edit) => edit.replace(new Range(0, 0, 20, 0), TEXT));
    await analysed(editor.document);
    await treeUpToDate();
    equal(provider.getTreeItem(iran).description, '3');
    equal(provider.getChildren(iran).length, 3);
    equal(provider.getChildren(states).length, 2);
    await editor.edit((edit) => edit.replace(new Range(0, 0, 20, 0), 'Hamas.'));
    await analysed(editor.document);
    await treeUpToDate();
    deepEqual(provider.getChildren(iran), []);
    deepEqual(provider.getChildren(states), []);
  });

  it('tells the view nothing while an edit changes nothing that it shows, and else only what', async () => {
    const { editor } = await openAnalysed();
    const { provider } = (await dossier()).entityTree;
    await drawTree(3);
    const told: string[] = [];
    const subscription = provider.onDidChangeTreeData((nodes) => {
      told.push(...(nodes === undefined ? ['all'] : Array.isArray(nodes) ? nodes.map(({ id }) => id) : [nodes.id]));
    });
    try {
      await editor.edit((edit) => edit.insert(new Position(1, 0), 'Nobody knew what it meant. '));
      await analysed(editor.document);
      await treeUpToDate();
      deepEqual(told, []);
      await editor.edit((edit) => edit.insert(new Position(4, 0), 'So: '));
      await analysed(editor.document);
      await treeUpToDate();
      deepEqual(told.splice(0).sort(), ['entity:iran/mention:2', 'entity:israel/mention:0']);
      await drawTree(3);
      await editor.edit((edit) => edit.insert(new Position(4, 0), 'Israel again. '));
      await analysed(editor.document);
      await treeUpToDate();
      deepEqual(told.sort(), ['entity:iran/mention:2', 'entity:israel']);
    } finally {
      subscription.dispose();
    }
  });

  it('is empty without a document, and where the language is not enabled', async () => {
    const { view } = (await dossier()).entityTree;
    await openFresh(TEXT, 'json');
    await eventually('it is empty', async () => (await drawTree(0)).length === 0 && view.badge === undefined);
    await closeEditors();
    await eventually('it has no name', async () => (await drawTree(0)).length === 0 && !view.description);
  });
});
