import * as vscode from 'vscode';
import type { Span } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { AnalysisChange, AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import type { Focus } from '../../focus';
import { isInPlace } from './inPlace';
import { LookPool } from './lookPool';
import { coversView, partToDraw } from './partInView';
import type { Plan } from './plan';
import { planOf } from './plan';

/** What is drawn in an editor: the analysis, the part of it where that is not all, and its spans by look. */
interface Drawing {
  readonly analysis: DocumentAnalysis;
  readonly part: Span | undefined;
  readonly plan: Plan;
}

/**
 * Draws the mentions in the visible editors; where some entities are shown alone, it dims everything else. Old ranges stay, and the editor moves
 * them along with the text, until new ones are there: nothing flickers. Only looks whose ranges are not in place already are drawn again.
 */
export class Decorations implements vscode.Disposable {
  private readonly looks = new LookPool();
  private readonly drawings = new WeakMap<vscode.TextEditor, Drawing>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly store: AnalysisStore,
    private readonly settings: Settings,
    private readonly focus: Focus,
  ) {
    this.subscriptions = [
      store.onDidChange((change) => this.follow(change)),
      store.onDidPreview(({ document, analysis }) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.draw(editor, analysis, undefined, true);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.drawings.has(editor)) this.redraw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const part = this.drawings.get(textEditor)?.part;
        if (part && !coversView(textEditor, part)) this.redraw(textEditor);
      }),
      settings.onDidChange((change) => {
        this.redrawWhere((document) => change.affects('highlighting', document));
        this.letGo();
      }),
      // The looks of the theme before are kept: whoever changes themes by the light of the day comes back to it.
      vscode.window.onDidChangeActiveColorTheme(() => this.redrawWhere(() => true)),
      focus.onDidChange((uri) => this.redrawWhere((document) => document.uri.toString() === uri.toString())),
      this.looks,
    ];
  }

  /** The ranges drawn in an editor by look, as they lie now: see `lookKey`. */
  rangesIn(editor: vscode.TextEditor): ReadonlyMap<string, readonly vscode.Range[]> {
    const drawing = this.drawings.get(editor);
    if (!drawing) return new Map();
    return new Map([...drawing.plan].map(([key, { spans }]) => [key, spans.map((span) => drawing.analysis.rangeOf(span))]));
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

  private redrawWhere(isMeant: (document: vscode.TextDocument) => boolean): void {
    for (const editor of vscode.window.visibleTextEditors) if (isMeant(editor.document)) this.redraw(editor);
  }

  private redraw(editor: vscode.TextEditor): void {
    const analysis = this.store.analysisOf(editor.document);
    if (analysis) this.draw(editor, analysis);
  }

  /** `isPreview` says that the analysis is of what is in view alone. */
  private draw(editor: vscode.TextEditor, analysis: DocumentAnalysis, changes?: AnalysisChange['changes'], isPreview = false): void {
    const { highlighting } = this.settings.of(editor.document);
    const chosen = this.focus.of(editor.document.uri);
    if (!highlighting.isEnabled && !chosen) {
      this.clear(editor);
      return;
    }
    const { length } = analysis.analysis;
    const part = isPreview ? { start: 0, end: length } : partToDraw(editor, length);
    const plan = planOf(analysis.view, { highlighting, isHighContrast: isHighContrast(), chosen, part, length });
    const drawn = this.drawings.get(editor)?.plan;
    for (const [key, { look, spans }] of plan) {
      const before = drawn?.get(key)?.spans ?? [];
      if (changes && isInPlace(before, spans, changes)) continue;
      editor.setDecorations(
        this.looks.typeOf(look),
        spans.map((span) => analysis.rangeOf(span)),
      );
    }
    // What is not wanted any more goes only when the new is there.
    for (const key of drawn?.keys() ?? []) if (!plan.has(key)) this.looks.clear(editor, key);
    this.drawings.set(editor, { analysis, part, plan });
  }

  private clear(editor: vscode.TextEditor): void {
    for (const key of this.drawings.get(editor)?.plan.keys() ?? []) this.looks.clear(editor, key);
    this.drawings.delete(editor);
  }

  /** Lets go of looks that no editor uses any more. */
  private letGo(): void {
    this.looks.keep(new Set(vscode.window.visibleTextEditors.flatMap((editor) => [...(this.drawings.get(editor)?.plan.keys() ?? [])])));
  }
}

function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}
