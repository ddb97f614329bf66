import { commands, ConfigurationTarget, extensions, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { DossierApi } from '../../../src/extension/api';
import type { DocumentAnalysis } from '../../../src/extension/analysis/documentAnalysis';
import type { Parts } from '../../../src/extension/extension';
import { fail, ok } from '../harness/assert';
import { openText } from '../harness/documents';
import { eventually } from '../harness/eventually';

/** The extension as it runs in this host. */
export interface Dossier extends Parts {
  readonly api: DossierApi;
}

/** A text with what the tests look for: actors of several types, a named weapon, a generic one, a demonym. */
export const TEXT = [
  'Iran has sent Fateh-110 missiles to Hezbollah, according to a report.',
  '',
  'Iranian officials denied it. Hezbollah said nothing about ballistic missiles.',
  '',
  'Israel and Iran have traded threats for years.',
].join('\n');

/** The running extension, activated if it is not yet. */
export async function dossier(): Promise<Dossier> {
  const extension = extensions.getExtension<DossierApi & { readonly parts?: Parts }>('dossier.dossier');
  ok(extension, 'dossier.dossier is not installed');
  const api = await extension.activate();
  ok(api.parts, 'the extension does not know that tests run it');
  return { api, ...api.parts };
}

/** The analysis of a document as it is now. */
export async function analysed(document: TextDocument): Promise<DocumentAnalysis> {
  const { store } = await dossier();
  const analysis = await store.settled(document);
  if (!analysis) fail(`no analysis of ${document.uri.toString()}: ${store.stateOf(document).kind}`);
  return analysis;
}

/**
 * Opens a new, unsaved document with this text. The editor sometimes takes up again an unsaved document of the same name that was closed a moment
 * ago, with that one's text; then that is closed again, and another opened.
 */
export function openFresh(text: string, language = 'plaintext'): Promise<TextEditor> {
  return eventually('a new document holds its text', async () => {
    const editor = await openText(text, language);
    if (editor.document.getText() === text) return editor;
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  });
}

/** Opens an unsaved document with a text, and waits for its analysis. */
export async function openAnalysed(text = TEXT, language = 'plaintext'): Promise<{ editor: TextEditor; analysis: DocumentAnalysis }> {
  const editor = await openFresh(text, language);
  return { editor, analysis: await analysed(editor.document) };
}

/** The mentions of an analysis in brief: "0-4 iran name". */
export function mentionsOf(analysis: DocumentAnalysis): string[] {
  return analysis.analysis.mentions().map(({ start, end, entity, form }) => `${start}-${end} ${entity} ${form}`);
}

/** Sets user settings for a while: `restore` puts back what was there. */
export async function changeSettings(values: Readonly<Record<string, unknown>>): Promise<() => Promise<void>> {
  const before = new Map<string, unknown>();
  const update = (key: string, value: unknown) => workspace.getConfiguration('dossier').update(key, value, ConfigurationTarget.Global);
  for (const [key, value] of Object.entries(values)) {
    before.set(key, workspace.getConfiguration('dossier').inspect(key)?.globalValue);
    await update(key, value);
  }
  return async () => {
    for (const [key, value] of before) await update(key, value);
  };
}
