import * as vscode from 'vscode';
import { explanationText } from '../../engine/export/explanation';
import type { EngineSource } from '../analysis/engineSource';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS } from '../commands';
import type { CurrentDocument } from '../currentDocument';

/** Registers the command for developers that opens, beside the text, why the words at the cursor are a mention, or none. */
export function registerExplain(store: AnalysisStore, engines: EngineSource, current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.explainMention, async () => {
    const { editor } = current;
    const analysed = editor && (await store.settled(editor.document));
    if (!editor || !analysed) return;
    const { engine } = await engines.load();
    const offset = editor.document.offsetAt(editor.selection.active);
    const explanation = engine.explain(analysed.analysis, offset);
    // A log is no prose: the explanation itself is not analysed.
    const document = await vscode.workspace.openTextDocument({ content: explanationText(explanation), language: 'log' });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  });
}
