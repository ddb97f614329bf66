import * as vscode from 'vscode';
import type { Arranger } from '../../arrangement';
import { COMMANDS } from '../../commands';
import type { Settings } from '../../config';
import type { Merges } from '../../merges';
import type { CopyFormat } from './copy';
import { copyOf } from './copy';
import type { EntityTreeProvider } from './entityTreeProvider';
import { openFilterBox } from './filterBox';
import { entitiesToMerge, mergeEntities, splitEntities } from './mergeEntities';
import type { MoreNode, TreeNode } from './nodes';
import type { TreeModel } from './treeModel';
import { VIEW } from './viewState';
import type { ViewState } from './viewState';

/** What the commands work on. */
export interface ViewParts {
  readonly state: ViewState;
  readonly view: vscode.TreeView<TreeNode>;
  readonly provider: EntityTreeProvider;
  readonly onDidShow: vscode.Event<TreeModel>;
  /** What is shown. */
  readonly model: TreeModel;
}

/** Registers the commands of the tree. In its context menu they are given the node that was clicked and all that are selected; elsewhere the selection counts. */
export function registerTreeCommands(tree: ViewParts, merges: Merges, settings: Settings, arranger: Arranger): vscode.Disposable {
  const { state, view, provider } = tree;
  const arrangements = [
    [COMMANDS.scopeEditor, () => state.scope.set('editor')],
    [COMMANDS.scopeOpenEditors, () => state.scope.set('openEditors')],
    [COMMANDS.groupByType, () => state.grouping.set('type')],
    [COMMANDS.groupByDocument, () => state.grouping.set('document')],
    [COMMANDS.groupByCountry, () => state.grouping.set('country')],
    [COMMANDS.groupFlat, () => state.grouping.set('flat')],
    [COMMANDS.sortByCount, () => state.sorting.set('count')],
    [COMMANDS.sortByName, () => state.sorting.set('name')],
    [COMMANDS.sortByFirstMention, () => state.sorting.set('first')],
    [COMMANDS.filterEntities, () => openFilterBox(state, tree.onDidShow)],
  ] as const;
  const switches = [
    [COMMANDS.clearFilter, () => state.setFilter('')],
    [COMMANDS.followCursor, () => settings.setFollowCursor(true)],
    [COMMANDS.unfollowCursor, () => settings.setFollowCursor(false)],
  ] as const;
  const copies: readonly (readonly [string, CopyFormat])[] = [
    [COMMANDS.copyNames, 'names'],
    [COMMANDS.copyMarkdown, 'markdown'],
    [COMMANDS.copyCsv, 'csv'],
    [COMMANDS.copyJson, 'json'],
  ];
  return vscode.Disposable.from(
    ...arrangements.map(([id, run]) =>
      vscode.commands.registerCommand(id, async () => {
        // What these do is seen nowhere else.
        if (!view.visible) await vscode.commands.executeCommand(`${VIEW}.focus`);
        await run();
      }),
    ),
    ...switches.map(([id, run]) => vscode.commands.registerCommand(id, run)),
    ...copies.map(([id, format]) =>
      vscode.commands.registerCommand(id, async (clicked: unknown, selected: unknown) => {
        const text = copyOf(nodesFor(clicked, selected), format, tree.model, arranger);
        if (text) await vscode.env.clipboard.writeText(text);
      }),
    ),
    vscode.commands.registerCommand(COMMANDS.showMore, (node: unknown) => {
      if (isNode(node) && node.kind === 'more') provider.showMore(node satisfies MoreNode);
    }),
    vscode.commands.registerCommand(COMMANDS.mergeEntities, (clicked: unknown, selected: unknown) =>
      mergeEntities(merges, entitiesToMerge(isNode(clicked) ? clicked : undefined, nodesFor(clicked, selected))),
    ),
    vscode.commands.registerCommand(COMMANDS.splitEntity, (clicked: unknown, selected: unknown) =>
      splitEntities(merges, entitiesToMerge(undefined, nodesFor(clicked, selected))),
    ),
  );

  function nodesFor(clicked: unknown, selected: unknown): readonly TreeNode[] {
    if (Array.isArray(selected) && selected.length) return selected.filter(isNode);
    return isNode(clicked) ? [clicked] : view.selection;
  }
}

/** A command's argument may come from anywhere, so only what the tree itself handed out is taken for a node. */
function isNode(argument: unknown): argument is TreeNode {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && 'id' in argument && 'parent' in argument;
}
