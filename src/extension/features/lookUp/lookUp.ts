import * as vscode from 'vscode';
import type { Knowledge } from '../../../knowledge/knowledge';
import type { NameHit } from '../../../knowledge/nameIndex';
import type { EngineSource } from '../../analysis/engineSource';
import { COMMANDS } from '../../commands';
import { descriptionOf } from '../../entityDescription';
import { escapeIcons } from '../../iconText';
import { typeIcon } from '../../entityTypes';
import type { NameSearch } from '../../nameSearch';

const { t } = vscode.l10n;

/** Results that are listed; what comes after them is only counted, and another letter brings it up. */
const MOST_RESULTS = 60;

interface ResultItem extends vscode.QuickPickItem {
  readonly id?: string;
}

/** "Look Up …": finds an entity of the knowledge by any spelling, whether or not a text mentions it, and opens its dossier. */
export class LookUp implements vscode.Disposable {
  private readonly command = vscode.commands.registerCommand(COMMANDS.lookUp, (query: unknown) =>
    this.show(typeof query === 'string' ? query : ''),
  );

  constructor(
    private readonly engines: EngineSource,
    private readonly names: NameSearch,
  ) {}

  /** The entities that a query may mean, the likeliest first. */
  search(query: string): Promise<readonly NameHit[]> {
    return this.names.search(query);
  }

  dispose(): void {
    this.command.dispose();
  }

  private async show(query: string): Promise<void> {
    const pick = vscode.window.createQuickPick<ResultItem>();
    pick.title = t('Look Up');
    pick.placeholder = t('An actor or a weapon system, in any spelling');
    pick.value = query;
    const { knowledge } = await this.engines.load();
    const update = async (): Promise<void> => {
      const { value } = pick;
      pick.busy = true;
      const hits = await this.search(value);
      if (value !== pick.value) return;
      pick.items = itemsOf(knowledge, hits);
      pick.busy = false;
    };
    pick.onDidChangeValue(update);
    pick.onDidHide(() => pick.dispose());
    pick.onDidAccept(async () => {
      const known = pick.activeItems.at(0)?.id;
      if (known === undefined) return;
      pick.hide();
      await vscode.commands.executeCommand(COMMANDS.openDossier, { known });
    });
    pick.show();
    await update();
  }
}

function itemsOf(knowledge: Knowledge, hits: readonly NameHit[]): ResultItem[] {
  const items = hits.slice(0, MOST_RESULTS).flatMap(({ id, spelling }): ResultItem[] => {
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
