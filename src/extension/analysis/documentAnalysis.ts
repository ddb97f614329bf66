import * as vscode from 'vscode';
import type { Analysis, Span, TextChange } from '../../engine/model';
import type { AnalysisView } from '../../engine/outline/view';
import { confidentView } from '../../engine/outline/view';
import type { Knowledge } from '../../knowledge/knowledge';
import { shiftSpan } from './changes';

/** The analysis of a document, with the edits made since, so that its spans have a place in the text as it is now. */
export class DocumentAnalysis {
  /** What surfaces show of it: the mentions that are certain enough for the user. */
  readonly view: AnalysisView;

  /**
   * @param changes the edits since the analysed version; the owner appends to it as they come
   * @param minimumConfidence 0 to 1: less certain mentions are not shown
   */
  constructor(
    readonly document: vscode.TextDocument,
    readonly analysis: Analysis,
    readonly knowledge: Knowledge,
    readonly changes: TextChange[],
    minimumConfidence: number,
  ) {
    this.view = confidentView(analysis, minimumConfidence);
  }

  /** Whether it is of the text as it is now. */
  get isCurrent(): boolean {
    return this.changes.length === 0;
  }

  /** Where a span of the analysis lies in the document now. */
  rangeOf(span: Span): vscode.Range {
    const { start, end } = this.isCurrent ? span : shiftSpan(span, this.changes);
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
  }

  /** The same analysis for another minimum of confidence. */
  withMinimumConfidence(minimum: number): DocumentAnalysis {
    return new DocumentAnalysis(this.document, this.analysis, this.knowledge, this.changes, minimum);
  }
}

/** How a document stands with Dossier. */
export type DocumentState =
  /** There is an analysis; `analysis` may be a few keystrokes old. */
  | { readonly kind: 'ready'; readonly analysis: DocumentAnalysis }
  /** The first analysis is on its way, or nobody has asked for it yet. */
  | { readonly kind: 'waiting' }
  /** A document of the editor's own. */
  | { readonly kind: 'internal' }
  /** Its language is not among the enabled ones. */
  | { readonly kind: 'notEnabled' }
  /** In UTF-16 units. */
  | { readonly kind: 'tooLarge'; readonly length: number; readonly maximum: number }
  | { readonly kind: 'failed'; readonly message: string };
