import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import { fileNameOf } from '../../fileName';
import { sizeText } from '../../sizeText';
import type { TreeModel } from './treeModel';
import type { ViewState } from './viewState';

const { t } = vscode.l10n;

/** What a view says around its tree. */
export interface ViewTexts {
  readonly description: string;
  /** Empty where nothing is listed and nothing filtered: only then may an empty view say what to do. */
  readonly message: string;
  readonly badge: vscode.ViewBadge | undefined;
}

/** The texts of the view for a model: which documents it is of, the filter, how many entities there are. */
export function describeView(
  { outline: { rows, total } }: TreeModel,
  { filterQuery, scope }: ViewState,
  documents: readonly vscode.TextDocument[],
  store: AnalysisStore,
): ViewTexts {
  const query = filterQuery.trim();
  const isOfOne = scope.get() === 'editor';
  return {
    description: isOfOne ? describeDocument(documents.at(0), store) : describeDocuments(documents.length),
    // A view that is alone in its container shows no description.
    message: [
      isOfOne || total === 0 ? '' : describeDocuments(documents.length),
      query ? t('Filter: {0} ({1} of {2})', query, rows.length, total) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    badge: total > 0 ? { value: total, tooltip: badgeTooltip(total, isOfOne) } : undefined,
  };
}

function describeDocument(document: vscode.TextDocument | undefined, store: AnalysisStore): string {
  if (!document) return '';
  const state = store.stateOf(document);
  return [fileNameOf(document.uri), state.kind === 'tooLarge' ? sizeText(state) : ''].filter(Boolean).join(' · ');
}

function describeDocuments(count: number): string {
  return count === 1 ? t('1 open editor') : t('{0} open editors', count);
}

function badgeTooltip(total: number, isOfOne: boolean): string {
  if (total === 1) return isOfOne ? t('1 entity in this text') : t('1 entity in the open editors');
  return isOfOne ? t('{0} entities in this text', total) : t('{0} entities in the open editors', total);
}
