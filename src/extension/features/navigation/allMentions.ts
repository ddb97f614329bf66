import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import { referTo } from '../../commands';
import type { CurrentDocument } from '../../currentDocument';
import { locate, select } from './openMention';

/** Shows all mentions of an entity in the editor's own list of references, at the mention that the reference names. */
export async function showAllMentions(store: AnalysisStore, reference: MentionReference): Promise<void> {
  const located = await locate(store, reference);
  if (!located) return;
  const { document, ranges } = located;
  const range = ranges[Math.min(reference.ordinal, ranges.length - 1)];
  // The list opens in the active editor, at a place that has to be in view.
  await select(document, range);
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    document.uri,
    range.start,
    ranges.map((each) => new vscode.Location(document.uri, each)),
  );
}

/** The mention at the cursor; `undefined` where there is none. */
export async function mentionAtCursor(store: AnalysisStore, current: CurrentDocument): Promise<MentionReference | undefined> {
  const editor = current.editor;
  const analysis = editor && (await store.settled(editor.document));
  const mention = editor && analysis?.view.mentionAt(editor.document.offsetAt(editor.selection.active));
  if (!analysis || !mention) return undefined;
  const ordinal = analysis.view.mentionsOf(mention.entity).findIndex(({ start }) => start === mention.start);
  return referTo(analysis, mention.entity, ordinal);
}
