import * as vscode from 'vscode';
import type { AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import type { CurrentDocument } from '../../currentDocument';
import type { EntityTreeProvider } from './entityTreeProvider';
import type { TreeNode } from './nodes';

/** How long the cursor rests before the tree follows it, in milliseconds. */
const REST = 120;
/** How long the view has to select what it was asked to show, in milliseconds; a view that draws itself anew meanwhile may not do so. */
const PATIENCE = 500;
/** The view may be drawing itself anew when it is asked to show something; so often it is asked again. */
const MOST_ATTEMPTS = 3;

/** Selects in the tree what the cursor is on, while the tree is in view and the setting is on. The focus stays where it is. */
export class FollowCursor implements vscode.Disposable {
  private readonly subscriptions: readonly vscode.Disposable[];
  /** Whether what the cursor is on was not in the tree when it was last looked for. */
  private isAwaitingTree = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the timer runs only to ask again if the view selects nothing. */
  private isConfirming = false;
  /** Whether the view is about to do what it was asked to. */
  private isAsking = false;

  constructor(
    private readonly view: vscode.TreeView<TreeNode>,
    private readonly provider: EntityTreeProvider,
    private readonly store: AnalysisStore,
    private readonly settings: Settings,
    private readonly current: CurrentDocument,
    onDidShow: vscode.Event<unknown>,
  ) {
    this.subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === current.editor) this.schedule();
      }),
      // The cursor may stand before the analysis does.
      store.onDidChange(({ document }) => {
        if (document === current.editor?.document) this.schedule();
      }),
      // Nor need the editor have been the current one when its cursor moved, nor the tree be made of its text by then.
      current.onDidChange(() => this.schedule()),
      onDidShow(() => {
        if (this.isAwaitingTree) this.schedule();
      }),
      view.onDidChangeVisibility(() => this.schedule()),
      // The view has done what it was asked to, or somebody has chosen otherwise.
      view.onDidChangeSelection(() => {
        if (this.isConfirming) clearTimeout(this.timer);
      }),
      settings.onDidChange((change) => {
        if (change.affects('tree.followCursor')) this.schedule();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private schedule(attempts = MOST_ATTEMPTS, isConfirming = false): void {
    clearTimeout(this.timer);
    this.isConfirming = isConfirming;
    if (this.isOn && attempts > 0) this.timer = setTimeout(() => void this.follow(attempts - 1), isConfirming ? PATIENCE : REST);
  }

  private get isOn(): boolean {
    return this.view.visible && this.settings.followCursor;
  }

  private async follow(attemptsLeft: number): Promise<void> {
    const { editor } = this.current;
    const analysis = editor && this.store.analysisOf(editor.document);
    if (!this.isOn || !editor || !analysis?.isCurrent) return;
    const mention = analysis.view.mentionAt(editor.document.offsetAt(editor.selection.active));
    const node = mention && this.provider.nodeFor(editor.document.uri.toString(), mention.entity, mention.start);
    this.isAwaitingTree = mention !== undefined && !node;
    if (!node || this.view.selection.some((selected) => isSame(selected, node))) return;
    // One thing at a time: of two, the view may do the earlier one last.
    if (this.isAsking) {
      this.schedule(attemptsLeft + 1);
      return;
    }
    this.isAsking = true;
    // From now on, as the selection may be told before the view answers.
    this.schedule(attemptsLeft, true);
    // It may be gone from the tree by the time that the view asks for it.
    await this.view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => this.schedule(attemptsLeft));
    this.isAsking = false;
  }
}

/** Whether two nodes stand for the same, be it under different headings. */
function isSame(one: TreeNode, other: TreeNode): boolean {
  if (one.id === other.id) return true;
  const isMention = one.kind === 'mention';
  if (isMention !== (other.kind === 'mention') || !('reference' in one) || !('reference' in other)) return false;
  const { uri, entity, ordinal } = one.reference;
  return entity === other.reference.entity && (!isMention || (uri === other.reference.uri && ordinal === other.reference.ordinal));
}
