import * as vscode from 'vscode';
import { isInternal } from './analysis/documentFilter';

/**
 * The editor that the side bar, the status and the commands are about: the active one, or the last that was active as long as it is visible.
 * So a look at the output or into an input field changes nothing.
 */
export class CurrentDocument implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private current: vscode.TextEditor | undefined;

  /** Fires when it is another editor, or one of another language. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.current = this.choose();
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.update()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === this.document) this.changed.fire(this.current);
      }),
    ];
  }

  get editor(): vscode.TextEditor | undefined {
    return this.current;
  }

  get document(): vscode.TextDocument | undefined {
    return this.current?.document;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private update(): void {
    const editor = this.choose();
    if (editor === this.current) return;
    this.current = editor;
    this.changed.fire(editor);
  }

  private choose(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && !isInternal(active.document)) return active;
    return vscode.window.visibleTextEditors.find((editor) => editor === this.current);
  }
}
