import * as vscode from 'vscode';
import { outlineOf } from '../../../engine/outline/outline';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { referTo } from '../../commands';
import { entityCard } from '../../entityCard';
import type { ClassNode, EntityNode, MentionNode, TreeNode, TypeNode } from './nodes';
import { treeItemOf } from './treeItems';

/** Hands the entities of one analysis to a tree view; the nodes of mentions are made when their entity is expanded. */
export class EntityTreeProvider implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = new vscode.EventEmitter<void>();
  private analysis: DocumentAnalysis | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  /** Shows another analysis, or none. */
  show(analysis: DocumentAnalysis | undefined): void {
    if (analysis === this.analysis) return;
    this.analysis = analysis;
    this.changed.fire();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    const analysis = node ? node.analysis : this.analysis;
    if (!analysis) return [];
    switch (node?.kind) {
      case undefined:
        return outlineOf(analysis.view).map((outline): ClassNode => ({ kind: 'class', analysis, outline }));
      case 'class':
        return node.outline.types.map((outline): TypeNode => ({ kind: 'type', analysis, parent: node, outline }));
      case 'type':
        return node.outline.entities.map(({ entity, mentions }): EntityNode => ({
          kind: 'entity',
          analysis,
          parent: node,
          entity,
          count: mentions,
          reference: referTo(analysis, entity.id, 0),
        }));
      case 'entity':
        return analysis.view.mentionsOf(node.entity.id).map((mention, ordinal): MentionNode => ({
          kind: 'mention',
          analysis,
          parent: node,
          mention,
          reference: referTo(analysis, node.entity.id, ordinal),
        }));
      case 'mention':
        return [];
    }
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'class' ? undefined : node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItemOf(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.kind === 'entity') item.tooltip = entityCard(node.analysis, node.entity, 0);
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
