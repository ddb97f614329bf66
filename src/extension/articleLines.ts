import type * as vscode from 'vscode';
import type { ArticlePart } from '../engine/outline/articleParts';
import { ArticleReader } from '../engine/outline/articleParts';
import { mapInSlices } from './mapInSlices';

/** A line of an article that is no running text. */
export interface ArticleLine {
  readonly part: ArticlePart;
  readonly line: number;
}

/** The lines of an article that are no running text, in order, found a few milliseconds at a time; `undefined` once nobody waits for them. */
export async function articleLines(
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<readonly ArticleLine[] | undefined> {
  const reader = new ArticleReader();
  const parts = await mapInSlices(lineNumbers(document), (line) => reader.read(document.lineAt(line).text), token);
  return parts?.flatMap((part, line) => (part ? [{ part, line }] : []));
}

/** The document may get shorter while its lines are read. */
function* lineNumbers(document: vscode.TextDocument): Generator<number> {
  for (let line = 0; line < document.lineCount; line++) yield line;
}
