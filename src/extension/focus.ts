import * as vscode from 'vscode';

/**
 * Which entities a reader wants to see alone, a document; in memory only. Surfaces that draw mentions subscribe and dim the rest.
 * An entity that an edit takes out of the text stays chosen, so that it is back when the edit is undone.
 */
export class Focus implements vscode.Disposable {
  private readonly chosen = new Map<string, ReadonlySet<string>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.showAll(uri));

  /** Fires with the document whose entities in focus are others, or all of them again. */
  readonly onDidChange = this.changed.event;

  /** Ids of the entities to show alone; `undefined` where all are shown. */
  of(document: vscode.Uri): ReadonlySet<string> | undefined {
    return this.chosen.get(document.toString());
  }

  /** Shows these entities of a document alone; all of them where none is named. */
  showOnly(document: vscode.Uri, entities: Iterable<string>): void {
    const chosen = new Set(entities);
    if (!chosen.size) {
      this.showAll(document);
      return;
    }
    this.chosen.set(document.toString(), chosen);
    this.changed.fire(document);
  }

  /** Shows all entities of a document again. */
  showAll(document: vscode.Uri): void {
    if (this.chosen.delete(document.toString())) this.changed.fire(document);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
