import type * as vscode from 'vscode';

/** The last part of an address, as the editor's tabs show it. */
export function fileNameOf(uri: vscode.Uri): string {
  return uri.path.split('/').pop() || uri.path;
}
