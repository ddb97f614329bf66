import * as vscode from 'vscode';
import type { DocumentState } from '../../analysis/documentAnalysis';
import type { AnalysisStore } from '../../analysisStore';
import type { CurrentDocument } from '../../currentDocument';
import { sizeText } from '../../sizeText';
import { EntityTreeProvider } from './entityTreeProvider';
import type { TreeNode } from './nodes';

const { t } = vscode.l10n;
const VIEW = 'dossier.entities';

/** A first analysis that takes longer than this, in milliseconds, shows as progress. */
const PATIENCE = 300;

/** The view of the entities in the side bar; it follows the current document. */
export class EntityTree implements vscode.Disposable {
  readonly provider = new EntityTreeProvider();
  readonly view: vscode.TreeView<TreeNode>;
  private readonly subscriptions: readonly vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: AnalysisStore,
    private readonly current: CurrentDocument,
  ) {
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.provider, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.provider,
      current.onDidChange(() => this.update()),
      store.onDidChange(({ document }) => {
        if (document === current.document) this.update();
      }),
    ];
    this.update();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = this.current.document;
    const state = document && this.store.stateOf(document);
    const analysis = state?.kind === 'ready' ? state.analysis : undefined;
    const count = analysis?.view.entities().length ?? 0;
    this.provider.show(analysis);
    this.view.description = [document && fileNameOf(document), state && sizeOf(state)].filter(Boolean).join(' · ');
    this.view.badge =
      count > 0 ? { value: count, tooltip: count === 1 ? t('1 entity in this text') : t('{0} entities in this text', count) } : undefined;
    if (document && state?.kind === 'waiting') this.awaitAnalysis(document);
  }

  /** Shows that the view is not empty for good, where that takes a while. The other reasons to be empty have a welcome of the manifest. */
  private awaitAnalysis(document: vscode.TextDocument): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (document !== this.current.document || this.store.stateOf(document).kind !== 'waiting') return;
      void vscode.window.withProgress({ location: { viewId: VIEW } }, () => this.store.settled(document));
    }, PATIENCE);
  }
}

function fileNameOf(document: vscode.TextDocument): string {
  return document.uri.path.split('/').pop() || document.uri.path;
}

function sizeOf(state: DocumentState): string | undefined {
  return state.kind === 'tooLarge' ? sizeText(state) : undefined;
}
