import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { registerForLanguages } from '../forLanguages';
import { mentionAtPosition } from '../mentionAtPosition';

/** Leads from a mention to the first one of its entity, where a text introduces whom it speaks of. */
export function registerDefinitions(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token): Promise<vscode.DefinitionLink[] | undefined> {
      const found = await mentionAtPosition(store, document, position, token);
      if (!found) return undefined;
      const { analysis, mention, entity } = found;
      const first = analysis.rangeOf(analysis.view.mentionsOf(entity.id)[0]);
      // On the first mention itself the editor then shows all references instead.
      return [{ originSelectionRange: analysis.rangeOf(mention), targetUri: document.uri, targetRange: first }];
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerDefinitionProvider(selector, provider));
}
