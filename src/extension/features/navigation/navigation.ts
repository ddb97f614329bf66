import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import { COMMANDS, referenceIn, spanIn } from '../../commands';
import type { CurrentDocument } from '../../currentDocument';
import { mentionAtCursor } from '../../mentionAtCursor';
import { pickEntity } from '../../pickEntity';
import type { Direction } from '../../../engine/outline/step';
import { showAllMentions } from './allMentions';
import { goToEntity } from './goToEntity';
import { openMention, openSpan } from './openMention';
import { Preview } from './preview';
import type { Along } from './stepMention';
import { stepFromCursor, stepFromMention } from './stepMention';

const STEPS: readonly (readonly [string, Direction, Along])[] = [
  [COMMANDS.nextMention, 1, 'any'],
  [COMMANDS.previousMention, -1, 'any'],
  [COMMANDS.nextMentionOfEntity, 1, 'entity'],
  [COMMANDS.previousMentionOfEntity, -1, 'entity'],
  [COMMANDS.nextMentionOfType, 1, 'type'],
  [COMMANDS.previousMentionOfType, -1, 'type'],
];

/** Registers the commands that go to mentions. Their optional argument is a `MentionReference`, or a node of the tree that holds one. */
export function registerNavigation(store: AnalysisStore, current: CurrentDocument): vscode.Disposable {
  const preview = new Preview();
  return vscode.Disposable.from(
    preview,
    ...STEPS.map(([id, direction, along]) =>
      vscode.commands.registerCommand(id, (argument: unknown) => {
        const reference = referenceIn(argument);
        return reference ? stepFromMention(store, reference, direction) : stepFromCursor(store, current, direction, along);
      }),
    ),
    vscode.commands.registerCommand(COMMANDS.goToEntity, () => goToEntity(store, current, preview)),
    vscode.commands.registerCommand(COMMANDS.openMention, async (argument: unknown) => {
      const reference = referenceIn(argument);
      if (reference) await openMention(store, reference);
    }),
    vscode.commands.registerCommand(COMMANDS.openSpan, async (argument: unknown) => {
      const reference = spanIn(argument);
      if (reference) await openSpan(reference);
    }),
    vscode.commands.registerCommand(COMMANDS.showAllMentions, async (argument: unknown) => {
      const reference = referenceIn(argument) ?? (await mentionAtCursor(store, current)) ?? (await pickReference());
      if (reference) await showAllMentions(store, reference);
    }),
  );

  async function pickReference(): Promise<MentionReference | undefined> {
    const analysis = current.document && (await store.settled(current.document));
    const entity = analysis && (await pickEntity(analysis, vscode.l10n.t('Show All Mentions')));
    return entity && { uri: analysis.document.uri.toString(), entity: entity.id, ordinal: 0 };
  }
}
