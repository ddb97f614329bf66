import * as vscode from 'vscode';
import type { NameHit } from '../../../knowledge/nameIndex';
import type { EngineSource } from '../../analysis/engineSource';
import { COMMANDS } from '../../commands';
import type { NameSearch } from '../../nameSearch';
import { pickKnown } from '../../pickKnown';

const { t } = vscode.l10n;

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
    const placeholder = t('An actor or a weapon system, in any spelling');
    const known = await pickKnown(this.engines, this.names, { title: t('Look Up'), placeholder, query });
    if (known !== undefined) await vscode.commands.executeCommand(COMMANDS.openDossier, { known });
  }
}
