import * as vscode from 'vscode';
import type { Entity } from '../../../engine/model';
import type { AnalysisStore } from '../../analysisStore';
import type { CurrentDocument } from '../../currentDocument';
import { pickEntity } from '../../pickEntity';
import { select } from './openMention';
import type { Preview } from './preview';

/** Lets the user pick an entity; shows its first mention while they move, and the place where they were if they give up. */
export async function goToEntity(store: AnalysisStore, current: CurrentDocument, preview: Preview): Promise<void> {
  const { editor } = current;
  const analysis = editor && (await store.settled(editor.document));
  if (!editor || !analysis) return;
  const rangeOf = ({ id }: Entity) => analysis.rangeOf(analysis.view.mentionsOf(id, 0, 1)[0]);
  const view = editor.visibleRanges.at(0);
  const picked = await pickEntity(analysis, vscode.l10n.t('Go to Entity'), (entity) => preview.show(editor, rangeOf(entity)));
  preview.clear(editor);
  if (picked) await select(editor.document, rangeOf(picked));
  else if (view) editor.revealRange(view, vscode.TextEditorRevealType.AtTop);
}
