import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS } from '../commands';
import type { CurrentDocument } from '../currentDocument';
import type { Focus } from '../focus';
import { escapeIcons } from '../iconText';

const { t } = vscode.l10n;

/** Says in the status bar, while only some entities of the current document are shown, which ones; a click shows all again. */
export class FocusStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('dossier.focus', vscode.StatusBarAlignment.Left);
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly store: AnalysisStore,
    private readonly current: CurrentDocument,
    private readonly focus: Focus,
  ) {
    this.item.name = t('Dossier: entities shown alone');
    this.item.tooltip = t('Only these entities are shown. Click, or press Escape in the text, to show all.');
    this.item.command = COMMANDS.showAll;
    this.subscriptions = [
      this.item,
      current.onDidChange(() => this.update()),
      focus.onDidChange(() => this.update()),
      store.onDidChange(({ document }) => {
        if (document === current.document) this.update();
      }),
    ];
    this.update();
  }

  /** What it says; `undefined` while all entities are shown. */
  get text(): string | undefined {
    const { document } = this.current;
    const chosen = document && this.focus.of(document.uri);
    if (!chosen) return undefined;
    const view = this.store.analysisOf(document)?.view;
    const [first, ...others] = [...chosen].flatMap((id) => view?.entity(id)?.name ?? []);
    if (!first) return t('Only entities that are not in the text');
    return others.length ? t('Only {0} and {1} more', first, others.length) : t('Only {0}', first);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const { text } = this;
    if (text === undefined) {
      this.item.hide();
      return;
    }
    this.item.text = `$(eye) ${escapeIcons(text)}`;
    this.item.show();
  }
}
