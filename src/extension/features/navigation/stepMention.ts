import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import type { CurrentDocument } from '../../currentDocument';
import { locate, select } from './openMention';

/** Forwards or backwards. */
export type Direction = 1 | -1;

/** Goes from a mention to the next or previous one of the same entity, around the ends of the text. */
export async function stepFromMention(store: AnalysisStore, reference: MentionReference, direction: Direction): Promise<void> {
  const located = await locate(store, reference);
  if (!located) return;
  const { document, ranges } = located;
  await select(document, ranges[(reference.ordinal + direction + ranges.length) % ranges.length]);
}

/** Goes from the cursor to the next or previous mention of any entity, around the ends of the text. */
export async function stepFromCursor(store: AnalysisStore, current: CurrentDocument, direction: Direction): Promise<void> {
  const editor = current.editor;
  const analysis = editor && (await store.settled(editor.document));
  const mentions = analysis?.view.mentions() ?? [];
  if (!editor || !analysis || !mentions.length) return;
  const { start, end } = editor.selection;
  const from = editor.document.offsetAt(direction === 1 ? end : start);
  const target =
    direction === 1
      ? (mentions.find((mention) => mention.start >= from) ?? mentions[0])
      : (mentions.filter((mention) => mention.end <= from).at(-1) ?? mentions[mentions.length - 1]);
  await select(editor.document, analysis.rangeOf(target));
}
