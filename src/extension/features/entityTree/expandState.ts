import type * as vscode from 'vscode';
import type { TreeNode } from './nodes';

const KEY = 'dossier.tree.expanded';

/** As many nodes are remembered, those last touched. */
const MOST = 1000;

/** Which nodes of the tree the user expanded and which they collapsed, by their ids; kept with the workspace. */
export class ExpandState {
  private readonly touched: Map<string, boolean>;

  constructor(private readonly memento: vscode.Memento) {
    const kept = memento.get<unknown>(KEY);
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    this.touched = new Map(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
  }

  /** Whether a node is expanded, where the user has not touched it: `otherwise`. */
  isExpanded(id: string, otherwise: boolean): boolean {
    return this.touched.get(id) ?? otherwise;
  }

  /** Follows what the user does in a view. */
  follow(view: vscode.TreeView<TreeNode>): vscode.Disposable[] {
    return [
      view.onDidExpandElement(({ element }) => this.set(element.id, true)),
      view.onDidCollapseElement(({ element }) => this.set(element.id, false)),
    ];
  }

  private set(id: string, isExpanded: boolean): void {
    this.touched.delete(id);
    this.touched.set(id, isExpanded);
    for (const oldest of this.touched.keys()) {
      if (this.touched.size <= MOST) break;
      this.touched.delete(oldest);
    }
    void this.memento.update(KEY, Object.fromEntries(this.touched));
  }
}
