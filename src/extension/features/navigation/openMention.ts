import * as vscode from 'vscode';
import type { Mention } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference, SpanReference } from '../../commands';

/** The analysis of a document as it is now, and how many mentions of one of its entities there are: at least one. */
export interface Located {
  readonly analysis: DocumentAnalysis;
  readonly count: number;
}

/** Looks a reference up in the text as it is now; `undefined` where the entity is not in the text any more. */
export async function locate(store: AnalysisStore, { uri, entity }: MentionReference): Promise<Located | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const analysis = await store.settled(document);
  const count = analysis?.view.countOf(entity) ?? 0;
  return analysis && count > 0 ? { analysis, count } : undefined;
}

/** The mention of an entity that has this place among them, or the last one where there are fewer by now. */
export function mentionAtOrdinal({ analysis, count }: Located, entity: string, ordinal: number): Mention {
  const at = Math.max(0, Math.min(ordinal, count - 1));
  return analysis.view.mentionsOf(entity, at, at + 1)[0];
}

/** Shows and selects a range, in an editor that shows the document already where there is one. A hover that led here goes. */
export async function select(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await vscode.commands.executeCommand('editor.action.hideHover');
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Goes to the mention that a reference names, or to the entity's last one where there are fewer by now. */
export async function openMention(store: AnalysisStore, reference: MentionReference): Promise<void> {
  const located = await locate(store, reference);
  if (!located) return;
  const { analysis } = located;
  await select(analysis.document, analysis.rangeOf(mentionAtOrdinal(located, reference.entity, reference.ordinal)));
}

/** Shows a span of a document. */
export async function openSpan({ uri, start, end }: SpanReference): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await select(document, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
