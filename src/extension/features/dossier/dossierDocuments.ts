import * as vscode from 'vscode';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { EngineSource } from '../../analysis/engineSource';
import type { AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import { openAnalyses } from '../../openAnalyses';
import { dossierOf } from './content';
import type { Subject } from '../../dossierUri';
import { DOSSIER_SCHEME, subjectOf } from '../../dossierUri';

/** Milliseconds after a change of the texts before the dossiers that are open are written anew. */
const DELAY = 200;

/** The dossiers as documents that nobody can edit; those that are open follow the texts. */
export class DossierDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stale = new Set<string>();

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly store: AnalysisStore,
    private readonly engines: EngineSource,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(DOSSIER_SCHEME, this),
      store.onDidChange(({ document }) => this.follow(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.follow(document)),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const subject = subjectOf(uri);
    if (!subject) return vscode.l10n.t('This address names no entity. Open a dossier from a hover, the side bar or “Look Up …”.');
    return this.contentOf(subject, token);
  }

  /** The dossier of a subject, as Markdown. */
  async contentOf(subject: Subject, token: vscode.CancellationToken): Promise<string> {
    const { knowledge } = await this.engines.load();
    return dossierOf(subject, knowledge, await this.analysesFor(subject, token));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private async analysesFor({ document }: Subject, token: vscode.CancellationToken): Promise<DocumentAnalysis[]> {
    const found: DocumentAnalysis[] = [];
    if (document === undefined) {
      for await (const analysis of openAnalyses(this.store, this.settings, token)) found.push(analysis);
      return found;
    }
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document);
    const analysis = text && (await this.store.settled(text));
    return analysis ? [analysis] : [];
  }

  private follow({ uri }: vscode.TextDocument): void {
    if (uri.scheme === DOSSIER_SCHEME) return;
    this.stale.add(uri.toString());
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const dossier of vscode.workspace.textDocuments) {
        const subject = subjectOf(dossier.uri);
        if (subject && (subject.document === undefined || this.stale.has(subject.document))) this.changed.fire(dossier.uri);
      }
      this.stale.clear();
    }, DELAY);
  }
}
