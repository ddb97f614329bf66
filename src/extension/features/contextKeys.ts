import * as vscode from 'vscode';
import type { DocumentState } from '../analysis/documentAnalysis';
import { whenPrepared } from '../analysis/whenPrepared';
import type { AnalysisStore } from '../analysisStore';
import type { CurrentDocument } from '../currentDocument';

/**
 * Tells menus, keys and empty views how the current document stands: `dossier.state`; `dossier.hasAnalysis` where there is something to go to; `dossier.atMention`
 * where the cursor is on a mention.
 */
export function registerContextKeys(store: AnalysisStore, current: CurrentDocument): vscode.Disposable {
  const set = new Map<string, unknown>();
  let work: vscode.Disposable | undefined;
  update();
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      work?.dispose();
    }),
    current.onDidChange(update),
    store.onDidChange(({ document }) => {
      if (document === current.document) update();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === current.editor) updateCursor();
    }),
  );

  function update(): void {
    updateCursor();
    const state = current.document && store.stateOf(current.document);
    work?.dispose();
    work = whenPrepared(state, () => {
      const name = stateName(state);
      put('dossier.state', name);
      put('dossier.hasAnalysis', name === 'ready');
    });
  }

  function updateCursor(): void {
    const { editor } = current;
    const analysis = editor && store.analysisOf(editor.document);
    // While an analysis is on its way the cursor counts as where it was: an offset of the new text says nothing of the old one.
    if (analysis && !analysis.isCurrent) return;
    const isOn = editor !== undefined && analysis?.view.mentionAt(editor.document.offsetAt(editor.selection.active)) !== undefined;
    put('dossier.atMention', isOn);
  }

  function put(key: string, value: unknown): void {
    if (set.get(key) === value) return;
    set.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}

/** Why nothing is shown where nothing is, in a word: `empty` without a text, `noProse` where it is not English, `nothingFound` where it is. */
function stateName(state: DocumentState | undefined): string {
  if (!state) return 'noEditor';
  if (state.kind !== 'ready') return state.kind;
  const { analysis, view } = state.analysis;
  if (view.entities().length) return 'ready';
  if (!analysis.length) return 'empty';
  return analysis.language() === 'en' ? 'nothingFound' : 'noProse';
}
