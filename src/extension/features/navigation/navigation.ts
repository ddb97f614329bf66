import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { MentionReference } from '../../commands';
import { COMMANDS, referenceIn, spanIn } from '../../commands';
import type { CurrentDocument } from '../../currentDocument';
import { mentionAtCursor } from '../../mentionAtCursor';
import { pickEntity } from '../../pickEntity';
import { showAllMentions } from './allMentions';
import { goToEntity } from './goToEntity';
import { openMention, openSpan } from './openMention';
import type { Direction } from './stepMention';
import { stepFromCursor, stepFromMention } from './stepMention';

/** Registers the commands that go to mentions. Their optional argument is a `MentionReference`, or a node of the tree that holds one. */
export function registerNavigation(store: AnalysisStore, current: CurrentDocument): vscode.Disposable {
  const step = (direction: Direction) => (argument: unknown) => {
    const reference = referenceIn(argument);
    return reference ? stepFromMention(store, reference, direction) : stepFromCursor(store, current, direction);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextMention, step(1)),
    vscode.commands.registerCommand(COMMANDS.previousMention, step(-1)),
    vscode.commands.registerCommand(COMMANDS.goToEntity, () => goToEntity(store, current)),
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
