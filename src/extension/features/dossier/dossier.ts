import * as vscode from 'vscode';
import type { EngineSource } from '../../analysis/engineSource';
import type { AnalysisStore } from '../../analysisStore';
import { COMMANDS, knownIn, referenceIn } from '../../commands';
import type { Settings } from '../../config';
import type { CurrentDocument } from '../../currentDocument';
import { mentionAtCursor } from '../../mentionAtCursor';
import { pickEntity } from '../../pickEntity';
import { DossierDocuments } from './dossierDocuments';
import type { Subject } from '../../dossierUri';
import { dossierUri, subjectOf } from '../../dossierUri';
import { registerDossierLinks } from './links';

/**
 * Registers the dossiers: their documents, and the commands that open and copy them. The commands take a `MentionReference`, a node of the tree or a
 * `KnownReference`; without one they are about the dossier in front, the mention at the cursor, or an entity that the user picks.
 */
export function registerDossier(
  store: AnalysisStore,
  engines: EngineSource,
  settings: Settings,
  current: CurrentDocument,
): vscode.Disposable {
  const documents = new DossierDocuments(store, engines, settings);
  return vscode.Disposable.from(
    documents,
    registerDossierLinks(),
    vscode.commands.registerCommand(COMMANDS.openDossier, async (argument: unknown) => {
      const subject = await subjectFor(argument, vscode.l10n.t('Open Dossier'));
      if (subject) await open(subject);
    }),
    vscode.commands.registerCommand(COMMANDS.copyDossier, async (argument: unknown) => {
      const subject = await subjectFor(argument, vscode.l10n.t('Copy Dossier as Markdown'));
      if (!subject) return;
      await vscode.env.clipboard.writeText(await documents.contentOf(subject, new vscode.CancellationTokenSource().token));
      vscode.window.setStatusBarMessage(vscode.l10n.t('The dossier of {0} was copied.', await nameOf(subject)), 4000);
    }),
  );

  /** Opens beside what is in front; in the same place as another dossier where one is in front. */
  async function open(subject: Subject): Promise<void> {
    await vscode.commands.executeCommand('editor.action.hideHover');
    const document = await vscode.workspace.openTextDocument(dossierUri(await nameOf(subject), subject));
    const shown = vscode.window.visibleTextEditors.find((editor) => subjectOf(editor.document.uri));
    await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside, preview: true });
  }

  async function subjectFor(argument: unknown, title: string): Promise<Subject | undefined> {
    const known = knownIn(argument);
    if (known) return { entity: known.known };
    const inFront = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    const reference = referenceIn(argument);
    if (!reference && inFront && subjectOf(inFront)) return subjectOf(inFront);
    const mention = reference ?? (await mentionAtCursor(store, current));
    if (mention) return { entity: mention.entity, document: mention.uri };
    const analysis = current.document && (await store.settled(current.document));
    const picked = analysis && (await pickEntity(analysis, title));
    return picked && { entity: picked.id, document: analysis.document.uri.toString() };
  }

  async function nameOf({ entity, document }: Subject): Promise<string> {
    const { knowledge } = await engines.load();
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document);
    const analysis = text && (await store.settled(text));
    return knowledge.record(entity)?.name ?? analysis?.view.entity(entity)?.name ?? entity;
  }
}
