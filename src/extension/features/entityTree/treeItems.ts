import * as vscode from 'vscode';
import { matchesIn } from '../../../engine/outline/filter';
import { previewOf } from '../../../engine/outline/preview';
import type { Arranger } from '../../arrangement';
import { COMMANDS } from '../../commands';
import { countryName } from '../../countries';
import { countryOf, descriptionOf } from '../../entityDescription';
import { classHeading, typeHeading, typeIcon } from '../../entityTypes';
import { fileNameOf } from '../../fileName';
import type { ExpandState } from './expandState';
import type { EntityNode, GroupNode, MentionNode, MoreNode, PartNode, TreeNode } from './nodes';
import type { TreeModel } from './treeModel';
import { isMerged } from './treeModel';

const { t } = vscode.l10n;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Says how nodes look. */
export class TreeItems {
  constructor(
    private readonly arranger: Arranger,
    private readonly expandState: ExpandState,
  ) {}

  /** How a node looks in a model. Its tooltip is made when asked for, where it is the entity's card. */
  itemOf(node: TreeNode, model: TreeModel): vscode.TreeItem {
    const item = this.makeItem(node, model);
    item.id = node.id;
    item.contextValue ??= node.kind;
    if (node.kind !== 'mention' && node.kind !== 'more') {
      item.collapsibleState = this.expandState.isExpanded(node.id, node.kind === 'group') ? Expanded : Collapsed;
    }
    return item;
  }

  private makeItem(node: TreeNode, model: TreeModel): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node, model);
      case 'entity':
        return this.entityItem(node, model);
      case 'part':
        return partItem(node, model);
      case 'mention':
        return mentionItem(node);
      case 'more':
        return moreItem(node);
    }
  }

  private entityItem(node: EntityNode, model: TreeModel): vscode.TreeItem {
    const { entity, mentions } = node.row;
    const record = this.arranger.recordOf(entity);
    const highlights = matchesIn(entity.name, model.filter).map(({ start, end }): [number, number] => [start, end]);
    const item = new vscode.TreeItem({ label: entity.name, highlights });
    const merged = isMerged(model, node.row) ? t('merged') : '';
    const isUnderCountry = node.parent?.kind === 'group' && node.parent.group.kind === 'country';
    const file = documentOf(node, model);
    item.description = [isUnderCountry ? '' : countryOf(entity, record), String(mentions), merged, file].filter(Boolean).join(' · ');
    // Where no heading says the type, the icon does.
    if (node.parent?.kind !== 'group' || node.parent.group.kind !== 'type') item.iconPath = typeIcon(entity.type);
    if (merged) item.contextValue = 'entity merged';
    item.accessibilityInformation = {
      label: [entity.name, descriptionOf(entity, record), mentionCount(mentions), merged, file].filter(Boolean).join(', '),
    };
    return item;
  }
}

/** The name of the document that an entity is of, where there are several and nothing else says it. */
function documentOf({ row, parent }: EntityNode, { analyses }: TreeModel): string {
  if (analyses.size < 2 || row.parts.length > 1 || (parent?.kind === 'group' && parent.group.kind === 'document')) return '';
  return fileNameOf(vscode.Uri.parse(row.parts[0].source.key, true));
}

function groupItem({ group }: GroupNode, { analyses }: TreeModel): vscode.TreeItem {
  switch (group.kind) {
    case 'class':
      return headingItem(classHeading(group.value), group.count);
    case 'type': {
      const item = headingItem(typeHeading(group.value), group.count);
      item.iconPath = typeIcon(group.value);
      return item;
    }
    case 'country':
      return headingItem(group.value ? countryName(group.value) : t('No country known'), group.count);
    case 'document': {
      const uri = analyses.get(group.value)?.document.uri ?? vscode.Uri.parse(group.value, true);
      const item = headingItem(fileNameOf(uri), group.count);
      item.resourceUri = uri;
      item.iconPath = vscode.ThemeIcon.File;
      return item;
    }
  }
}

function headingItem(heading: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(heading);
  item.description = String(count);
  item.tooltip = heading;
  item.accessibilityInformation = { label: count === 1 ? t('{0}, 1 entity', heading) : t('{0}, {1} entities', heading, count) };
  return item;
}

function partItem({ part }: PartNode, { analyses }: TreeModel): vscode.TreeItem {
  const uri = analyses.get(part.source.key)?.document.uri ?? vscode.Uri.parse(part.source.key, true);
  const item = new vscode.TreeItem(fileNameOf(uri));
  item.description = String(part.mentions);
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = uri;
  item.accessibilityInformation = { label: [fileNameOf(uri), mentionCount(part.mentions)].join(', ') };
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
  item.tooltip = previewOf(line, { start: start.character, end: start.character }, LONGEST_TOOLTIP, LONGEST_TOOLTIP / 3).text;
  item.accessibilityInformation = { label: t('Line {0}: {1}', number, preview.text) };
  item.command = {
    command: COMMANDS.openMention,
    title: t('Go to this mention'),
    arguments: [reference],
  };
  return item;
}

/** Characters of a line that a tooltip shows: a paragraph may be a single line. */
const LONGEST_TOOLTIP = 600;

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Show more …'), None);
  item.description = t('{0} of {1} shown', node.shown, node.all);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: COMMANDS.showMore, title: t('Show more …'), arguments: [node] };
  item.accessibilityInformation = { label: `${t('Show more …')} ${t('{0} of {1} shown', node.shown, node.all)}` };
  return item;
}

function mentionCount(count: number): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}
