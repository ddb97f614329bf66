import * as vscode from 'vscode';
import type { OutlineFilter } from '../../../engine/outline/filter';
import { parseFilter } from '../../../engine/outline/filter';
import { GROUPINGS, SORTINGS } from '../../../engine/outline/outline';
import type { Grouping, Sorting } from '../../../engine/outline/outline';
import { ContextMemento } from '../../contextMemento';
import { typesNamed } from '../../entityTypes';
import type { ScopeId } from './scopes';
import { SCOPES } from './scopes';

/** The view's id in the manifest. */
export const VIEW = 'dossier.entities';

/** How the user wants the tree: kept with the workspace, but for the filter, which would hide things that nobody remembers to have hidden. */
export class ViewState implements vscode.Disposable {
  readonly scope: ContextMemento<ScopeId>;
  readonly grouping: ContextMemento<Grouping>;
  readonly sorting: ContextMemento<Sorting>;
  private readonly queryChanged = new vscode.EventEmitter<string>();
  private query = '';

  readonly onDidChangeFilter = this.queryChanged.event;

  constructor(memento: vscode.Memento) {
    this.scope = new ContextMemento(memento, 'dossier.tree.scope', [...SCOPES]);
    this.grouping = new ContextMemento(memento, 'dossier.tree.grouping', [...GROUPINGS]);
    this.sorting = new ContextMemento(memento, 'dossier.tree.sorting', [...SORTINGS]);
  }

  /** What the user typed to filter by; empty without a filter. */
  get filterQuery(): string {
    return this.query;
  }

  get filter(): OutlineFilter {
    return parseFilter(this.query, typesNamed);
  }

  /** Filters by what the user typed, and tells menus whether there is a filter. */
  setFilter(query: string): void {
    if (query.trim() === this.query.trim()) return;
    this.query = query;
    void vscode.commands.executeCommand('setContext', 'dossier.tree.isFiltered', query.trim() !== '');
    this.queryChanged.fire(query);
  }

  dispose(): void {
    for (const part of [this.scope, this.grouping, this.sorting, this.queryChanged]) part.dispose();
  }
}
