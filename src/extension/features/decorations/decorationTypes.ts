import * as vscode from 'vscode';
import type { Kind } from '../../kinds';
import { KINDS } from '../../kinds';
import type { Manner } from './spans';
import { lookKey, MANNERS } from './spans';

/** A look that mentions have in the text. */
export interface Look {
  readonly key: string;
  readonly decoration: vscode.TextEditorDecorationType;
}

/** Makes all looks. They are made once; colours follow the theme by themselves. */
export function createLooks(): readonly Look[] {
  return KINDS.flatMap((kind) => MANNERS.map((manner) => createLook(kind, manner)));
}

function createLook(kind: Kind, manner: Manner): Look {
  const colour = new vscode.ThemeColor(kind.colour);
  const options: vscode.DecorationRenderOptions = {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderColor: colour,
    borderStyle: kind.line.style,
    borderWidth: `0 0 ${kind.line.width}px 0`,
    ...(kind.isItalic && { fontStyle: 'italic' }),
    ...(manner !== 'quiet' && { color: colour }),
    ...(manner === 'full' && {
      overviewRulerColor: colour,
      // The lane says the class without colour.
      overviewRulerLane: kind.id === 'weapon' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Center,
    }),
  };
  return { key: lookKey(kind.id, manner), decoration: vscode.window.createTextEditorDecorationType(options) };
}
