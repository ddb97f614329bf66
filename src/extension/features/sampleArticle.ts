import * as vscode from 'vscode';
import { COMMANDS } from '../commands';

/** The one sample that is shipped. */
const SAMPLE = ['samples', 'gulf-arms-route.news'];

/** Registers the command that opens an article to try the extension on: a copy without a file, so that whatever is tried leaves nothing behind. */
export function registerSampleArticle(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openSample, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...SAMPLE));
    const document = await vscode.workspace.openTextDocument({ content: new TextDecoder().decode(bytes), language: 'news' });
    await vscode.window.showTextDocument(document);
  });
}
