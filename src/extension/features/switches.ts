import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS } from '../commands';
import type { Settings } from '../config';
import type { CurrentDocument } from '../currentDocument';

/** Registers the commands that change how documents are analysed and shown. */
export function registerSwitches(
  store: AnalysisStore,
  settings: Settings,
  current: CurrentDocument,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.refresh, () => {
      if (current.document) store.refresh(current.document);
    }),
    vscode.commands.registerCommand(COMMANDS.toggleHighlighting, async () => {
      const document = current.document ?? vscode.window.activeTextEditor?.document;
      await settings.write('highlighting.enabled', !settings.of(document).highlighting.isEnabled, document);
    }),
    vscode.commands.registerCommand(COMMANDS.enableForLanguage, async () => {
      if (current.document) await settings.enableLanguage(current.document.languageId);
    }),
    vscode.commands.registerCommand(COMMANDS.showLog, () => log.show()),
  );
}
