import * as vscode from 'vscode';
import { inSlices } from '../../analysis/inSlices';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { AnalysisStore } from '../../analysisStore';
import { Arranger } from '../../arrangement';
import type { Settings } from '../../config';
import type { CurrentDocument } from '../../currentDocument';
import { outlineSteps } from '../../../engine/outline/outline';
import type { Merges } from '../../merges';
import { EntityTreeProvider } from './entityTreeProvider';
import { ExpandState } from './expandState';
import { FollowCursor } from './followCursor';
import { createScope } from './scopes';
import type { Scope } from './scopes';
import type { TreeNode } from './nodes';
import { SelectionKeys } from './selectionKeys';
import { registerTreeCommands } from './treeCommands';
import type { TreeModel } from './treeModel';
import { EMPTY_MODEL } from './treeModel';
import { VIEW, ViewState } from './viewState';
import { describeView } from './viewTexts';

/** A first analysis that takes longer than this, in milliseconds, shows as progress. */
const PATIENCE = 300;

/** How long an edited document that is not in view rests before the tree asks for its analysis, in milliseconds. */
const REST = 500;

/** The view of the entities in the side bar: it keeps the tree up to date with the documents of its scope, and with how the user wants to see them. */
export class EntityTree implements vscode.Disposable {
  readonly state: ViewState;
  readonly provider: EntityTreeProvider;
  readonly view: vscode.TreeView<TreeNode>;
  private readonly shown = new vscode.EventEmitter<TreeModel>();
  private readonly arranger = new Arranger();
  private readonly subscriptions: readonly vscode.Disposable[];
  private scope: Scope;
  private scopeSubscription: vscode.Disposable;
  private current = EMPTY_MODEL;
  private isPending = false;
  private work: vscode.Disposable | undefined;
  private progressTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly restTimers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  /** Fires with each model that is shown. */
  readonly onDidShow = this.shown.event;

  constructor(
    private readonly store: AnalysisStore,
    private readonly currentDocument: CurrentDocument,
    merges: Merges,
    settings: Settings,
    memento: vscode.Memento,
  ) {
    this.state = new ViewState(memento);
    const expandState = new ExpandState(memento);
    this.provider = new EntityTreeProvider(this.arranger, expandState);
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.provider, showCollapseAll: true, canSelectMany: true });
    this.scope = createScope(this.state.scope.get(), currentDocument);
    this.scopeSubscription = this.scope.onDidChange(() => this.update());
    this.subscriptions = [
      this.state,
      this.view,
      this.provider,
      this.shown,
      ...expandState.follow(this.view),
      new FollowCursor(this.view, this.provider, store, settings, currentDocument, this.onDidShow),
      new SelectionKeys(this.view, this.onDidShow),
      registerTreeCommands(this, merges, settings, this.arranger),
      this.state.scope.onDidChange((id) => {
        this.leaveScope();
        this.scope = createScope(id, currentDocument);
        this.scopeSubscription = this.scope.onDidChange(() => this.update());
        this.update();
      }),
      this.state.grouping.onDidChange(() => this.update()),
      this.state.sorting.onDidChange(() => this.update()),
      this.state.onDidChangeFilter(() => this.update()),
      store.onDidChange(({ document }) => {
        if (this.scope.documents().includes(document)) this.update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.followEdit(document)),
    ];
    this.update();
  }

  /** What is shown. */
  get model(): TreeModel {
    return this.current;
  }

  /** Whether what is shown is of the texts, and arranged, as they are by now; else that follows in a moment. */
  get isUpToDate(): boolean {
    return !this.isPending;
  }

  dispose(): void {
    this.work?.dispose();
    clearTimeout(this.progressTimer);
    for (const timer of this.restTimers.values()) clearTimeout(timer);
    this.leaveScope();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private leaveScope(): void {
    this.scopeSubscription.dispose();
    this.scope.dispose();
  }

  private update(): void {
    const analyses = new Map<string, DocumentAnalysis>();
    for (const document of this.scope.documents()) {
      const state = this.store.stateOf(document);
      if (state.kind === 'ready') analyses.set(document.uri.toString(), state.analysis);
      else if (state.kind === 'waiting') this.awaitAnalysis(document);
    }
    const sources = [...analyses].map(([key, { view }]) => ({ key, view }));
    const knowledge = [...analyses.values()].at(0)?.knowledge;
    const { filter } = this.state;
    const arrangement = this.arranger.arrangement(this.state.grouping.get(), this.state.sorting.get(), filter, knowledge);
    this.work?.dispose();
    this.isPending = true;
    this.work = inSlices(outlineSteps(sources, arrangement), (outline) => this.show({ outline, analyses, filter }));
  }

  private show(model: TreeModel): void {
    this.isPending = false;
    this.current = model;
    this.provider.show(model);
    const { description, message, badge } = describeView(model, this.state, this.scope.documents(), this.store);
    if (this.view.description !== description) this.view.description = description;
    if (this.view.message !== message) this.view.message = message;
    if (this.view.badge?.value !== badge?.value) this.view.badge = badge;
    this.shown.fire(model);
  }

  /** What is visible is analysed anyway; the other documents of the scope are if the tree asks. */
  private awaitAnalysis(document: vscode.TextDocument): void {
    if (document !== this.currentDocument.document) {
      void this.store.settled(document);
      return;
    }
    // Shows that the view is not empty for good, where that takes a while. The other reasons to be empty have a welcome of the manifest.
    clearTimeout(this.progressTimer);
    this.progressTimer = setTimeout(() => {
      if (document !== this.currentDocument.document || this.store.stateOf(document).kind !== 'waiting') return;
      void vscode.window.withProgress({ location: { viewId: VIEW } }, () => this.store.settled(document));
    }, PATIENCE);
  }

  /** A document that is edited out of view, by a replacement in files for example, is analysed when it rests. */
  private followEdit(document: vscode.TextDocument): void {
    if (document === this.currentDocument.document || !this.scope.documents().includes(document)) return;
    clearTimeout(this.restTimers.get(document));
    const timer = setTimeout(() => {
      this.restTimers.delete(document);
      void this.store.settled(document);
    }, REST);
    this.restTimers.set(document, timer);
  }
}
