import * as vscode from 'vscode';
import type { EngineSource } from '../analysis/engineSource';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { dossierUri } from '../dossierUri';
import { typeLabel } from '../entityTypes';
import { mapInSlices } from '../mapInSlices';
import type { NameSearch } from '../nameSearch';
import { openAnalyses } from '../openAnalyses';
import { symbolKindOf } from '../symbolKinds';

const { t } = vscode.l10n;

/** From so many characters on a query is about what is known, too: fewer mean half of the knowledge. */
const SHORTEST_QUERY = 3;
/** So much of what is known, the likeliest first, goes to the editor's list; another letter brings up more, and Look Up lists all. */
const MOST_KNOWN = 40;

/**
 * Finds entities by name in "Go to Symbol in Workspace": those of all open documents, each standing for its first mention, and those of the knowledge
 * that none of them mentions, standing for their dossiers.
 */
export function registerWorkspaceSymbols(
  store: AnalysisStore,
  settings: Settings,
  engines: EngineSource,
  names: NameSearch,
): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const symbols: vscode.SymbolInformation[] = [];
      const mentioned = new Set<string>();
      for await (const analysis of openAnalyses(store, settings, token)) {
        const { document, view } = analysis;
        const place = vscode.workspace.asRelativePath(document.uri);
        const found = await mapInSlices(
          view.entities().filter(({ name }) => holdsInOrder(name, query)),
          ({ id, name, type, knowledge }) => {
            if (knowledge !== null) mentioned.add(knowledge);
            return new vscode.SymbolInformation(
              name,
              symbolKindOf(type),
              `${typeLabel(type)} · ${place}`,
              new vscode.Location(document.uri, analysis.rangeOf(view.mentionsOf(id)[0])),
            );
          },
          token,
        );
        symbols.push(...(found ?? []));
      }
      if (query.trim().length < SHORTEST_QUERY || token.isCancellationRequested) return symbols;
      return [...symbols, ...(await known(query, mentioned))];
    },
  });

  async function known(query: string, mentioned: ReadonlySet<string>): Promise<vscode.SymbolInformation[]> {
    const hits = (await names.search(query)).filter(({ id }) => !mentioned.has(id)).slice(0, MOST_KNOWN);
    const { knowledge } = await engines.load();
    return hits.flatMap(({ id, spelling }) => {
      const record = knowledge.record(id);
      if (!record) return [];
      const start = new vscode.Location(dossierUri(record.name, { entity: id }), new vscode.Position(0, 0));
      // Under the spelling that was meant, as the editor leaves out what is spelt otherwise than the query.
      return new vscode.SymbolInformation(spelling, symbolKindOf(record.type), `${typeLabel(record.type)} · ${t('Dossier')}`, start);
    });
  }
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
