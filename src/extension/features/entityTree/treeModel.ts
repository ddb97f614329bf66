import type { Mention } from '../../../engine/model';
import { NO_FILTER } from '../../../engine/outline/filter';
import type { OutlineFilter } from '../../../engine/outline/filter';
import type { Outline } from '../../../engine/outline/outline';
import type { OutlinePart, OutlineRow } from '../../../engine/outline/rows';
import type { AnalysisView } from '../../../engine/outline/view';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { referTo } from '../../commands';
import type { EntityNode, GroupNode, MentionNode, MoreNode, PartNode, TreeNode } from './nodes';

/** As many children of a node are shown at first, and as many more each time. */
export const PAGE = 200;

/** What the tree shows: an outline and the analyses that it was made of, by their documents' addresses. */
export interface TreeModel {
  readonly outline: Outline;
  readonly analyses: ReadonlyMap<string, DocumentAnalysis>;
  readonly filter: OutlineFilter;
}

export const EMPTY_MODEL: TreeModel = { outline: { groups: [], rows: [], total: 0 }, analyses: new Map(), filter: NO_FILTER };

/** Whether an entity is one that others were merged into, in one of the documents. */
export function isMerged({ analyses }: TreeModel, { entity, parts }: OutlineRow): boolean {
  return parts.some(({ source }) => analyses.get(source.key)?.isMerged(entity.id));
}

/** The children of a node, or the roots, as the model has them now: `limit` at the most, and then a node that stands for the rest. */
export function childrenIn(model: TreeModel, node: TreeNode | undefined, limit: number): TreeNode[] {
  switch (node?.kind) {
    case undefined:
      return model.outline.groups.length
        ? model.outline.groups.map((group) => groupNode(group, undefined))
        : entityNodes(model.outline.rows, undefined, limit);
    case 'group':
      return node.group.kind === 'class'
        ? node.group.groups.map((group) => groupNode(group, node))
        : entityNodes(node.group.rows, node, limit);
    case 'entity':
      return node.row.parts.length > 1
        ? node.row.parts.map((part) => partNode(part, node))
        : mentionNodes(model, node.row.parts[0], node, limit);
    case 'part':
      return mentionNodes(model, node.part, node, limit);
    case 'mention':
    case 'more':
      return [];
  }
}

function groupNode(group: GroupNode['group'], parent: GroupNode | undefined): GroupNode {
  return { kind: 'group', id: `${group.kind}:${group.value}`, parent, group };
}

function entityNodes(rows: readonly OutlineRow[], parent: GroupNode | undefined, limit: number): TreeNode[] {
  return paged(rows.length, limit, parent, (index) => entityNode(rows[index], parent));
}

function entityNode(row: OutlineRow, parent: GroupNode | undefined): EntityNode {
  // By type an entity stands once; elsewhere it may stand under several headings.
  const under = parent && parent.group.kind !== 'type' ? `${parent.id}/` : '';
  const reference = { uri: row.parts[0].source.key, entity: row.entity.id, ordinal: 0 };
  return { kind: 'entity', id: `${under}entity:${row.key}`, parent, row, reference };
}

function partNode(part: OutlinePart, parent: EntityNode): PartNode {
  const reference = { uri: part.source.key, entity: parent.row.entity.id, ordinal: 0 };
  return { kind: 'part', id: `${parent.id}/document:${part.source.key}`, parent, part, reference };
}

function mentionNodes(model: TreeModel, part: OutlinePart, parent: EntityNode | PartNode, limit: number): TreeNode[] {
  const analysis = model.analyses.get(part.source.key);
  const entity = parent.kind === 'entity' ? parent.row.entity : parent.parent.row.entity;
  if (!analysis) return [];
  const mentions = shownMentions(analysis.view, entity.id, model.filter.minimumConfidence, limit);
  return paged(part.mentions, limit, parent, (index): MentionNode => {
    const { mention, ordinal } = mentions[index];
    return {
      kind: 'mention',
      id: `${parent.id}/mention:${index}`,
      parent,
      analysis,
      mention,
      reference: referTo(analysis, entity.id, ordinal),
    };
  });
}

/** The first mentions of an entity that are sure enough, with their places among all of its mentions. */
function shownMentions(view: AnalysisView, entity: string, minimumConfidence: number, limit: number) {
  const shown: { readonly mention: Mention; readonly ordinal: number }[] = [];
  for (let at = 0; shown.length < limit; at += PAGE) {
    const mentions = view.mentionsOf(entity, at, at + PAGE);
    mentions.forEach((mention, index) => {
      if (mention.confidence >= minimumConfidence) shown.push({ mention, ordinal: at + index });
    });
    if (mentions.length < PAGE) break;
  }
  return shown;
}

function paged(count: number, limit: number, parent: TreeNode | undefined, make: (index: number) => TreeNode): TreeNode[] {
  const shown = Math.min(count, limit);
  const nodes = Array.from({ length: shown }, (_, index) => make(index));
  if (shown < count) nodes.push({ kind: 'more', id: `${parent?.id ?? ''}/more`, parent, shown, all: count } satisfies MoreNode);
  return nodes;
}
