import type * as vscode from 'vscode';
import { quotationsOf } from '../engine/context/quotes/quotationMarks';
import type { Span } from '../engine/model';

/**
 * Tells which places of a document stand in somebody else's words: between quotation marks, or in a quotation block of Markdown.
 * Asked in the order of the text it reads each paragraph once.
 */
export class Quotations {
  private paragraph: { readonly first: number; readonly end: number; readonly start: number; readonly spans: readonly Span[] } | undefined;

  constructor(private readonly document: vscode.TextDocument) {}

  /** Whether any of the range is quoted. */
  touches(range: vscode.Range): boolean {
    if (this.document.languageId === 'markdown' && /^\s{0,3}>/.test(this.document.lineAt(range.start.line).text)) return true;
    const { start, spans } = this.paragraphAt(range.start.line);
    const from = this.document.offsetAt(range.start) - start;
    const to = this.document.offsetAt(range.end) - start;
    return spans.some((span) => span.start < to && from < span.end);
  }

  /** A paragraph reaches from one blank line to the next. */
  private paragraphAt(line: number) {
    if (this.paragraph && line >= this.paragraph.first && line < this.paragraph.end) return this.paragraph;
    const { document } = this;
    let first = line;
    while (first > 0 && !document.lineAt(first - 1).isEmptyOrWhitespace) first--;
    let end = line + 1;
    while (end < document.lineCount && !document.lineAt(end).isEmptyOrWhitespace) end++;
    const whole = document.lineAt(first).range.union(document.lineAt(end - 1).range);
    this.paragraph = { first, end, start: document.offsetAt(whole.start), spans: quotationsOf(document.getText(whole)) };
    return this.paragraph;
  }
}
