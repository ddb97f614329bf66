import * as vscode from 'vscode';
import { isInternal } from '../../analysis/documentFilter';
import type { CurrentDocument } from '../../currentDocument';

/** The documents whose entities a tree lists. */
export interface Scope extends vscode.Disposable {
  /** Those that are open now, in the order in which they are listed. */
  documents(): readonly vscode.TextDocument[];
  /** Fires when there are others. */
  readonly onDidChange: vscode.Event<void>;
}

export const SCOPES = ['editor', 'openEditors'] as const;
export type ScopeId = (typeof SCOPES)[number];

/** Makes a scope. It follows the editor until it is disposed of. */
export function createScope(id: ScopeId, current: CurrentDocument): Scope {
  switch (id) {
    case 'editor':
      return new EditorScope(current);
    case 'openEditors':
      return new OpenEditorsScope();
  }
}

/** The current document alone. */
class EditorScope implements Scope {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly current: CurrentDocument) {
    this.subscription = current.onDidChange(() => this.changed.fire());
  }

  documents(): readonly vscode.TextDocument[] {
    return this.current.document ? [this.current.document] : [];
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

/** The documents of all tabs, in the order of the tabs. */
class OpenEditorsScope implements Scope {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor() {
    const update = (): void => {
      this.load();
      this.changed.fire();
    };
    this.subscriptions = [
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (addresses().has(document.uri.toString())) this.changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (addresses().has(uri.toString())) update();
      }),
      this.changed,
    ];
    this.load();
  }

  documents(): readonly vscode.TextDocument[] {
    const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    return [...addresses()]
      .map((address) => open.get(address))
      .filter((document) => document !== undefined)
      .filter((document) => !isInternal(document));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** A tab that was restored, and that nobody has looked at yet, has no document. */
  private load(): void {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const address of addresses()) {
      // What is no text, or is gone, has no entities to list; its tab says what is wrong with it.
      if (!open.has(address)) vscode.workspace.openTextDocument(vscode.Uri.parse(address, true)).then(undefined, () => undefined);
    }
  }
}

/** The addresses of the texts in all tabs, each once. */
function addresses(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText) found.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) found.add(input.modified.toString());
    }
  }
  return found;
}
