import type * as vscode from 'vscode';
import type { EntityType } from '../engine/model';
import { ENTITY_TYPES } from '../engine/model';
import { KeptByDocument } from './keptByDocument';

/** What a reader says of one entity of a text: that it is none, of another type, or an entity of the knowledge. */
export type Correction = { readonly kind: 'ignored' } | { readonly kind: 'type'; readonly type: EntityType } | KnownInstead;

/** The entity of the knowledge that is meant, by its id there. */
export interface KnownInstead {
  readonly kind: 'known';
  readonly known: string;
}

/** What is said of the entities of one text, by their ids. */
type OfText = Readonly<Record<string, Correction>>;

/** What the reader corrects in each document. What is ignored in all documents is a setting. */
export class Corrections implements vscode.Disposable {
  private readonly kept: KeptByDocument<OfText>;

  constructor(memento: vscode.Memento) {
    this.kept = new KeptByDocument({ memento, key: 'dossier.corrections', read: correctionsIn });
  }

  /** Fires with the document whose corrections have changed. */
  get onDidChange(): vscode.Event<vscode.Uri> {
    return this.kept.onDidChange;
  }

  /** The corrections of a document, by the id of the entity. */
  of(uri: vscode.Uri): ReadonlyMap<string, Correction> {
    return new Map(Object.entries(this.kept.of(uri) ?? {}));
  }

  /** Says something of entities of a document, in place of what was said of them before; `undefined` takes that back. */
  async correct(uri: vscode.Uri, entities: readonly string[], correction: Correction | undefined): Promise<void> {
    const others = [...this.of(uri)].filter(([entity]) => !entities.includes(entity));
    const all = correction ? [...others, ...entities.map((entity) => [entity, correction] as const)] : others;
    await this.kept.put(uri, all.length ? Object.fromEntries(all) : undefined);
  }

  dispose(): void {
    this.kept.dispose();
  }
}

function correctionsIn(value: unknown): OfText | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, Correction] => isCorrection(entry[1]));
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, type, known } = value as Partial<Record<'kind' | 'type' | 'known', unknown>>;
  if (kind === 'type') return ENTITY_TYPES.some((each) => each === type);
  return kind === 'ignored' || (kind === 'known' && typeof known === 'string');
}
