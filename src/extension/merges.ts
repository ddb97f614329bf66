import * as vscode from 'vscode';
import type { MergeGroup } from '../engine/outline/merge';

const KEY = 'dossier.merges';

/** What is kept: for each document, by its address, the groups of ids that the reader takes for one entity. */
type Kept = Readonly<Record<string, readonly MergeGroup[]>>;

/**
 * The entities of each document that the reader has declared to be one. Kept with the workspace, so that it outlives edits and reloads;
 * what is said of an unsaved document goes when that is closed, as another one may have its name.
 */
export class Merges implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private kept: Kept;

  /** Fires with the document whose groups have changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    this.kept = keptIn(memento.get<unknown>(KEY));
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        if (isUntitled && this.groupsOf(uri).length) this.forgetUnlessOpen(uri);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.move(oldUri, newUri);
      }),
    ];
  }

  /** The groups of a document. */
  groupsOf(uri: vscode.Uri): readonly MergeGroup[] {
    const address = uri.toString();
    return Object.hasOwn(this.kept, address) ? this.kept[address] : [];
  }

  /** Makes one entity of several, and of all that had been merged into them. The first gives the name. */
  async merge(uri: vscode.Uri, entities: readonly string[]): Promise<void> {
    const groups = this.groupsOf(uri);
    const merged = entities.flatMap((entity) => groups.find((group) => group.includes(entity)) ?? [entity]);
    const others = groups.filter((group) => !group.some((entity) => merged.includes(entity)));
    await this.put(uri, [...others, [...new Set(merged)]]);
  }

  /** Makes the entities of a merged one be several again. */
  async split(uri: vscode.Uri, entity: string): Promise<void> {
    await this.put(
      uri,
      this.groupsOf(uri).filter((group) => !group.includes(entity)),
    );
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async put(uri: vscode.Uri, groups: readonly MergeGroup[]): Promise<void> {
    const entries = Object.entries(this.kept).filter(([address]) => address !== uri.toString());
    if (groups.length) entries.push([uri.toString(), groups]);
    this.kept = Object.fromEntries(entries);
    this.changed.fire(uri);
    await this.memento.update(KEY, this.kept);
  }

  /** A change of language closes a document too, and opens it again at once. */
  private forgetUnlessOpen(uri: vscode.Uri): void {
    setTimeout(() => {
      const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
      if (!isOpen) void this.put(uri, []);
    }, 0);
  }

  private move(from: vscode.Uri, to: vscode.Uri): void {
    for (const [address, groups] of Object.entries(this.kept)) {
      // What was renamed may be a folder.
      const rest =
        address === from.toString() ? '' : address.startsWith(`${from.toString()}/`) ? address.slice(from.toString().length) : undefined;
      if (rest === undefined) continue;
      void this.put(vscode.Uri.parse(address, true), []);
      void this.put(vscode.Uri.parse(to.toString() + rest, true), groups);
    }
  }
}

/** A memento may hold anything, from another version of Dossier for example. */
function keptIn(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([address, groups]) => [
      address,
      Array.isArray(groups)
        ? groups.filter((group): group is string[] => Array.isArray(group) && group.every((id) => typeof id === 'string'))
        : [],
    ]),
  );
}
