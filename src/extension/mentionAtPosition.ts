import type * as vscode from 'vscode';
import type { Entity, Mention } from '../engine/model';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import type { AnalysisStore } from './analysisStore';

/** A mention in a document as it is now, with what it refers to. */
export interface FoundMention {
  readonly analysis: DocumentAnalysis;
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The mention at a position, once the analysis of the text is there. `undefined` where there is none, or once nobody waits for it any more. */
export async function mentionAtPosition(
  store: AnalysisStore,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<FoundMention | undefined> {
  const analysis = await store.settled(document);
  if (!analysis || token.isCancellationRequested) return undefined;
  const mention = analysis.view.mentionAt(document.offsetAt(position));
  const entity = mention && analysis.view.entity(mention.entity);
  return entity && { analysis, mention, entity };
}
