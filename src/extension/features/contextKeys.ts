import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { CurrentDocument } from '../currentDocument';

/** Tells menus, keys and empty views how the current document stands: `dossier.state`, and `dossier.hasAnalysis` where there is something to go to. */
export function registerContextKeys(store: AnalysisStore, current: CurrentDocument): vscode.Disposable {
  const set = new Map<string, unknown>();
  update();
  return vscode.Disposable.from(
    current.onDidChange(update),
    store.onDidChange(({ document }) => {
      if (document === current.document) update();
    }),
  );

  function update(): void {
    const state = current.document && store.stateOf(current.document);
    const hasMentions = state?.kind === 'ready' && state.analysis.view.entities().length > 0;
    put('dossier.state', !state ? 'noEditor' : state.kind === 'ready' && !hasMentions ? 'nothingFound' : state.kind);
    put('dossier.hasAnalysis', hasMentions);
  }

  function put(key: string, value: unknown): void {
    if (set.get(key) === value) return;
    set.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
