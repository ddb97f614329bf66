import * as vscode from 'vscode';
import { typeLabel } from '../../entityTypes';
import type { Correction } from '../../corrections';
import { escapeIcons } from '../../iconText';
import type { CorrectionParts } from './parts';

const { t } = vscode.l10n;

interface CorrectionItem extends vscode.QuickPickItem {
  readonly undo: () => Promise<void>;
}

/** Lists all that was corrected in the current text and ignored in all texts, and takes back what the user picks. */
export async function reviewCorrections(parts: CorrectionParts): Promise<void> {
  const items = await correctionItems(parts);
  if (!items.length) {
    void vscode.window.showInformationMessage(t('Nothing was corrected or ignored here.'));
    return;
  }
  const placeHolder = t('Choose what to take back');
  const picked = await vscode.window.showQuickPick(items, { title: t('Review Corrections'), placeHolder, canPickMany: true });
  for (const { undo } of picked ?? []) await undo();
}

/** All that can be taken back: what was said of the current text first. */
export async function correctionItems({ store, settings, current, engines, corrections }: CorrectionParts): Promise<CorrectionItem[]> {
  const { knowledge } = await engines.load();
  const { document } = current;
  const analysis = document && (await store.settled(document));
  const nameOf = (id: string): string => escapeIcons(analysis?.analysis.entity(id)?.name ?? knowledge.record(id)?.name ?? id);
  const descriptionOf = (correction: Correction): string => {
    if (correction.kind === 'ignored') return t('ignored in this text');
    if (correction.kind === 'type') return t('here: {0}', typeLabel(correction.type));
    return t('here: {0}', nameOf(correction.known));
  };
  const ofText = !document
    ? []
    : [...corrections.of(document.uri)].map(([id, correction]) => ({
        label: nameOf(id),
        description: descriptionOf(correction),
        undo: () => corrections.correct(document.uri, [id], undefined),
      }));
  const ofSettings = [true, false].flatMap((inWorkspace) =>
    settings.ignoredIn(inWorkspace).map((id) => ({
      label: nameOf(id),
      description: inWorkspace ? t('ignored in all texts of this workspace') : t('ignored in all texts'),
      undo: () =>
        settings.setIgnoredIn(
          inWorkspace,
          settings.ignoredIn(inWorkspace).filter((each) => each !== id),
        ),
    })),
  );
  return [...ofText, ...ofSettings];
}
