import * as vscode from 'vscode';
import type { Entity } from '../../../engine/model';
import type { AnalysisStore } from '../../analysisStore';
import type { CurrentDocument } from '../../currentDocument';
import { pickEntity } from '../../pickEntity';
import { select } from './openMention';

/** Lets the user pick an entity; shows its first mention while they move, and brings them back where they were if they give up. */
export async function goToEntity(store: AnalysisStore, current: CurrentDocument): Promise<void> {
  const editor = current.editor;
  const analysis = editor && (await store.settled(editor.document));
  if (!editor || !analysis) return;
  const rangeOf = (entity: Entity) => analysis.rangeOf(analysis.view.mentionsOf(entity.id)[0]);
  const { selections, visibleRanges } = editor;
  const picked = await pickEntity(analysis, vscode.l10n.t('Go to Entity'), (entity) => {
    const range = rangeOf(entity);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  if (picked) {
    await select(editor.document, rangeOf(picked));
  } else {
    editor.selections = selections;
    if (visibleRanges.length) editor.revealRange(visibleRanges[0], vscode.TextEditorRevealType.AtTop);
  }
}
