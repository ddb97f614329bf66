import type * as vscode from 'vscode';
import type { AnalysisDocument } from '../engine/model';

/** What the extension offers other extensions: `await vscode.extensions.getExtension('dossier.dossier').activate()`. */
export interface DossierApi {
  /**
   * The analysis of a document as it is now, as the contract `dossier.analysis/1`, whatever the user's minimum of confidence; it waits until that is made.
   * Opens the document where it is not open. `undefined` where its language is not enabled, or where it is too large.
   */
  analysisOf(uri: vscode.Uri): Promise<AnalysisDocument | undefined>;
}
