import * as vscode from 'vscode';
import type { Entity } from '../engine/model';
import { outlineOf } from '../engine/outline/outline';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import { descriptionOf } from './entityCard';
import { typeHeading, typeIcon } from './entityTypes';

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
  pick.items = itemsOf(analysis);
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
      pick.dispose();
    });
    pick.show();
  });
}

function itemsOf(analysis: DocumentAnalysis): EntityItem[] {
  return outlineOf(analysis.view).flatMap(({ types }) =>
    types.flatMap(({ type, entities }): EntityItem[] => [
      { label: typeHeading(type), kind: vscode.QuickPickItemKind.Separator },
      ...entities.map(({ entity, mentions }) => {
        const record = entity.knowledge === null ? undefined : analysis.knowledge.record(entity.knowledge);
        const count = mentions === 1 ? t('1 mention') : t('{0} mentions', mentions);
        return {
          label: escapeIcons(entity.name),
          description: escapeIcons(`${descriptionOf(entity, record)} · ${count}`),
          iconPath: typeIcon(type),
          entity,
        };
      }),
    ]),
  );
}

/** Labels of pick lists draw `$(name)` as an icon, unless a backslash stands before it. */
function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
