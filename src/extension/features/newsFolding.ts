import * as vscode from 'vscode';
import type { ArticleLine } from '../articleLines';
import { articleLines } from '../articleLines';

/**
 * Folding in `news`: what stands below a sub-head, and rows of lines that the page says about itself (bylines, credits, "Read more"). These fold
 * with the editor's own "Fold All Block Comments".
 */
export function registerNewsFolding(): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'news' },
    {
      async provideFoldingRanges(document, _context, token) {
        const found = await articleLines(document, token);
        return found && [...sections(document, found), ...boilerplate(document, found)];
      },
    },
  );
}

function sections(document: vscode.TextDocument, found: readonly ArticleLine[]): vscode.FoldingRange[] {
  const heads = found.filter(({ part }) => part === 'subhead').map(({ line }) => line);
  return heads.flatMap((line, i) => {
    const last = lastTextLine(document, (heads.at(i + 1) ?? document.lineCount) - 1);
    return last > line ? [new vscode.FoldingRange(line, last, vscode.FoldingRangeKind.Region)] : [];
  });
}

function boilerplate(document: vscode.TextDocument, found: readonly ArticleLine[]): vscode.FoldingRange[] {
  const lines = found.filter(({ part }) => part === 'byline' || part === 'credit' || part === 'boilerplate').map(({ line }) => line);
  const ranges: vscode.FoldingRange[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    while (i + 1 < lines.length && lastTextLine(document, lines[i + 1] - 1) === lines[i]) i++;
    if (lines[i] > first) ranges.push(new vscode.FoldingRange(first, lines[i], vscode.FoldingRangeKind.Comment));
  }
  return ranges;
}

/** The last line up to one that is not empty. */
function lastTextLine(document: vscode.TextDocument, line: number): number {
  while (line > 0 && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}
