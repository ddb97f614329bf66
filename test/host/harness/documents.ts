import { commands, Uri, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { ok } from './assert';
import { eventually } from './eventually';

/** The folder that the window shows: a copy of samples/ for this run alone, so tests may write to it. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'the window shows no folder');
  return folder.uri;
}

/** Opens a sample in an editor. `name` as in samples/: `hamas-iran.txt`. */
export async function openSample(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(workspaceFolder(), name)));
}

/** Opens a new, unsaved document with this text. */
export async function openText(content: string, language = 'plaintext'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/**
 * Closes all editors, and throws away what is unsaved. The host hears a little late which editors are there and which documents are unsaved,
 * and an unsaved one that it has not heard of keeps the others open.
 */
export async function closeEditors(): Promise<void> {
  await eventually('all editors are closed', async () => {
    for (const document of workspace.textDocuments) {
      if (!document.isDirty) continue;
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
    // With the last editor the focus may go to the output, which counts as an editor then.
    if (window.activeTextEditor?.document.uri.scheme === 'output') await commands.executeCommand('workbench.action.closePanel');
    const left = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    if (window.activeTextEditor) left.push(`active: ${window.activeTextEditor.document.uri.toString()}`);
    if (left.length) throw new Error(left.join(', '));
    return true;
  });
}
