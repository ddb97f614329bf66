import * as vscode from 'vscode';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameHit } from '../knowledge/nameIndex';
import { foldForSearch } from '../engine/outline/filter';
import type { EngineSource } from './analysis/engineSource';
import { descriptionOf } from './entityDescription';
import { typeIcon } from './entityTypes';
import { escapeIcons } from './iconText';
import type { NameSearch } from './nameSearch';

const { t } = vscode.l10n;

/** Results that are listed; what comes after them is only counted, and another letter brings it up. */
const MOST_RESULTS = 60;

/** An entity in the list. */
export interface KnownItem extends vscode.QuickPickItem {
  readonly id?: string;
}

/** What the list is for. */
export interface KnownPick {
  readonly title: string;
  readonly placeholder: string;
  /** What is typed already. */
  readonly query: string;
  /** Listed before what the knowledge has, where the query is part of the label; an entity that is among them is not listed again. */
  readonly first?: readonly KnownItem[];
}

/**
 * Lets the user pick an entity of the knowledge by any spelling of its name.
 * @returns the id of the picked one; `undefined` when the user gave up
 */
export async function pickKnown(engines: EngineSource, names: NameSearch, wanted: KnownPick): Promise<string | undefined> {
  const { first = [] } = wanted;
  const pick = vscode.window.createQuickPick<KnownItem>();
  pick.title = wanted.title;
  pick.placeholder = wanted.placeholder;
  pick.value = wanted.query;
  const { knowledge } = await engines.load();
  const update = async (): Promise<void> => {
    const { value } = pick;
    pick.busy = true;
    const hits = await names.search(value);
    if (value !== pick.value) return;
    const typed = foldForSearch(value);
    const fitting = first.filter(({ label }) => foldForSearch(label).includes(typed));
    const rest = hits.filter(({ id }) => !first.some((item) => item.id === id));
    pick.items = [...fitting, ...itemsOf(knowledge, rest)];
    pick.busy = false;
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(update);
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.onDidAccept(() => {
      const id = pick.activeItems.at(0)?.id;
      if (id === undefined) return;
      resolve(id);
      pick.hide();
    });
    pick.show();
    void update();
  });
}

function itemsOf(knowledge: Knowledge, hits: readonly NameHit[]): KnownItem[] {
  const items = hits.slice(0, MOST_RESULTS).flatMap(({ id, spelling }): KnownItem[] => {
    const record = knowledge.record(id);
    if (!record) return [];
    const description = [...(spelling === record.name ? [] : [`“${spelling}”`]), descriptionOf(record, record)].join(' · ');
    // The editor would leave out what is spelt otherwise than the query.
    return [
      { id, label: escapeIcons(record.name), description: escapeIcons(description), iconPath: typeIcon(record.type), alwaysShow: true },
    ];
  });
  const rest = hits.length - MOST_RESULTS;
  return rest > 0 ? [...items, { label: t('{0} more: type on to find them', rest), alwaysShow: true }] : items;
}
