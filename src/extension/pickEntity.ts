import * as vscode from 'vscode';
import type { Entity } from '../engine/model';
import { NO_FILTER } from '../engine/outline/filter';
import type { Outline } from '../engine/outline/outline';
import { outlineSteps } from '../engine/outline/outline';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import { inSlices } from './analysis/inSlices';
import { Arranger } from './arrangement';
import { descriptionOf } from './entityDescription';
import { typeHeading, typeIcon } from './entityTypes';
import { escapeIcons } from './iconText';

const { t } = vscode.l10n;

interface EntityItem extends vscode.QuickPickItem {
  readonly entity?: Entity;
}

/**
 * Lets the user pick an entity of an analysis.
 * @param onMove called with each entity that the user moves to
 * @returns the picked one; `undefined` when the user gave up
 */
export function pickEntity(analysis: DocumentAnalysis, title: string, onMove?: (entity: Entity) => void): Promise<Entity | undefined> {
  const pick = vscode.window.createQuickPick<EntityItem>();
  pick.title = title;
  pick.placeholder = t('Name, type or country');
  pick.matchOnDescription = true;
  pick.busy = true;
  const work = inSlices(itemSteps(analysis), (items) => {
    pick.items = items;
    pick.busy = false;
  });
  return new Promise((resolve) => {
    pick.onDidChangeActive((items) => {
      const entity = items.at(0)?.entity;
      if (entity) onMove?.(entity);
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems.at(0)?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      work.dispose();
      pick.dispose();
    });
    pick.show();
  });
}

/** The entities by type, the most mentioned first; pauses now and then. */
function* itemSteps(analysis: DocumentAnalysis): Generator<void, EntityItem[]> {
  const arranger = new Arranger();
  const sources = [{ key: '', view: analysis.view }];
  const outline = yield* outlineSteps(sources, arranger.arrangement('type', 'count', NO_FILTER, analysis.knowledge));
  const items: EntityItem[] = [];
  for (const { type, rows } of typesOf(outline)) {
    items.push({ label: typeHeading(type), kind: vscode.QuickPickItemKind.Separator });
    for (const { entity, mentions } of rows) {
      const count = mentions === 1 ? t('1 mention') : t('{0} mentions', mentions);
      items.push({
        label: escapeIcons(entity.name),
        description: escapeIcons(`${descriptionOf(entity, arranger.recordOf(entity))} · ${count}`),
        iconPath: typeIcon(type),
        entity,
      });
      yield;
    }
  }
  return items;
}

function typesOf({ groups }: Outline) {
  return groups
    .flatMap((group) => (group.kind === 'class' ? group.groups : []))
    .flatMap((group) => (group.kind === 'type' ? [{ type: group.value, rows: group.rows }] : []));
}
