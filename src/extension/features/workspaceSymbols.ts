import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { typeLabel } from '../entityTypes';
import { mapInSlices } from '../mapInSlices';
import { openAnalyses } from '../openAnalyses';
import { symbolKindOf } from '../symbolKinds';

/** Finds the entities of all open documents by name in "Go to Symbol in Workspace"; each stands for its first mention. */
export function registerWorkspaceSymbols(store: AnalysisStore, settings: Settings): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const symbols: vscode.SymbolInformation[] = [];
      for await (const analysis of openAnalyses(store, settings, token)) {
        const { document, view } = analysis;
        const place = vscode.workspace.asRelativePath(document.uri);
        const found = await mapInSlices(
          view.entities().filter(({ name }) => holdsInOrder(name, query)),
          ({ id, name, type }) =>
            new vscode.SymbolInformation(
              name,
              symbolKindOf(type),
              `${typeLabel(type)} · ${place}`,
              new vscode.Location(document.uri, analysis.rangeOf(view.mentionsOf(id)[0])),
            ),
          token,
        );
        symbols.push(...(found ?? []));
      }
      return symbols;
    },
  });
}

/** Whether a name holds the characters of a query in their order, blanks and case aside: the editor itself ranks what it is given. */
function holdsInOrder(name: string, query: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  let at = 0;
  for (const character of name.toLowerCase()) {
    if (at === wanted.length) break;
    if (wanted.startsWith(character, at)) at += character.length;
  }
  return at === wanted.length;
}
