import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS, referenceIn } from '../commands';
import type { MentionReference } from '../commands';
import type { CurrentDocument } from '../currentDocument';
import type { Focus } from '../focus';
import { mentionAtCursor } from '../mentionAtCursor';
import { pickEntity } from '../pickEntity';

/**
 * Registers the commands that show some entities alone, or all again, and keeps `dossier.focused` for the current document.
 * "Show only this" takes a `MentionReference`, or a node of the tree and the list of all that are selected there.
 */
export function registerFocusCommands(store: AnalysisStore, current: CurrentDocument, focus: Focus): vscode.Disposable {
  let isFocused: boolean | undefined;
  tell();
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.showOnly, async (argument: unknown, selected: unknown) => {
      for (const [uri, entities] of byDocument(await referencesFor(argument, selected))) {
        focus.showOnly(vscode.Uri.parse(uri, true), entities);
      }
      // A hover that led here goes: the Escape that closes it would show all again.
      await vscode.commands.executeCommand('editor.action.hideHover');
    }),
    vscode.commands.registerCommand(COMMANDS.showAll, () => {
      if (current.document) focus.showAll(current.document.uri);
    }),
    current.onDidChange(tell),
    focus.onDidChange(tell),
  );

  function tell(): void {
    const now = current.document !== undefined && focus.of(current.document.uri) !== undefined;
    if (now === isFocused) return;
    isFocused = now;
    void vscode.commands.executeCommand('setContext', 'dossier.focused', now);
  }

  async function referencesFor(argument: unknown, selected: unknown): Promise<readonly MentionReference[]> {
    const given = (Array.isArray(selected) && selected.length ? selected : [argument]).map(referenceIn);
    const named = given.filter((reference) => reference !== undefined);
    if (named.length) return named;
    const reference = (await mentionAtCursor(store, current)) ?? (await pickReference());
    return reference ? [reference] : [];
  }

  async function pickReference(): Promise<MentionReference | undefined> {
    const analysis = current.document && (await store.settled(current.document));
    const entity = analysis && (await pickEntity(analysis, vscode.l10n.t('Show Only This')));
    return entity && { uri: analysis.document.uri.toString(), entity: entity.id, ordinal: 0 };
  }
}

function byDocument(references: readonly MentionReference[]): ReadonlyMap<string, readonly string[]> {
  const entities = new Map<string, string[]>();
  for (const { uri, entity } of references) entities.set(uri, [...(entities.get(uri) ?? []), entity]);
  return entities;
}
