import * as vscode from 'vscode';
import type { DocumentState } from '../../analysis/documentAnalysis';
import type { AnalysisStore } from '../../analysisStore';
import type { CurrentDocument } from '../../currentDocument';
import { sizeText } from '../../sizeText';
import { EntityTreeProvider } from './entityTreeProvider';
import type { TreeNode } from './nodes';

const { t } = vscode.l10n;
const VIEW = 'dossier.entities';

/** The view of the entities in the side bar; it follows the current document. */
export class EntityTree implements vscode.Disposable {
  readonly provider = new EntityTreeProvider();
  readonly view: vscode.TreeView<TreeNode>;
  private readonly subscriptions: readonly vscode.Disposable[];
  private awaited: vscode.TextDocument | undefined;

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
    if (state?.kind === 'waiting') this.showProgress(document);
  }

  /** Shows that the view is not empty for good. The other reasons to be empty have a welcome of the manifest, by the key `dossier.state`. */
  private showProgress(document: vscode.TextDocument | undefined): void {
    if (!document || this.awaited === document) return;
    this.awaited = document;
    void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => {
      await this.store.settled(document);
      if (this.awaited === document) this.awaited = undefined;
    });
  }
}

function fileNameOf(document: vscode.TextDocument): string {
  return document.uri.path.split('/').pop() || document.uri.path;
}

function sizeOf(state: DocumentState): string | undefined {
  return state.kind === 'tooLarge' ? sizeText(state) : undefined;
}
