import * as vscode from 'vscode';

/** Where and how something about documents is kept. */
export interface Keeping<T> {
  readonly memento: vscode.Memento;
  readonly key: string;
  /** Reads what a memento holds, which may be anything, from another version of Dossier for example; `undefined` where that is nothing. */
  readonly read: (value: unknown) => T | undefined;
}

/**
 * What the reader says of each document, by its address. Kept with the workspace, so that it outlives edits and reloads, and follows renamed files;
 * what is said of an unsaved document goes when that is closed, as another one may have its name.
 */
export class KeptByDocument<T> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private readonly kept: Map<string, T>;

  /** Fires with the document that something else is said of now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly keeping: Keeping<T>) {
    this.kept = new Map(entriesOf(keeping));
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        if (isUntitled && this.of(uri) !== undefined) this.forgetUnlessOpen(uri);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.move(oldUri, newUri);
      }),
    ];
  }

  /** What is said of a document. */
  of(uri: vscode.Uri): T | undefined {
    return this.kept.get(uri.toString());
  }

  /** Replaces what is said of a document; `undefined` forgets it. */
  async put(uri: vscode.Uri, value: T | undefined): Promise<void> {
    if (value === undefined) this.kept.delete(uri.toString());
    else this.kept.set(uri.toString(), value);
    this.changed.fire(uri);
    await this.keeping.memento.update(this.keeping.key, Object.fromEntries(this.kept));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** A change of language closes a document too, and opens it again at once. */
  private forgetUnlessOpen(uri: vscode.Uri): void {
    setTimeout(() => {
      const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
      if (!isOpen) void this.put(uri, undefined);
    }, 0);
  }

  private move(from: vscode.Uri, to: vscode.Uri): void {
    for (const [address, value] of [...this.kept]) {
      // What was renamed may be a folder.
      const rest =
        address === from.toString() ? '' : address.startsWith(`${from.toString()}/`) ? address.slice(from.toString().length) : undefined;
      if (rest === undefined) continue;
      void this.put(vscode.Uri.parse(address, true), undefined);
      void this.put(vscode.Uri.parse(to.toString() + rest, true), value);
    }
  }
}

function entriesOf<T>({ memento, key, read }: Keeping<T>): [string, T][] {
  const all = memento.get<unknown>(key);
  if (typeof all !== 'object' || all === null) return [];
  return Object.entries(all).flatMap(([address, value]): [string, T][] => {
    const kept = read(value);
    return kept === undefined ? [] : [[address, kept]];
  });
}
