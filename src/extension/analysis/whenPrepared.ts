import type * as vscode from 'vscode';
import type { DocumentState } from './documentAnalysis';
import { inSlices } from './inSlices';

/**
 * Calls back as soon as the entities of a document can be asked for without a pause: at once where the text is short, or where there is no analysis.
 * @returns ends the waiting
 */
export function whenPrepared(state: DocumentState | undefined, done: () => void): vscode.Disposable {
  return inSlices<unknown>(state?.kind === 'ready' ? state.analysis.view.prepare() : [].values(), done);
}
