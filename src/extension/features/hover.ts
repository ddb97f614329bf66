import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { entityCard } from '../entityCard';
import { registerForLanguages } from '../forLanguages';
import { mentionAtPosition } from '../mentionAtPosition';
import { ordinalOf } from '../ordinal';

/** Shows an entity's card over each of its mentions, composed when asked for. */
export function registerHover(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const found = await mentionAtPosition(store, document, position, token);
      if (!found) return undefined;
      const { analysis, mention, entity } = found;
      const ordinal = ordinalOf(analysis.view, mention);
      return new vscode.Hover(entityCard(analysis, entity, ordinal, settings.searches), analysis.rangeOf(mention));
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerHoverProvider(selector, provider));
}
