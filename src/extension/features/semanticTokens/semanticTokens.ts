import * as vscode from 'vscode';
import { lengthOf } from '../../analysis/documentFilter';
import type { AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import type { Focus } from '../../focus';
import { registerForLanguages } from '../../forLanguages';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokensOf } from './tokens';

/** Of longer texts, in UTF-16 units, tokens are made of what is in view alone, as decorations are drawn. */
const WHOLE = 200_000;

/** Lets the colour theme draw the mentions, by semantic tokens, where the settings say so. */
export class SemanticTokens implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** How many requests of a document wait for its analysis. */
  private readonly waiting = new Map<vscode.TextDocument, number>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly store: AnalysisStore,
    private readonly settings: Settings,
    private readonly focus: Focus,
  ) {
    const legend = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);
    // The editor itself compares with the tokens that it has and sends on the edits alone.
    const whole: vscode.DocumentSemanticTokensProvider = {
      onDidChangeSemanticTokens: this.changed.event,
      provideDocumentSemanticTokens: (document, token) =>
        lengthOf(document) > WHOLE ? undefined : this.provide(document, undefined, token),
    };
    // Editors up to 1.104 do not know the event here, and ask again when the view moves.
    const inView: vscode.DocumentRangeSemanticTokensProvider & Pick<vscode.DocumentSemanticTokensProvider, 'onDidChangeSemanticTokens'> = {
      onDidChangeSemanticTokens: this.changed.event,
      provideDocumentRangeSemanticTokens: (document, range, token) => this.provide(document, range, token),
    };
    this.subscriptions = [
      this.changed,
      registerForLanguages(settings, (selector) =>
        vscode.Disposable.from(
          vscode.languages.registerDocumentSemanticTokensProvider(selector, whole, legend),
          vscode.languages.registerDocumentRangeSemanticTokensProvider(selector, inView, legend),
        ),
      ),
      store.onDidChange(({ document, changes }) => {
        // After an edit the editor asks by itself, and who waits already is given the new analysis.
        if (!changes?.length && !this.waiting.has(document) && this.isMeant(document)) this.changed.fire();
      }),
      settings.onDidChange((change) => {
        if (vscode.window.visibleTextEditors.some(({ document }) => change.affects('highlighting', document))) this.changed.fire();
      }),
      focus.onDidChange(() => this.changed.fire()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Tokens of a range, or of the whole text; none where decorations draw the mentions or nothing does. */
  private async provide(
    document: vscode.TextDocument,
    range: vscode.Range | undefined,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    if (!this.isMeant(document)) return undefined;
    const analysis = await this.settled(document);
    if (!analysis || token.isCancellationRequested) return undefined;
    const { highlighting } = this.settings.of(document);
    const order = { highlighting, chosen: this.focus.of(document.uri) };
    const part = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return tokensOf(analysis, part ? { ...order, part } : order, token);
  }

  private isMeant(document: vscode.TextDocument): boolean {
    const { method, isEnabled } = this.settings.of(document).highlighting;
    return method === 'semanticTokens' && (isEnabled || this.focus.of(document.uri) !== undefined);
  }

  private async settled(document: vscode.TextDocument) {
    this.waiting.set(document, (this.waiting.get(document) ?? 0) + 1);
    try {
      return await this.store.settled(document, true);
    } finally {
      const rest = (this.waiting.get(document) ?? 1) - 1;
      if (rest > 0) this.waiting.set(document, rest);
      else this.waiting.delete(document);
    }
  }
}
