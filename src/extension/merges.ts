import type * as vscode from 'vscode';
import type { MergeGroup } from '../engine/outline/merge';
import { KeptByDocument } from './keptByDocument';

/** The entities of each document that the reader has declared to be one. */
export class Merges implements vscode.Disposable {
  private readonly kept: KeptByDocument<readonly MergeGroup[]>;

  constructor(memento: vscode.Memento) {
    this.kept = new KeptByDocument({ memento, key: 'dossier.merges', read: groupsIn });
  }

  /** Fires with the document whose groups have changed. */
  get onDidChange(): vscode.Event<vscode.Uri> {
    return this.kept.onDidChange;
  }

  /** The groups of a document. */
  groupsOf(uri: vscode.Uri): readonly MergeGroup[] {
    return this.kept.of(uri) ?? [];
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
    this.kept.dispose();
  }

  private put(uri: vscode.Uri, groups: readonly MergeGroup[]): Promise<void> {
    return this.kept.put(uri, groups.length ? groups : undefined);
  }
}

function groupsIn(value: unknown): readonly MergeGroup[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((group): group is string[] => Array.isArray(group) && group.every((id) => typeof id === 'string'));
}
