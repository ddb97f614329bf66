import * as vscode from 'vscode';
import type { Kind } from '../../kinds';
import { KINDS } from '../../kinds';

/** A look that mentions have in the text: a kind, loud or quiet. */
export interface Look {
  readonly kind: Kind;
  /** A quiet one keeps the text's own colour and does not show beside the scroll bar. */
  readonly isQuiet: boolean;
  readonly decoration: vscode.TextEditorDecorationType;
}

/** Makes all looks. They are made once; colours follow the theme by themselves. */
export function createLooks(): readonly Look[] {
  return KINDS.flatMap((kind) => [createLook(kind, false), createLook(kind, true)]);
}

function createLook(kind: Kind, isQuiet: boolean): Look {
  const colour = new vscode.ThemeColor(kind.colour);
  const options: vscode.DecorationRenderOptions = {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderColor: colour,
    borderStyle: kind.line.style,
    borderWidth: `0 0 ${kind.line.width}px 0`,
    ...(kind.isItalic && { fontStyle: 'italic' }),
    ...(!isQuiet && {
      color: colour,
      overviewRulerColor: colour,
      // The lane says the class without colour.
      overviewRulerLane: kind.id === 'weapon' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Center,
    }),
  };
  return { kind, isQuiet, decoration: vscode.window.createTextEditorDecorationType(options) };
}
