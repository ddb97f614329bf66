import { MarkdownString, Position, Range, TreeItemCollapsibleState, commands, window } from 'vscode';
import type { TreeItem, TreeItemLabel } from 'vscode';
import type { TreeNode } from '../../src/extension/features/entityTree/nodes';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';

/** The tree from its roots down to a depth, as indented lines. */
async function drawTree(depth: number, node?: TreeNode, level = 0): Promise<string[]> {
  const { provider } = (await dossier()).entityTree;
  const lines: string[] = [];
  for (const child of provider.getChildren(node)) {
    const { label, description } = provider.getTreeItem(child);
    lines.push(`${'  '.repeat(level)}${labelText(label)} | ${String(description ?? '')}`);
    if (level < depth) lines.push(...(await drawTree(depth, child, level + 1)));
  }
  return lines;
}

async function nodeNamed(label: string, from?: TreeNode): Promise<TreeNode> {
  const { provider } = (await dossier()).entityTree;
  const find = (node?: TreeNode): TreeNode | undefined => {
    for (const child of provider.getChildren(node)) {
      if (labelText(provider.getTreeItem(child).label) === label) return child;
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const node = find(from);
  ok(node, `no ${label} in the tree`);
  return node;
}

function labelText(label: TreeItem['label']): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

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
      [
        '1  …Fateh-110 missiles to Hezbollah, according to a report.',
        '3  …officials denied it. Hezbollah said nothing about ballistic missiles.',
      ],
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
    await view.reveal(node, { select: true });
    await eventually('it is selected', () => view.selection.some((selected) => selected.kind === 'mention'));
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
    equal(view.badge?.value, 5);
    match(view.description ?? '', /^Untitled-\d+$/);
    await openAnalysed('Only Israel here.');
    deepEqual(await drawTree(2), ['Actors | 1', '  States | 1', '    Israel | 1']);
    equal(view.badge?.value, 1);
    await window.showTextDocument(first.editor.document);
    await eventually('the first document is back', () => view.badge?.value === 5);
  });

  it('is empty without a document, and where the language is not enabled', async () => {
    const { view } = (await dossier()).entityTree;
    await openFresh(TEXT, 'json');
    await eventually('it is empty', async () => (await drawTree(0)).length === 0 && view.badge === undefined);
    await closeEditors();
    await eventually('it has no name', async () => (await drawTree(0)).length === 0 && !view.description);
  });
});
