import * as vscode from 'vscode';
import type { Span } from '../../../engine/model';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference, SpanReference } from '../../commands';

/** A document, one of its entities, and where its mentions lie now. */
export interface Located {
  readonly document: vscode.TextDocument;
  readonly entity: string;
  readonly ranges: readonly vscode.Range[];
}

/** Looks a reference up in the text as it is now; `undefined` where the entity is not in the text any more. */
export async function locate(store: AnalysisStore, { uri, entity }: MentionReference): Promise<Located | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const analysis = await store.settled(document);
  const ranges = analysis?.view.mentionsOf(entity).map((mention: Span) => analysis.rangeOf(mention));
  return ranges?.length ? { document, entity, ranges } : undefined;
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
  if (located) await select(located.document, located.ranges[Math.min(reference.ordinal, located.ranges.length - 1)]);
}

/** Shows a span of a document. */
export async function openSpan({ uri, start, end }: SpanReference): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await select(document, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
