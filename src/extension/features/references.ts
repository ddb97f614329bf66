import * as vscode from 'vscode';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { registerForLanguages } from '../forLanguages';
import { mapInSlices } from '../mapInSlices';
import { mentionAtPosition } from '../mentionAtPosition';
import { openAnalyses } from '../openAnalyses';

/**
 * All mentions of the entity at the cursor: in its own text; and in the other open ones where it is a known entity, since a name alone
 * does not tell that two texts mean the same one.
 */
export function registerReferences(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const found = await mentionAtPosition(store, document, position, token);
      if (!found) return undefined;
      const { analysis, entity } = found;
      const own = await locations(analysis, entity.id, token);
      if (!own) return undefined;
      const references = includeDeclaration ? own : own.slice(1);
      if (entity.knowledge === null) return references;
      for await (const other of openAnalyses(store, settings, token)) {
        if (other.document === document) continue;
        const same = other.view.entities().find(({ knowledge }) => knowledge === entity.knowledge);
        if (same) references.push(...((await locations(other, same.id, token)) ?? []));
      }
      return references;
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerReferenceProvider(selector, provider));
}

function locations(analysis: DocumentAnalysis, entity: string, token: vscode.CancellationToken): Promise<vscode.Location[] | undefined> {
  return mapInSlices(
    analysis.view.mentionsOf(entity),
    (mention) => new vscode.Location(analysis.document.uri, analysis.rangeOf(mention)),
    token,
  );
}
