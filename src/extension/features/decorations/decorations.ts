import * as vscode from 'vscode';
import type { Span } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { AnalysisChange, AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import type { Look } from './decorationTypes';
import { createLooks } from './decorationTypes';
import { coversView, partToDraw } from './partInView';
import { isInPlace, spansByLook } from './spans';

/** What is drawn in an editor: the analysis, the part of it where that is not all, and its spans by look. */
interface Drawing {
  readonly analysis: DocumentAnalysis;
  readonly part: Span | undefined;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

/**
 * Draws the mentions in the visible editors. Old ranges stay, and the editor moves them along with the text, until new ones are there:
 * nothing flickers. Only looks whose ranges are not in place already are drawn again.
 */
export class Decorations implements vscode.Disposable {
  private readonly looks: readonly Look[] = createLooks();
  private readonly drawings = new WeakMap<vscode.TextEditor, Drawing>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly store: AnalysisStore,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      store.onDidChange((change) => this.follow(change)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.drawings.has(editor)) this.redraw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const part = this.drawings.get(textEditor)?.part;
        if (part && !coversView(textEditor, part)) this.redraw(textEditor);
      }),
      settings.onDidChange((change) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (change.affects('highlighting.enabled', editor.document)) this.redraw(editor);
        }
      }),
      ...this.looks.map(({ decoration }) => decoration),
    ];
  }

  /** The ranges drawn in an editor by look, as they lie now: see `lookKey`. */
  rangesIn(editor: vscode.TextEditor): ReadonlyMap<string, readonly vscode.Range[]> {
    const drawing = this.drawings.get(editor);
    if (!drawing) return new Map();
    return new Map([...drawing.spans].map(([key, spans]) => [key, spans.map((span) => drawing.analysis.rangeOf(span))]));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow({ document, state, changes }: AnalysisChange): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      if (state.kind === 'ready') this.draw(editor, state.analysis, changes);
      // While an analysis is on its way, what is drawn stays.
      else if (state.kind !== 'waiting') this.clear(editor);
    }
  }

  private redraw(editor: vscode.TextEditor): void {
    const analysis = this.store.analysisOf(editor.document);
    if (analysis) this.draw(editor, analysis);
  }

  private draw(editor: vscode.TextEditor, analysis: DocumentAnalysis, changes?: AnalysisChange['changes']): void {
    if (!this.settings.of(editor.document).highlighting) {
      this.clear(editor);
      return;
    }
    const part = partToDraw(editor, analysis.analysis.length);
    const spans = spansByLook(analysis.view, part);
    const drawn = this.drawings.get(editor)?.spans;
    for (const { key, decoration } of this.looks) {
      const before = drawn?.get(key) ?? [];
      const wanted = spans.get(key) ?? [];
      const isKept = drawn && changes ? isInPlace(before, wanted, changes) : !before.length && !wanted.length;
      if (!isKept) {
        editor.setDecorations(
          decoration,
          wanted.map((span) => analysis.rangeOf(span)),
        );
      }
    }
    this.drawings.set(editor, { analysis, part, spans });
  }

  private clear(editor: vscode.TextEditor): void {
    const drawn = this.drawings.get(editor)?.spans;
    for (const { key, decoration } of this.looks) {
      if (drawn?.get(key)?.length) editor.setDecorations(decoration, []);
    }
    this.drawings.delete(editor);
  }
}
