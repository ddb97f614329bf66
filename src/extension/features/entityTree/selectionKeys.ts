import * as vscode from 'vscode';
import type { TreeNode } from './nodes';
import { entityNodeOf } from './nodes';
import type { TreeModel } from './treeModel';
import { EMPTY_MODEL, isMerged } from './treeModel';

/** Tells the palette what the tree's selection allows: `dossier.tree.hasSelection`, `dossier.tree.canMerge`, `dossier.tree.canSplit`. */
export class SelectionKeys implements vscode.Disposable {
  private readonly told = new Map<string, boolean>();
  private readonly subscription: vscode.Disposable;
  private model = EMPTY_MODEL;

  /** @param onDidShow fires with each model that the tree shows: a split changes no selection */
  constructor(view: vscode.TreeView<TreeNode>, onDidShow: vscode.Event<TreeModel>) {
    this.subscription = vscode.Disposable.from(
      view.onDidChangeSelection(({ selection }) => this.tell(selection)),
      onDidShow((model) => {
        this.model = model;
        this.tell(view.selection);
      }),
    );
    this.tell([]);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private tell(selection: readonly TreeNode[]): void {
    const rows = selection.map((node) => entityNodeOf(node)?.row).filter((row) => row !== undefined);
    this.put(
      'dossier.tree.hasSelection',
      selection.some(({ kind }) => kind !== 'more'),
    );
    this.put('dossier.tree.canMerge', new Set(rows.map(({ key }) => key)).size > 1);
    this.put(
      'dossier.tree.canSplit',
      rows.some((row) => isMerged(this.model, row)),
    );
  }

  private put(key: string, value: boolean): void {
    if (this.told.get(key) === value) return;
    this.told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
