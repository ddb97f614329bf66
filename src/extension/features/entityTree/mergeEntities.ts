import * as vscode from 'vscode';
import type { Merges } from '../../merges';
import type { EntityNode, TreeNode } from './nodes';
import { entityNodeOf } from './nodes';

const { t } = vscode.l10n;

/** The different entities that nodes stand for, the one that gives its name first. */
export function entitiesToMerge(clicked: TreeNode | undefined, selected: readonly TreeNode[]): readonly EntityNode[] {
  const nodes = [clicked, ...selected].map((node) => node && entityNodeOf(node)).filter((node) => node !== undefined);
  const byKey = new Map(nodes.map((node) => [node.row.key, node]));
  const different = [...byKey.values()];
  // Without a click the entity that is mentioned most is the most likely to have the right name.
  return clicked ? different : different.sort((a, b) => b.row.mentions - a.row.mentions);
}

/** Makes one entity of several, in each document that has more than one of them. The first gives the name. */
export async function mergeEntities(merges: Merges, nodes: readonly EntityNode[]): Promise<void> {
  const byDocument = new Map<string, string[]>();
  for (const { row } of nodes) {
    for (const { source } of row.parts) byDocument.set(source.key, [...(byDocument.get(source.key) ?? []), row.entity.id]);
  }
  const together = [...byDocument].filter(([, entities]) => entities.length > 1);
  for (const [uri, entities] of together) await merges.merge(vscode.Uri.parse(uri, true), entities);
  if (!together.length) {
    void vscode.window.showInformationMessage(
      t('Nothing was merged: only entities of the same document can be, and at least two have to be selected.'),
    );
  }
}

/** Makes merged entities be several again. */
export async function splitEntities(merges: Merges, nodes: readonly EntityNode[]): Promise<void> {
  for (const { row } of nodes) {
    for (const { source } of row.parts) await merges.split(vscode.Uri.parse(source.key, true), row.entity.id);
  }
}
