import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { registerForLanguages } from '../forLanguages';
import { mapInSlices } from '../mapInSlices';
import { mentionAtPosition } from '../mentionAtPosition';

/**
 * As far from the cursor, in UTF-16 units, mentions are highlighted: the editor takes too long over the thousands that a book may hold.
 * As far as decorations are drawn in whole texts.
 */
const REACH = 200_000;

/** Highlights all mentions of the entity at the cursor, as the editor does with a function's name. */
export function registerHighlights(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const found = await mentionAtPosition(store, document, position, token);
      if (!found) return undefined;
      const { analysis, mention, entity } = found;
      const near = analysis.view.mentions(Math.max(0, mention.start - REACH), mention.end + REACH);
      return mapInSlices(
        near.filter((each) => each.entity === entity.id),
        (each) => new vscode.DocumentHighlight(analysis.rangeOf(each), vscode.DocumentHighlightKind.Read),
        token,
      );
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerDocumentHighlightProvider(selector, provider));
}
