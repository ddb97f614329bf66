import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
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
