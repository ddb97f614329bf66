import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import { mapInSlices } from '../../mapInSlices';
import { locate, mentionAtOrdinal, select } from './openMention';

/** Shows all mentions of an entity in the editor's own list of references, at the mention that the reference names. */
export async function showAllMentions(store: AnalysisStore, reference: MentionReference): Promise<void> {
  const located = await locate(store, reference);
  if (!located) return;
  const { analysis } = located;
  const { uri } = analysis.document;
  const locations = await mapInSlices(
    analysis.view.mentionsOf(reference.entity),
    (mention) => new vscode.Location(uri, analysis.rangeOf(mention)),
  );
  const range = analysis.rangeOf(mentionAtOrdinal(located, reference.entity, reference.ordinal));
  // The list opens in the active editor, at a place that has to be in view.
  await select(analysis.document, range);
  await vscode.commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}
