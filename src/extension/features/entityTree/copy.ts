import * as vscode from 'vscode';
import { csvOf } from '../../../engine/export/csv';
import type { OutlineGroup } from '../../../engine/outline/outline';
import type { OutlinePart, OutlineRow } from '../../../engine/outline/rows';
import type { Arranger } from '../../arrangement';
import { countryNames } from '../../countries';
import { typeLabel } from '../../entityTypes';
import { fileNameOf } from '../../fileName';
import { markdownText } from '../../markdown';
import type { TreeNode } from './nodes';
import { entityNodeOf } from './nodes';
import type { TreeModel } from './treeModel';

const { t } = vscode.l10n;

export const COPY_FORMATS = ['names', 'markdown', 'csv', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What one document has of an entity, as it is copied. */
interface Line {
  readonly name: string;
  readonly class: string;
  readonly type: string;
  readonly country: string;
  readonly knowledge: string | null;
  readonly document: string;
  readonly mentions: number;
  /** Of the first mention, counted from 1. */
  readonly firstLine: number;
}

/**
 * Nodes of the tree as text. A heading stands for all that is under it, a mention for its wording where only names are wanted, and else for its entity.
 */
export function copyOf(nodes: readonly TreeNode[], format: CopyFormat, model: TreeModel, arranger: Arranger): string {
  if (format === 'names') return [...new Set(nodes.flatMap(namesOf))].join('\n');
  const lines = linesOf(nodes, model, arranger);
  switch (format) {
    case 'json':
      return `${JSON.stringify(lines, undefined, 2)}\n`;
    case 'csv':
      return csvOf([[...headings(), t('Knowledge')], ...lines.map((line) => [...cellsOf(line), line.knowledge ?? ''])]);
    case 'markdown':
      return [headings(), headings().map(() => '---'), ...lines.map((line) => cellsOf(line).map((cell) => markdownText(String(cell))))]
        .map((cells) => `| ${cells.join(' | ')} |\n`)
        .join('');
  }
}

function headings(): string[] {
  return [t('Name'), t('Type'), t('Country'), t('Mentions'), t('First line'), t('Document')];
}

function cellsOf({ name, type, country, mentions, firstLine, document }: Line): (string | number)[] {
  return [name, type, country, mentions, firstLine, document];
}

function namesOf(node: TreeNode): readonly string[] {
  if (node.kind === 'mention') return [node.mention.text.replace(/\s+/g, ' ')];
  return partsOf(node).map(({ row }) => row.entity.name);
}

function linesOf(nodes: readonly TreeNode[], { analyses }: TreeModel, arranger: Arranger): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { row, part } of nodes.flatMap(partsOf)) {
    const analysis = analyses.get(part.source.key);
    if (!analysis) continue;
    const { entity } = row;
    lines.set(`${part.source.key} ${entity.id}`, {
      name: entity.name,
      class: entity.class,
      type: typeLabel(entity.type),
      country: countryNames(arranger.recordOf(entity)?.country),
      knowledge: entity.knowledge,
      document: fileNameOf(analysis.document.uri),
      mentions: part.mentions,
      firstLine: analysis.rangeOf({ start: part.first, end: part.first }).start.line + 1,
    });
  }
  return [...lines.values()];
}

interface RowPart {
  readonly row: OutlineRow;
  readonly part: OutlinePart;
}

/** What nodes stand for, an entity of several documents once for each. */
function partsOf(node: TreeNode): readonly RowPart[] {
  if (node.kind === 'group') return rowsIn(node.group).flatMap(partsOfRow);
  const row = entityNodeOf(node)?.row;
  if (!row) return [];
  if (node.kind === 'part') return [{ row, part: node.part }];
  if (node.kind === 'mention') return partsOfRow(row).filter(({ part }) => part.source.key === node.reference.uri);
  return partsOfRow(row);
}

function partsOfRow(row: OutlineRow): readonly RowPart[] {
  return row.parts.map((part) => ({ row, part }));
}

function rowsIn(group: OutlineGroup): readonly OutlineRow[] {
  return group.kind === 'class' ? group.groups.flatMap(rowsIn) : group.rows;
}
