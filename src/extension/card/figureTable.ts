import * as vscode from 'vscode';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { FigureRow, ToldFigure } from '../facts/figures';
import { figureSources, figureText } from '../facts/figures';
import { firstWords } from '../facts/names';
import { markdownText } from '../markdown';
import { propertyLabel } from '../measureText';
import { lineLink } from './links';

const { t } = vscode.l10n;

/** Figures of one property that a cell shows; the dossier shows all. */
const MOST_IN_CELL = 2;
const LONGEST_SOURCE = 48;

/** What is known beside what the text says of it, as a Markdown table; empty where nothing is known. What the text says most of comes first. */
export function figureTable(analysis: DocumentAnalysis, rows: readonly FigureRow[], most: number): string {
  const known = rows.filter((row) => row.known.length > 0);
  if (!known.length) return '';
  const shown = [...known].sort((a, b) => Number(b.told.length > 0) - Number(a.told.length > 0)).slice(0, most);
  const lines = shown.map(
    (row) => `| ${markdownText(propertyLabel(row.property))} | ${knownCell(analysis, row)} | ${toldCell(analysis, row.told)} |`,
  );
  const rest = known.length - shown.length;
  if (rest) lines.push(`| ${markdownText(t('and {0} more', rest))} | | |`);
  return [`| | ${markdownText(t('known'))} | ${markdownText(t('in this text'))} |`, '| :-- | :-- | :-- |', ...lines].join('\n');
}

function knownCell(analysis: DocumentAnalysis, { known }: FigureRow): string {
  const shown = known.slice(0, MOST_IN_CELL).map((figure) => {
    const sources = firstWords(figureSources(analysis.knowledge, figure), LONGEST_SOURCE);
    return `${markdownText(figureText(figure))}${sources ? ` *${markdownText(sources)}*` : ''}`;
  });
  if (known.length > MOST_IN_CELL) shown.push(markdownText(t('and {0} more', known.length - MOST_IN_CELL)));
  return shown.join('; ');
}

function toldCell(analysis: DocumentAnalysis, told: readonly ToldFigure[]): string {
  const shown = told.slice(0, MOST_IN_CELL).map((figure) => toldText(analysis, figure));
  if (told.length > MOST_IN_CELL) shown.push(markdownText(t('and {0} more', told.length - MOST_IN_CELL)));
  return shown.join('; ');
}

/** "about 200 km ✓ fits, line 48": a mark and a word, so that neither colour nor the mark alone says it. */
function toldText(analysis: DocumentAnalysis, { measure, verdict }: ToldFigure): string {
  const mark = verdict === 'fits' ? ` ${t('✓ fits')}` : verdict === 'contradicts' ? ` ${t('≠ differs')}` : '';
  return `${markdownText(firstWords(measure.text, 40) + mark)}, ${lineLink(analysis, measure, (line) => t('line {0}', line))}`;
}
