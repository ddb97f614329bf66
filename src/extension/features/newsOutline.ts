import * as vscode from 'vscode';
import { articleLines } from '../articleLines';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { AnalysisStore } from '../analysisStore';
import { typeLabel } from '../entityTypes';
import { mapInSlices } from '../mapInSlices';
import { symbolKindOf } from '../symbolKinds';

/**
 * The outline and the breadcrumbs of `news`: the headline, the sub-heads below it, and below each the entities that are first mentioned there.
 * Markdown and plain text keep the editor's own outline.
 */
export function registerNewsOutline(store: AnalysisStore): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const found = await articleLines(document, token);
      const analysis = await store.settled(document, true);
      if (!found || token.isCancellationRequested) return undefined;
      const lines = found.filter(({ part }) => part === 'headline' || part === 'subhead').map(({ line }) => line);
      const sections = lines.map((line, i) => sectionOf(document, line, i === 0 ? undefined : lines.at(i + 1)));
      const entities = analysis && (await entitySymbols(analysis, token));
      return entities ? nest(sections, entities) : nest(sections, []);
    },
  };
  return vscode.languages.registerDocumentSymbolProvider({ language: 'news' }, provider, { label: 'Dossier' });
}

/** A section from its heading to the line before the next one; the headline's is the whole article. */
function sectionOf(document: vscode.TextDocument, line: number, next: number | undefined): vscode.DocumentSymbol {
  const heading = document.lineAt(line).range;
  const end = document.lineAt((next ?? document.lineCount) - 1).range.end;
  return new vscode.DocumentSymbol(document.getText(heading).trim(), '', vscode.SymbolKind.String, heading.with({ end }), heading);
}

function entitySymbols(analysis: DocumentAnalysis, token: vscode.CancellationToken): Promise<vscode.DocumentSymbol[] | undefined> {
  return mapInSlices(
    analysis.view.entities(),
    ({ id, name, type }) => {
      const first = analysis.rangeOf(analysis.view.mentionsOf(id, 0, 1)[0]);
      return new vscode.DocumentSymbol(name, typeLabel(type), symbolKindOf(type), first, first);
    },
    token,
  );
}

/** Puts each entity into the section that it is first mentioned in, and the sections into the headline's. Both lists are in order of the text. */
function nest(sections: readonly vscode.DocumentSymbol[], entities: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  if (sections.length === 0) return [...entities];
  const [article, ...subheads] = sections;
  let next = 0;
  for (const entity of entities) {
    while (next < subheads.length && subheads[next].range.start.isBeforeOrEqual(entity.range.start)) next++;
    (next === 0 ? article : subheads[next - 1]).children.push(entity);
  }
  article.children.push(...subheads);
  return [article];
}
