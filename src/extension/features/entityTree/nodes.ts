import type { Entity, Mention } from '../../../engine/model';
import type { OutlineClass, OutlineType } from '../../../engine/outline/outline';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { MentionReference } from '../../commands';

interface Node {
  /** The analysis that it was made of, and that its details come from. */
  readonly analysis: DocumentAnalysis;
}

export interface ClassNode extends Node {
  readonly kind: 'class';
  readonly outline: OutlineClass;
}

export interface TypeNode extends Node {
  readonly kind: 'type';
  readonly parent: ClassNode;
  readonly outline: OutlineType;
}

export interface EntityNode extends Node {
  readonly kind: 'entity';
  readonly parent: TypeNode;
  readonly entity: Entity;
  /** How often it is mentioned. */
  readonly count: number;
  /** Its first mention. */
  readonly reference: MentionReference;
}

export interface MentionNode extends Node {
  readonly kind: 'mention';
  readonly parent: EntityNode;
  readonly mention: Mention;
  readonly reference: MentionReference;
}

/** A node of the entity tree. */
export type TreeNode = ClassNode | TypeNode | EntityNode | MentionNode;

/** Names a node for as long as what it stands for is in the text, so that the view remembers what was expanded and selected. */
export function nodeId(node: TreeNode): string {
  switch (node.kind) {
    case 'class':
      return `class:${node.outline.class}`;
    case 'type':
      return `type:${node.outline.type}`;
    case 'entity':
      return `entity:${node.entity.id}`;
    case 'mention':
      return `mention:${node.reference.ordinal}:${node.parent.entity.id}`;
  }
}
