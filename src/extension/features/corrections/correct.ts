import * as vscode from 'vscode';
import type { EntityType } from '../../../engine/model';
import { classOf, ENTITY_TYPES } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { descriptionOf } from '../../entityDescription';
import { classHeading, typeIcon, typeLabel } from '../../entityTypes';
import { escapeIcons } from '../../iconText';
import type { KnownItem } from '../../pickKnown';
import { pickKnown } from '../../pickKnown';
import { ignoreEntities } from './ignore';
import type { CorrectedEntity, CorrectionParts } from './parts';
import { idsOf } from './parts';

const { t } = vscode.l10n;

/** Entities of the text that are offered before those of the knowledge. */
const MOST_OF_TEXT = 200;

interface StepItem extends vscode.QuickPickItem {
  run(): Promise<void>;
}

interface TypeItem extends vscode.QuickPickItem {
  readonly type?: EntityType;
}

/** Asks what is wrong with an entity of a text, and what is right. */
export async function correctEntity(parts: CorrectionParts, analysis: DocumentAnalysis, entity: CorrectedEntity): Promise<void> {
  const steps: StepItem[] = [
    {
      label: t('It is another actor or weapon system …'),
      detail: t('One of the text or of the knowledge'),
      run: () => chooseOther(parts, analysis, entity),
    },
    {
      label: t('It is of another type …'),
      detail: t('What is known of it counts no longer'),
      run: () => chooseType(parts, analysis, entity),
    },
    { label: t('It is none, or not worth a look …'), detail: t('It is ignored'), run: () => ignoreEntities(parts, [entity]) },
  ];
  const title = t('Correct {0}', entity.name);
  const step = await vscode.window.showQuickPick(steps, { title, placeHolder: t('What is wrong with it?') });
  await step?.run();
}

/** Merges the entity with one of the same text, or takes it for one of the knowledge. */
async function chooseOther(parts: CorrectionParts, { view, knowledge }: DocumentAnalysis, entity: CorrectedEntity): Promise<void> {
  const first = view
    .entities()
    .filter(({ id }) => id !== entity.id)
    .slice(0, MOST_OF_TEXT)
    .map((other): KnownItem => {
      const record = other.knowledge === null ? undefined : knowledge.record(other.knowledge);
      const description = `${descriptionOf(other, record)} · ${t('in this text')}`;
      return { id: other.id, label: escapeIcons(other.name), description: escapeIcons(description), iconPath: typeIcon(other.type) };
    });
  const title = t('Which one is {0}?', entity.name);
  const placeholder = t('An actor or a weapon system, in any spelling');
  const picked = await pickKnown(parts.engines, parts.names, { title, placeholder, query: '', first });
  if (picked === undefined || picked === entity.id) return;
  if (view.entity(picked)) await parts.merges.merge(entity.document, [picked, entity.id]);
  else await parts.corrections.correct(entity.document, [entity.id], { kind: 'known', known: picked });
}

async function chooseType(parts: CorrectionParts, { view }: DocumentAnalysis, entity: CorrectedEntity): Promise<void> {
  const now = view.typeOf(entity.id);
  const items = (['actor', 'weapon'] as const).flatMap((entityClass): TypeItem[] => [
    { label: classHeading(entityClass), kind: vscode.QuickPickItemKind.Separator },
    ...ENTITY_TYPES.filter((type) => classOf(type) === entityClass).map((type) => ({
      type,
      label: typeLabel(type),
      iconPath: typeIcon(type),
      ...(type === now && { description: t('as it is now') }),
    })),
  ]);
  const title = t('What is {0}?', entity.name);
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: t('Type') });
  if (!picked?.type || picked.type === now) return;
  await parts.corrections.correct(entity.document, idsOf(parts, entity), { kind: 'type', type: picked.type });
}
