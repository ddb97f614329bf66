import * as vscode from 'vscode';

/** Lines that are read in one go. */
const LINES = 2_000;
/** A reading goes on in the host's next turn after this many milliseconds. */
const SLICE = 4;

/**
 * The text of a document in parts, without holding the host for longer than a few milliseconds. `undefined` where the document has
 * changed meanwhile.
 */
export async function readText(document: vscode.TextDocument): Promise<readonly string[] | undefined> {
  const { version, lineCount } = document;
  const parts: string[] = [];
  let deadline = performance.now() + SLICE;
  for (let line = 0; line < lineCount; line += LINES) {
    const end = Math.min(lineCount, line + LINES);
    const last = end < lineCount ? new vscode.Position(end, 0) : document.lineAt(lineCount - 1).range.end;
    parts.push(document.getText(new vscode.Range(new vscode.Position(line, 0), last)));
    if (performance.now() < deadline) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (document.version !== version || document.isClosed) return undefined;
    deadline = performance.now() + SLICE;
  }
  return parts;
}

/** Text before and behind what is in view that is read with it, in UTF-16 units. */
const MARGIN = 20_000;

/** What is in view of a document and around it, from a line's beginning; `undefined` where no editor shows it. */
export function textInView(document: vscode.TextDocument): { readonly text: string; readonly start: number } | undefined {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const first = editor?.visibleRanges.at(0);
  const last = editor?.visibleRanges.at(-1);
  if (!first || !last) return undefined;
  const start = document.offsetAt(
    document.lineAt(document.positionAt(Math.max(0, document.offsetAt(first.start) - MARGIN)).line).range.start,
  );
  const end = document.offsetAt(last.end) + MARGIN;
  // A text of one endless line begins far before what is in view.
  if (end - start > 4 * MARGIN) return undefined;
  return { text: document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))), start };
}
