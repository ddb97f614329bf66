import * as vscode from 'vscode';
import { explanationText } from '../../engine/export/explanation';
import { EXPLANATION_SCHEME } from '../analysis/documentFilter';
import type { EngineSource } from '../analysis/engineSource';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS } from '../commands';
import type { CurrentDocument } from '../currentDocument';

const ADDRESS = vscode.Uri.from({ scheme: EXPLANATION_SCHEME, path: '/Explanation.log' });

/** Registers the command for developers that opens, beside the text, why the words at the cursor are a mention, or none: read-only, so that nobody is asked to save it. */
export function registerExplain(store: AnalysisStore, engines: EngineSource, current: CurrentDocument): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(EXPLANATION_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    vscode.commands.registerCommand(COMMANDS.explainMention, async () => {
      const { editor } = current;
      const analysed = editor && (await store.settled(editor.document));
      if (!editor || !analysed) return;
      const { engine } = await engines.load();
      text = explanationText(engine.explain(analysed.analysis, editor.document.offsetAt(editor.selection.active)));
      changed.fire(ADDRESS);
      const document = await vscode.workspace.openTextDocument(ADDRESS);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
    }),
  );
}
