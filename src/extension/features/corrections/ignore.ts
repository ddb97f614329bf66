import * as vscode from 'vscode';
import type { CorrectedEntity, CorrectionParts } from './parts';
import { idsOf } from './parts';

const { t } = vscode.l10n;

/** Where entities may be ignored. */
type Reach = 'text' | 'workspace' | 'everywhere';

interface ReachItem extends vscode.QuickPickItem {
  readonly reach: Reach;
}

/** Asks where entities are to be ignored, and ignores them there; a message offers to take it back. */
export async function ignoreEntities(parts: CorrectionParts, entities: readonly CorrectedEntity[]): Promise<void> {
  const names = new Intl.ListFormat(vscode.env.language).format(entities.slice(0, 3).map(({ name }) => name));
  const title = entities.length > 3 ? t('Ignore {0} entities', entities.length) : t('Ignore {0}', names);
  const items: ReachItem[] = [
    { reach: 'text', label: t('In this text') },
    // Without a folder there is no workspace whose settings could be written.
    ...(vscode.workspace.workspaceFolders ? [{ reach: 'workspace' as const, label: t('In all texts of this workspace') }] : []),
    { reach: 'everywhere', label: t('In all texts') },
  ];
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: t('Where is it to be ignored?') });
  if (!picked) return;
  const undo = await ignoreIn(parts, entities, picked.reach);
  const undoLabel = t('Undo');
  const message = entities.length > 3 ? t('{0} entities are ignored.', entities.length) : t('Ignored: {0}', names);
  // Whoever asked to ignore it does not wait for an answer to the message.
  void vscode.window.showInformationMessage(message, undoLabel).then((answer) => (answer === undoLabel ? undo() : undefined));
}

/** @returns what takes it back */
async function ignoreIn(parts: CorrectionParts, entities: readonly CorrectedEntity[], reach: Reach): Promise<() => Promise<void>> {
  if (reach === 'text') {
    const { corrections } = parts;
    const before = entities.flatMap((entity) =>
      idsOf(parts, entity).map((id) => ({ ...entity, id, said: corrections.of(entity.document).get(id) })),
    );
    for (const entity of entities) await corrections.correct(entity.document, idsOf(parts, entity), { kind: 'ignored' });
    return async () => {
      for (const { document, id, said } of before) await corrections.correct(document, [id], said);
    };
  }
  const inWorkspace = reach === 'workspace';
  const before = parts.settings.ignoredIn(inWorkspace);
  await parts.settings.setIgnoredIn(inWorkspace, [...before, ...entities.flatMap((entity) => idsOf(parts, entity))]);
  return () => parts.settings.setIgnoredIn(inWorkspace, before);
}
