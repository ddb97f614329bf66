import type { Mention } from '../../../engine/model';
import type { OutlineGroup } from '../../../engine/outline/outline';
import type { OutlinePart, OutlineRow } from '../../../engine/outline/rows';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { MentionReference } from '../../commands';

interface Node {
  /** Stays the same for as long as what the node stands for is in the text, so that the view remembers what was expanded and selected. */
  readonly id: string;
  readonly parent: TreeNode | undefined;
}

/** A heading: a class, type, country or document. */
export interface GroupNode extends Node {
  readonly kind: 'group';
  readonly group: OutlineGroup;
}

export interface EntityNode extends Node {
  readonly kind: 'entity';
  readonly row: OutlineRow;
  /** Its first mention. */
  readonly reference: MentionReference;
}

/** What one of several documents has of an entity. */
export interface PartNode extends Node {
  readonly kind: 'part';
  readonly parent: EntityNode;
  readonly part: OutlinePart;
  readonly reference: MentionReference;
}

export interface MentionNode extends Node {
  readonly kind: 'mention';
  readonly parent: EntityNode | PartNode;
  readonly analysis: DocumentAnalysis;
  readonly mention: Mention;
  readonly reference: MentionReference;
}

/** Stands for those of a long list that are not shown yet. */
export interface MoreNode extends Node {
  readonly kind: 'more';
  /** How many are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** A node of the entity tree. */
export type TreeNode = GroupNode | EntityNode | PartNode | MentionNode | MoreNode;

/** The entity that a node stands for or belongs to; undefined for headings. */
export function entityNodeOf(node: TreeNode): EntityNode | undefined {
  for (let at: TreeNode | undefined = node; at; at = at.parent) if (at.kind === 'entity') return at;
  return undefined;
}
