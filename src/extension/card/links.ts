import * as vscode from 'vscode';
import type { Entity, Span } from '../../engine/model';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import { COMMANDS, referTo, referToSpan } from '../commands';
import { commandLink, markdownText } from '../markdown';

const { t } = vscode.l10n;

/** The line of a span, counted from 1, as a link that goes there. `label` may say more than the number. */
export function lineLink(analysis: DocumentAnalysis, span: Span, label?: (line: number) => string): string {
  const line = analysis.rangeOf(span).start.line + 1;
  const text = markdownText(label ? label(line) : String(line));
  return commandLink(text, t('Go to line {0}', line), COMMANDS.openSpan, [referToSpan(analysis, span)]);
}

/** A link that goes to one of an entity's mentions, wherever an edit moves it. */
export function mentionLink(analysis: DocumentAnalysis, entity: Entity, ordinal: number, label: string): string {
  return commandLink(markdownText(label), t('Go to this mention'), COMMANDS.openMention, [referTo(analysis, entity.id, ordinal)]);
}
