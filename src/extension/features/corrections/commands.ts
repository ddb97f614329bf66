import * as vscode from 'vscode';
import type { MentionReference } from '../../commands';
import { COMMANDS, referenceIn, referTo } from '../../commands';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { mentionAtCursor } from '../../mentionAtCursor';
import { pickEntity } from '../../pickEntity';
import { correctEntity } from './correct';
import { ignoreEntities } from './ignore';
import type { CorrectedEntity, CorrectionParts } from './parts';
import { reviewCorrections } from './review';

const { t } = vscode.l10n;

/**
 * Registers the commands that ignore and correct entities, and take that back. They take a `MentionReference`, or a node of the tree and the list of all that
 * are selected there; without one they are about the mention at the cursor, or an entity that the user picks.
 */
export function registerCorrections(parts: CorrectionParts): vscode.Disposable {
  const { store, current } = parts;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.ignoreEntity, async (argument: unknown, selected: unknown) => {
      const given = (Array.isArray(selected) && selected.length ? selected : [argument]).map(referenceIn);
      const references = given.filter((reference) => reference !== undefined);
      const found = await Promise.all((references.length ? references : [await choose(t('Ignore Entity'))]).map(resolve));
      const entities = found.flatMap((each) => each?.entity ?? []);
      if (entities.length) await ignoreEntities(parts, entities);
    }),
    vscode.commands.registerCommand(COMMANDS.correctEntity, async (argument: unknown) => {
      const found = await resolve(referenceIn(argument) ?? (await choose(t('Correct Entity'))));
      if (found) await correctEntity(parts, found.analysis, found.entity);
    }),
    vscode.commands.registerCommand(COMMANDS.reviewCorrections, () => reviewCorrections(parts)),
  );

  async function choose(title: string): Promise<MentionReference | undefined> {
    const mention = await mentionAtCursor(store, current);
    if (mention) return mention;
    const analysis = current.document && (await store.settled(current.document));
    const picked = analysis && (await pickEntity(analysis, title));
    return picked && referTo(analysis, picked.id, 0);
  }

  async function resolve(
    reference: MentionReference | undefined,
  ): Promise<{ readonly analysis: DocumentAnalysis; readonly entity: CorrectedEntity } | undefined> {
    const document = reference && vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === reference.uri);
    const analysis = document && (await store.settled(document));
    const entity = analysis?.view.entity(reference?.entity ?? '');
    return analysis && entity && { analysis, entity: { document: analysis.document.uri, id: entity.id, name: entity.name } };
  }
}
