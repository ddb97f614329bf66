import * as vscode from 'vscode';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import { isInternal } from './analysis/documentFilter';
import type { AnalysisStore } from './analysisStore';
import type { Settings } from './config';

/**
 * The analyses of all documents that are open in tabs, in view or not, one as soon as the other is done with.
 * Ends early once nobody waits for them any more.
 */
export async function* openAnalyses(
  store: AnalysisStore,
  settings: Settings,
  token: vscode.CancellationToken,
): AsyncGenerator<DocumentAnalysis> {
  for (const uri of openTexts()) {
    const document = await documentOf(uri);
    if (!document || isInternal(document) || !settings.languages.has(document.languageId)) continue;
    const analysis = await store.settled(document);
    if (token.isCancellationRequested) return;
    if (analysis) yield analysis;
  }
}

/** The texts that tabs show, and both sides of a comparison, each once. The editor's list of documents holds some that were closed, too. */
function openTexts(): Iterable<vscode.Uri> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => {
    if (input instanceof vscode.TabInputText) return [input.uri];
    return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
  });
  return new Map(uris.map((uri) => [uri.toString(), uri])).values();
}

/** A tab from an earlier session is read only now; where that fails, its own editor says why. */
async function documentOf(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const loaded = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (loaded) return loaded;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
