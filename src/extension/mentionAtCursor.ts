import type { AnalysisStore } from './analysisStore';
import type { MentionReference } from './commands';
import { referTo } from './commands';
import type { CurrentDocument } from './currentDocument';
import { ordinalOf } from './ordinal';

/** The mention at the cursor; `undefined` where there is none. */
export async function mentionAtCursor(store: AnalysisStore, current: CurrentDocument): Promise<MentionReference | undefined> {
  const editor = current.editor;
  const analysis = editor && (await store.settled(editor.document));
  const mention = editor && analysis?.view.mentionAt(editor.document.offsetAt(editor.selection.active));
  if (!analysis || !mention) return undefined;
  return referTo(analysis, mention.entity, ordinalOf(analysis.view, mention));
}
