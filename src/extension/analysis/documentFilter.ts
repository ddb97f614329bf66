import type * as vscode from 'vscode';

/** What explains a mention is no text to read news in. */
export const EXPLANATION_SCHEME = 'dossier-explanation';

/**
 * Schemes of the editor's own input fields and logs. Their language may be plain text or Markdown, but nobody reads news in them,
 * and a log that scrolls would be analysed without end. Everything else is welcome: files, unsaved and virtual documents,
 * remote and web folders, old versions in a comparison, notebook cells.
 */
const INTERNAL_SCHEMES: ReadonlySet<string> = new Set([
  'output',
  'debug',
  'comment',
  'vscode-scm',
  'vscode-interactive-input',
  'vscode-chat-input',
  'chatSessionInput',
  'vscode-terminal',
  'search-editor',
  // What the extension itself opens.
  'dossier',
  EXPLANATION_SCHEME,
]);

/** Whether a document is one of the editor's own, which Dossier leaves alone whatever the settings say. */
export function isInternal(document: vscode.TextDocument): boolean {
  return INTERNAL_SCHEMES.has(document.uri.scheme);
}

/** Length of the text in UTF-16 units, without making the text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
