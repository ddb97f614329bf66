import * as vscode from 'vscode';
import type { TextChange } from '../engine/model';
import type { Surroundings } from './analysis/documentAnalyser';
import { DocumentAnalyser } from './analysis/documentAnalyser';
import type { DocumentAnalysis, DocumentState } from './analysis/documentAnalysis';
import type { EngineSource } from './analysis/engineSource';
import { SliceQueue } from './analysis/slices';
import type { Settings } from './config';
import type { Corrections } from './corrections';
import type { Merges } from './merges';

/** A document has a new analysis, or another reason to have none. */
export interface AnalysisChange {
  readonly document: vscode.TextDocument;
  readonly state: DocumentState;
  /** The edits that lead from the analysis announced before to this one; absent where it does not continue that one. */
  readonly changes?: readonly TextChange[] | undefined;
}

/**
 * The one source of truth: an analysis a document. Only visible documents, and those that somebody asks about, are analysed;
 * the analysis of a document that is closed is dropped. Surfaces subscribe and never analyse themselves.
 */
export class AnalysisStore implements vscode.Disposable {
  private readonly analysers = new Map<vscode.TextDocument, DocumentAnalyser>();
  private readonly queue = new SliceQueue();
  private readonly changed = new vscode.EventEmitter<AnalysisChange>();
  private readonly previewed = new vscode.EventEmitter<{ readonly document: vscode.TextDocument; readonly analysis: DocumentAnalysis }>();
  private readonly activityChanged = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly surroundings: Surroundings;

  /** Fires when what can be shown of a document has changed. */
  readonly onDidChange = this.changed.event;

  /** Fires when what is in view of a long text is analysed, long before the whole: for those who show what is in view. */
  readonly onDidPreview = this.previewed.event;

  /** Fires when the analysis of a document begins or ends; see `isBusy`. */
  readonly onDidChangeActivity = this.activityChanged.event;

  constructor(settings: Settings, merges: Merges, corrections: Corrections, engines: EngineSource, log: vscode.LogOutputChannel) {
    this.surroundings = {
      settings,
      merges,
      corrections,
      engines,
      queue: this.queue,
      log,
      rankOf: (document) => (vscode.window.activeTextEditor?.document === document ? 0 : isVisible(document) ? 1 : 2),
      isVisible,
      announce: (document, state, changes) => this.changed.fire({ document, state, changes }),
      announcePreview: (document, analysis) => this.previewed.fire({ document, analysis }),
      announceActivity: (document) => this.activityChanged.fire(document),
    };
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument((event) => this.analysers.get(event.document)?.edit(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.drop(document)),
      // A change of language closes and opens the document, while its editor stays.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isVisible(document)) this.analyser(document).request();
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.requestAll(editors)),
      merges.onDidChange((uri) => this.reconsider(uri)),
      corrections.onDidChange((uri) => this.reconsider(uri)),
      settings.onDidChange((change) => {
        const keys = ['languages', 'minimumConfidence', 'maximumFileSize', 'ignored'] as const;
        for (const [document, analyser] of this.analysers) {
          if (keys.some((key) => change.affects(key, document))) analyser.reconsider();
        }
      }),
    ];
  }

  /** Begins with the documents that are visible now. */
  start(): void {
    this.requestAll(vscode.window.visibleTextEditors);
  }

  /** How a document stands now. */
  stateOf(document: vscode.TextDocument): DocumentState {
    return this.analysers.get(document)?.state ?? { kind: 'waiting' };
  }

  /** The newest analysis there is, which may be a few keystrokes old; starts nothing. */
  analysisOf(document: vscode.TextDocument): DocumentAnalysis | undefined {
    const state = this.stateOf(document);
    return state.kind === 'ready' ? state.analysis : undefined;
  }

  /** Whether an analysis of the document is under way. */
  isBusy(document: vscode.TextDocument): boolean {
    return this.analysers.get(document)?.isBusy ?? false;
  }

  /**
   * The analysis of the text as it is now, made if need be. `undefined` where there is none to be had: `stateOf` then says why;
   * and for a document that is closed.
   * @param isPatient whether it may begin as long after an edit as the user wants: for what the editor asks by itself while somebody types
   */
  settled(document: vscode.TextDocument, isPatient = false): Promise<DocumentAnalysis | undefined> {
    return document.isClosed ? Promise.resolve(undefined) : this.analyser(document).settled(isPatient);
  }

  /** Reads a document anew from its first to its last word. */
  refresh(document: vscode.TextDocument): void {
    this.analyser(document).refresh();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const analyser of this.analysers.values()) analyser.dispose();
    this.analysers.clear();
    this.queue.dispose();
    this.changed.dispose();
    this.previewed.dispose();
    this.activityChanged.dispose();
  }

  private analyser(document: vscode.TextDocument): DocumentAnalyser {
    let analyser = this.analysers.get(document);
    if (!analyser) {
      analyser = new DocumentAnalyser(document, this.surroundings);
      this.analysers.set(document, analyser);
    }
    return analyser;
  }

  private reconsider(uri: vscode.Uri): void {
    for (const [document, analyser] of this.analysers) if (document.uri.toString() === uri.toString()) analyser.reconsider();
  }

  private requestAll(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) this.analyser(document).request();
  }

  private drop(document: vscode.TextDocument): void {
    this.analysers.get(document)?.dispose();
    this.analysers.delete(document);
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
