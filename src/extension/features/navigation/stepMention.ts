import * as vscode from 'vscode';
import type { Entity, Mention } from '../../../engine/model';
import type { Direction, Step } from '../../../engine/outline/step';
import { stepSteps } from '../../../engine/outline/step';
import type { AnalysisView } from '../../../engine/outline/view';
import { inSlices } from '../../analysis/inSlices';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import type { CurrentDocument } from '../../currentDocument';
import { locate, mentionAtOrdinal, select } from './openMention';

const { t } = vscode.l10n;

/** How long the status bar says that a step went around an end of the text, in milliseconds. */
const AROUND = 3000;

/** Which mentions a step goes to: any, those of the entity at the cursor, or those of all entities of its type. */
export type Along = 'any' | 'entity' | 'type';

/** Goes from a mention to the next or previous one of the same entity, around the ends of the text. */
export async function stepFromMention(store: AnalysisStore, reference: MentionReference, direction: Direction): Promise<void> {
  const located = await locate(store, reference);
  if (!located) return;
  const { analysis, count } = located;
  const next = reference.ordinal + direction;
  await select(analysis.document, analysis.rangeOf(mentionAtOrdinal(located, reference.entity, (next + count) % count)));
  if (next < 0 || next >= count) tellAround(direction);
}

/** Goes from the cursor to the next or previous mention, around the ends of the text. */
export async function stepFromCursor(store: AnalysisStore, current: CurrentDocument, direction: Direction, along: Along): Promise<void> {
  const { editor } = current;
  const analysis = editor && (await store.settled(editor.document));
  if (!editor || !analysis) return;
  const { document, selection } = editor;
  const { view } = analysis;
  const accepts = mentionsAlong(view, document.offsetAt(selection.start), along);
  if (!accepts) return;
  const from = document.offsetAt(direction === 1 ? selection.end : selection.start);
  const steps = stepSteps(view, analysis.analysis.length, from, direction, accepts);
  const step = await new Promise<Step | undefined>((resolve) => void inSlices(steps, resolve));
  // The text, or the place to go on from, has changed while the search went on.
  if (!step || !analysis.isCurrent || !editor.selection.isEqual(selection)) return;
  await select(document, analysis.rangeOf(step.mention));
  if (step.isAround) tellAround(direction);
}

/** Which mentions to go to; `undefined` where that depends on the mention at the cursor, and there is none. */
function mentionsAlong(view: AnalysisView, offset: number, along: Along): ((mention: Mention) => boolean) | undefined {
  if (along === 'any') return () => true;
  const entity = entityAt(view, offset);
  if (!entity) return undefined;
  if (along === 'entity') return (mention) => mention.entity === entity.id;
  const isOfType = new Map<string, boolean>();
  return ({ entity: id }) => {
    const known = isOfType.get(id) ?? view.entity(id)?.type === entity.type;
    isOfType.set(id, known);
    return known;
  };
}

function entityAt(view: AnalysisView, offset: number): Entity | undefined {
  const mention = view.mentionAt(offset);
  return mention && view.entity(mention.entity);
}

function tellAround(direction: Direction): void {
  vscode.window.setStatusBarMessage(
    direction === 1 ? t('Dossier: went on from the start of the text') : t('Dossier: went on from the end of the text'),
    AROUND,
  );
}
