import * as vscode from 'vscode';
import { previewOf } from '../../../engine/outline/preview';
import { COMMANDS } from '../../commands';
import { countryOf, descriptionOf } from '../../entityCard';
import { classHeading, typeHeading, typeIcon } from '../../entityTypes';
import type { EntityNode, MentionNode, TreeNode, TypeNode } from './nodes';
import { nodeId } from './nodes';

const { t } = vscode.l10n;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node looks. */
export function treeItemOf(node: TreeNode): vscode.TreeItem {
  const item = itemOf(node);
  item.id = nodeId(node);
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'class':
      return headingItem(classHeading(node.outline.class), node.outline.count);
    case 'type':
      return typeItem(node);
    case 'entity':
      return entityItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function headingItem(heading: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(heading, Expanded);
  item.description = String(count);
  item.accessibilityInformation = { label: count === 1 ? t('{0}, 1 entity', heading) : t('{0}, {1} entities', heading, count) };
  return item;
}

function typeItem({ outline }: TypeNode): vscode.TreeItem {
  const item = headingItem(typeHeading(outline.type), outline.entities.length);
  item.iconPath = typeIcon(outline.type);
  return item;
}

function entityItem({ analysis, entity, count }: EntityNode): vscode.TreeItem {
  const record = entity.knowledge === null ? undefined : analysis.knowledge.record(entity.knowledge);
  const item = new vscode.TreeItem(entity.name, Collapsed);
  item.description = [countryOf(entity, record), String(count)].filter(Boolean).join(' · ');
  item.accessibilityInformation = {
    label: [entity.name, descriptionOf(entity, record), count === 1 ? t('1 mention') : t('{0} mentions', count)].join(', '),
  };
  return item;
}

function mentionItem({ analysis, mention, reference }: MentionNode): vscode.TreeItem {
  const { start, end } = analysis.rangeOf(mention);
  const line = analysis.document.lineAt(start.line).text;
  const preview = previewOf(line, { start: start.character, end: end.line === start.line ? end.character : line.length });
  const number = String(start.line + 1);
  const shift = number.length + 2;
  const item = new vscode.TreeItem(
    { label: `${number}  ${preview.text}`, highlights: [[shift + preview.start, shift + preview.end]] },
    None,
  );
  item.tooltip = line.trim();
  item.accessibilityInformation = { label: t('Line {0}: {1}', number, preview.text) };
  item.command = {
    command: COMMANDS.openMention,
    title: t('Go to this mention'),
    arguments: [reference],
  };
  return item;
}
