import * as vscode from 'vscode';
import { DIMMED_COLOUR, QUIET_COLOUR } from '../../kinds';
import type { Look } from './look';
import { lookKey } from './look';

/** The editor's types of decorations, one a look: made when first used, used again as long as anything is drawn with them. Colours follow the theme by themselves. */
export class LookPool implements vscode.Disposable {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();

  /** The type of decoration of a look. */
  typeOf(look: Look): vscode.TextEditorDecorationType {
    const key = lookKey(look);
    let type = this.types.get(key);
    if (!type) {
      type = vscode.window.createTextEditorDecorationType(optionsOf(look));
      this.types.set(key, type);
    }
    return type;
  }

  /** Clears a look from an editor. */
  clear(editor: vscode.TextEditor, key: string): void {
    const type = this.types.get(key);
    if (type) editor.setDecorations(type, []);
  }

  /** Lets go of all looks but these. */
  keep(keys: ReadonlySet<string>): void {
    for (const [key, type] of this.types) {
      if (keys.has(key)) continue;
      type.dispose();
      this.types.delete(key);
    }
  }

  dispose(): void {
    this.keep(new Set());
  }
}

function optionsOf(look: Look): vscode.DecorationRenderOptions {
  if (look === 'dimmed') {
    // What is typed beside a mention is no mention yet.
    return { color: new vscode.ThemeColor(DIMMED_COLOUR), rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen };
  }
  const { kind, style, isMarked, isThick } = look;
  const colour = new vscode.ThemeColor(kind.colour);
  const width = kind.line.width + (isThick ? 1 : 0);
  // The lane says the class without colour.
  const lane = kind.id === 'weapon' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Center;
  const mark = { overviewRulerColor: colour, overviewRulerLane: lane };
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  if (style === 'mark') return { rangeBehavior, ...mark };
  return {
    rangeBehavior,
    borderColor: style === 'quiet' ? new vscode.ThemeColor(QUIET_COLOUR) : colour,
    borderStyle: kind.line.style,
    borderWidth: style === 'border' ? `${width}px` : `0 0 ${width}px 0`,
    ...(kind.isItalic && { fontStyle: 'italic' }),
    ...(style === 'border' && { borderRadius: '3px' }),
    ...(style === 'background' && { backgroundColor: new vscode.ThemeColor(kind.background) }),
    ...(style === 'text' && { color: colour }),
    ...(isMarked && style !== 'quiet' && mark),
  };
}
