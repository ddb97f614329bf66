import type { TreeItem } from 'vscode';
import type { TreeNode } from '../../../src/extension/features/entityTree/nodes';
import { ok } from '../harness/assert';
import { eventually } from '../harness/eventually';
import { dossier } from './dossier';

/** Waits until the tree shows the texts as they are now: it is made in slices, each of which may have to wait for its turn. */
export async function treeUpToDate(): Promise<void> {
  const { entityTree } = await dossier();
  await eventually('the tree is up to date', () => entityTree.isUpToDate);
}

/** The tree from its roots down to a depth, as indented lines. */
export async function drawTree(depth: number, node?: TreeNode, level = 0): Promise<string[]> {
  await treeUpToDate();
  const { provider } = (await dossier()).entityTree;
  const lines: string[] = [];
  for (const child of provider.getChildren(node)) {
    const { label, description } = provider.getTreeItem(child);
    lines.push(`${'  '.repeat(level)}${labelText(label)} | ${String(description ?? '')}`);
    if (level < depth) lines.push(...(await drawTree(depth, child, level + 1)));
  }
  return lines;
}

/** The first node with this label, looked for from the root down. */
export async function nodeNamed(label: string): Promise<TreeNode> {
  await treeUpToDate();
  const { provider } = (await dossier()).entityTree;
  const find = (node?: TreeNode): TreeNode | undefined => {
    for (const child of provider.getChildren(node)) {
      if (labelText(provider.getTreeItem(child).label) === label) return child;
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const node = find();
  ok(node, `no ${label} in the tree`);
  return node;
}

export function labelText(label: TreeItem['label']): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

/** Puts the tree back as it is at first. */
export async function resetTree(): Promise<void> {
  const { state } = (await dossier()).entityTree;
  await state.scope.set('editor');
  await state.grouping.set('type');
  await state.sorting.set('count');
  state.setFilter('');
}
