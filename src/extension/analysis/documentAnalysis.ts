import * as vscode from 'vscode';
import type { Analysis, Span, TextChange } from '../../engine/model';
import type { Instead } from '../../engine/outline/correct';
import { correctedView } from '../../engine/outline/correct';
import type { MergeGroup } from '../../engine/outline/merge';
import { mergedView } from '../../engine/outline/merge';
import type { AnalysisView } from '../../engine/outline/view';
import { confidentView } from '../../engine/outline/view';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Correction } from '../corrections';
import { shiftSpan } from './changes';

/** What of an analysis the user wants to see, and how. */
export interface Wishes {
  /** 0 to 1: less certain mentions are not shown. */
  readonly minimumConfidence: number;
  /** Entities that count as one. */
  readonly merges: readonly MergeGroup[];
  /** What is said of single entities, by their ids. */
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Ids of entities that are shown in no text. */
  readonly ignored: ReadonlySet<string>;
}

/** The analysis of a document, with the edits made since, so that its spans have a place in the text as it is now. */
export class DocumentAnalysis {
  /** What surfaces show of it: the mentions that are certain enough for the user, with entities corrected and merged as the user says. */
  readonly view: AnalysisView;

  /** @param changes the edits since the analysed version; the owner appends to it as they come */
  constructor(
    readonly document: vscode.TextDocument,
    readonly analysis: Analysis,
    readonly knowledge: Knowledge,
    readonly changes: TextChange[],
    private readonly wishes: Wishes,
  ) {
    const corrected = correctedView(analysis, correctionsIn(wishes, knowledge));
    this.view = confidentView(mergedView(corrected, wishes.merges), wishes.minimumConfidence);
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

  /** Whether several entities of the text are merged into this one. */
  isMerged(entity: string): boolean {
    const group = this.wishes.merges.find((each) => each.includes(entity)) ?? [];
    return group.filter((id) => this.analysis.entity(id)).length > 1;
  }

  /** The same analysis for other wishes. */
  withWishes(wishes: Wishes): DocumentAnalysis {
    return new DocumentAnalysis(this.document, this.analysis, this.knowledge, this.changes, wishes);
  }
}

function correctionsIn({ corrections, ignored }: Wishes, knowledge: Knowledge): Parameters<typeof correctedView>[1] {
  const inText = [...corrections].filter(([, { kind }]) => kind === 'ignored').map(([id]) => id);
  const changed = [...corrections].flatMap(([id, correction]): [string, Instead][] => {
    const instead = insteadOf(correction, knowledge);
    return instead ? [[id, instead]] : [];
  });
  return { ignored: inText.length ? new Set([...ignored, ...inText]) : ignored, changed: new Map(changed) };
}

/** What a corrected entity is; `undefined` where the knowledge does not have, or no longer has, what it is said to be. */
function insteadOf(correction: Correction, knowledge: Knowledge): Instead | undefined {
  // What is of another type is not what it was taken for.
  if (correction.kind === 'type') return { type: correction.type, knowledge: null, cameo: [] };
  const record = correction.kind === 'known' ? knowledge.record(correction.known) : undefined;
  return record && { name: record.name, type: record.type, knowledge: record.id, cameo: record.cameo ?? [] };
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
