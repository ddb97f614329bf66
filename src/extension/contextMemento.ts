import * as vscode from 'vscode';

/**
 * One choice of the user's among a few, kept in a memento and told to menus as a context key of the same name: both in one step, so that they cannot differ.
 * What is kept that is none of the choices counts as not kept.
 */
export class ContextMemento<T extends string> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<T>();
  private value: T;

  readonly onDidChange = this.changed.event;

  /** @param choices the first of them holds where nothing is kept */
  constructor(
    private readonly memento: vscode.Memento,
    private readonly key: string,
    choices: readonly [T, ...T[]],
  ) {
    const kept = memento.get<unknown>(key);
    this.value = choices.find((choice) => choice === kept) ?? choices[0];
    void vscode.commands.executeCommand('setContext', key, this.value);
  }

  get(): T {
    return this.value;
  }

  async set(value: T): Promise<void> {
    if (value === this.value) return;
    this.value = value;
    this.changed.fire(value);
    await Promise.all([vscode.commands.executeCommand('setContext', this.key, value), this.memento.update(this.key, value)]);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
