import type * as vscode from 'vscode';
import type { Settings } from './config';

/**
 * Registers a provider for the languages that are analysed, and anew when these become others.
 * @param register is given the selector of their documents
 */
export function registerForLanguages(
  settings: Settings,
  register: (selector: readonly vscode.DocumentFilter[]) => vscode.Disposable,
): vscode.Disposable {
  let registration = registerNow();
  const subscription = settings.onDidChange((change) => {
    if (!change.affects('languages')) return;
    registration.dispose();
    registration = registerNow();
  });
  return {
    dispose: () => {
      subscription.dispose();
      registration.dispose();
    },
  };

  function registerNow(): vscode.Disposable {
    return register([...settings.languages].map((language) => ({ language })));
  }
}
