import type * as vscode from 'vscode';
import type { Span } from '../../../engine/model';

/**
 * Texts up to this length, in UTF-16 units, are drawn whole. In longer ones the editor takes too long over the thousands of ranges with each
 * keystroke, so only what is around the view is drawn there, and the marks beside the scroll bar, which would run into each other, are left out.
 */
export const DRAWN_WHOLE = 200_000;

/** As much is drawn before and after what is in view, so that scrolling seldom meets what is not drawn yet. */
const MARGIN = 20_000;

/** The part of a long text to draw in an editor; `undefined` where the text is short enough to be drawn whole. */
export function partToDraw(editor: vscode.TextEditor, length: number): Span | undefined {
  return length > DRAWN_WHOLE ? around(editor, MARGIN) : undefined;
}

/** Whether what is drawn covers what is in view, and a little more. */
export function coversView(editor: vscode.TextEditor, part: Span): boolean {
  const view = around(editor, MARGIN / 4);
  return part.start <= Math.max(0, view.start) && view.end <= part.end;
}

function around({ document, visibleRanges, selection }: vscode.TextEditor, margin: number): Span {
  const first = visibleRanges.at(0) ?? selection;
  const last = visibleRanges.at(-1) ?? selection;
  return { start: Math.max(0, document.offsetAt(first.start) - margin), end: document.offsetAt(last.end) + margin };
}
