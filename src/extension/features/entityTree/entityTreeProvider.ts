import * as vscode from 'vscode';
import type { OutlineGroup } from '../../../engine/outline/outline';
import type { OutlineRow } from '../../../engine/outline/rows';
import type { Arranger } from '../../arrangement';
import { entityCard } from '../../entityCard';
import type { ExpandState } from './expandState';
import type { MoreNode, TreeNode } from './nodes';
import { entityNodeOf } from './nodes';
import { TreeItems } from './treeItems';
import type { TreeModel } from './treeModel';
import { childrenIn, EMPTY_MODEL, PAGE } from './treeModel';

/** Where more of a node's children than this have changed, the node is drawn anew as a whole. */
const MOST_CHANGED = 8;

/** The root's id among the parents. */
const ROOT = '';

/**
 * Hands a model to a tree view, as far as the view asks. When another model comes, only what looks different is told to the view: nodes are the same objects for as long
 * as their ids are there.
 */
export class EntityTreeProvider implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = new vscode.EventEmitter<TreeNode | TreeNode[] | undefined>();
  private readonly items: TreeItems;
  /** How many children of a node are shown, where it is not the usual number. */
  private readonly limits = new Map<string, number>();
  private model: TreeModel = EMPTY_MODEL;
  /** The nodes that the view knows, by id. */
  private nodes = new Map<string, TreeNode>();
  /** The children that the view was given, by their parent's id. */
  private given = new Map<string, readonly TreeNode[]>();
  /** What a node looked like when the view last asked, by id. */
  private looks = new Map<string, string>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    arranger: Arranger,
    private readonly expandState: ExpandState,
  ) {
    this.items = new TreeItems(arranger, expandState);
  }

  /** Shows another model. */
  show(model: TreeModel): void {
    const { nodes, given, looks } = this;
    this.model = model;
    this.nodes = new Map();
    this.given = new Map();
    this.looks = new Map();
    const changed: (TreeNode | undefined)[] = [];
    const compare = (parent: TreeNode | undefined): void => {
      const before = given.get(parent?.id ?? ROOT);
      if (!before) return;
      const now = this.childrenOf(parent, nodes);
      if (now.length !== before.length || now.some(({ id }, index) => id !== before[index].id)) {
        changed.push(parent);
        return;
      }
      const others = now.filter((node) => looks.get(node.id) !== this.lookOf(node));
      if (others.length > MOST_CHANGED) changed.push(parent);
      else changed.push(...others);
      for (const node of now) if (!others.includes(node)) compare(node);
    };
    compare(undefined);
    if (changed.includes(undefined)) this.changed.fire(undefined);
    else if (changed.length) this.changed.fire(changed.filter((node) => node !== undefined));
  }

  /** Shows the next children of the node that a "more" stands for. */
  showMore({ parent, shown }: MoreNode): void {
    this.limits.set(parent?.id ?? ROOT, shown + PAGE);
    this.changed.fire(parent);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    const now = node && this.current(node);
    return node && !now ? [] : this.childrenOf(now, this.nodes);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const now = this.current(node) ?? node;
    const item = this.items.itemOf(now, this.model);
    this.looks.set(node.id, lookOf(item));
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    const entity = entityNodeOf(node);
    const source = node.kind === 'part' ? node.part.source : entity?.row.parts[0].source;
    const analysis = source && this.model.analyses.get(source.key);
    const shown = entity && analysis?.view.entity(entity.row.entity.id);
    if (analysis && shown && node.kind !== 'mention') item.tooltip = entityCard(analysis, shown, 0);
    return item;
  }

  /**
   * The node that stands for a place in a document: the mention, where its entity is expanded, else the entity, else, where a long list does not show that yet,
   * the heading. `undefined` where there is none.
   */
  nodeFor(uri: string, entityId: string, start: number): TreeNode | undefined {
    const search = (parent: TreeNode | undefined): TreeNode | undefined => {
      for (const node of this.getChildren(parent)) {
        if (node.kind === 'entity' && isOf(node.row, uri, entityId)) return node;
        if (node.kind === 'group' && holds(node.group, uri, entityId)) return search(node) ?? node;
      }
      return undefined;
    };
    const node = search(undefined);
    return node?.kind === 'entity' ? this.mentionIn(node, uri, start) : node;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private mentionIn(node: TreeNode, uri: string, start: number): TreeNode {
    if (!this.expandState.isExpanded(node.id, false)) return node;
    for (const child of this.getChildren(node)) {
      if (child.kind === 'part' && child.part.source.key === uri) return this.mentionIn(child, uri, start);
      if (child.kind === 'mention' && child.mention.start === start) return child;
    }
    return node;
  }

  /** The view may ask about a node that it was given of an earlier model: what it is in this one, `undefined` where it is gone. */
  private current(node: TreeNode): TreeNode | undefined {
    const known = this.nodes.get(node.id);
    if (known) return known;
    const parent = node.parent && this.current(node.parent);
    if (node.parent && !parent) return undefined;
    const now = childrenIn(this.model, parent, this.limitOf(parent)).find(({ id }) => id === node.id);
    if (!now) return undefined;
    this.nodes.set(node.id, Object.assign(node, now));
    return node;
  }

  private limitOf(parent: TreeNode | undefined): number {
    return this.limits.get(parent?.id ?? ROOT) ?? PAGE;
  }

  private childrenOf(parent: TreeNode | undefined, known: ReadonlyMap<string, TreeNode>): TreeNode[] {
    const key = parent?.id ?? ROOT;
    const children = childrenIn(this.model, parent, this.limitOf(parent)).map((child) => {
      const same = known.get(child.id);
      const node = same ? Object.assign(same, child) : child;
      this.nodes.set(node.id, node);
      return node;
    });
    this.given.set(key, children);
    return children;
  }

  private lookOf(node: TreeNode): string {
    const look = lookOf(this.items.itemOf(node, this.model));
    this.looks.set(node.id, look);
    return look;
  }
}

function holds(group: OutlineGroup, uri: string, entity: string): boolean {
  return group.kind === 'class' ? group.groups.some((each) => holds(each, uri, entity)) : group.rows.some((row) => isOf(row, uri, entity));
}

function isOf({ entity, parts }: OutlineRow, uri: string, id: string): boolean {
  return entity.id === id && parts.some(({ source }) => source.key === uri);
}

/** All that is seen or heard of an item. */
function lookOf({ label, description, contextValue, accessibilityInformation, tooltip }: vscode.TreeItem): string {
  return JSON.stringify([label, description, contextValue, accessibilityInformation, tooltip]);
}
