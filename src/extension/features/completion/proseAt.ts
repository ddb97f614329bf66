import type * as vscode from 'vscode';
import { endOfMarkup, FenceState, fenceLines } from '../../../engine/text/markup';
import { mapInSlices } from '../../mapInSlices';

/** Whether a position lies in prose: not in fenced code, front matter, code between backticks or an address. `undefined` once nobody waits for it. */
export async function isProseAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<boolean | undefined> {
  const fences = new FenceState();
  const lines = Array.from({ length: position.line + 1 }, (_, line) => line);
  const marks = await mapInSlices(
    lines,
    (line) => {
      // The text may get shorter meanwhile; then nobody waits any more.
      const text = line < document.lineCount ? document.lineAt(line).text : '';
      return fences.next(fenceLines(text), text.length, line === 0).length;
    },
    token,
  );
  if (!marks) return undefined;
  return fences.isInProse && marks.at(-1) === 0 && !isInMarkup(document.lineAt(position.line).text, position.character);
}

function isInMarkup(line: string, character: number): boolean {
  for (let at = 0; at < character; at++) {
    const end = endOfMarkup(line, at);
    if (end < 0) continue;
    if (end > character || (end === character && line.startsWith('://', at))) return true;
    at = end - 1;
  }
  return false;
}
