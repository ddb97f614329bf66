import * as vscode from 'vscode';
import type { DocumentAnalysis, DocumentState } from '../analysis/documentAnalysis';
import { whenPrepared } from '../analysis/whenPrepared';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS } from '../commands';
import type { Settings } from '../config';
import type { CurrentDocument } from '../currentDocument';
import { sizeText } from '../sizeText';

const { t } = vscode.l10n;

/** Work that takes longer than this, in milliseconds, shows as such. */
const PATIENCE = 300;

const languageNames = new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' });

/** What the status item says. */
export interface Status {
  readonly text: string;
  readonly detail?: string;
  readonly command?: vscode.Command;
  readonly isProblem?: boolean;
}

/** The language status item: what was found in the current document, or why nothing is shown. */
export class StatusItem implements vscode.Disposable {
  // Every language, as it also says where a language is not enabled.
  private readonly item = vscode.languages.createLanguageStatusItem('dossier.status', { pattern: '**' });
  private readonly subscriptions: readonly vscode.Disposable[];
  private busyTimer: ReturnType<typeof setTimeout> | undefined;
  private work: vscode.Disposable | undefined;

  constructor(
    private readonly store: AnalysisStore,
    private readonly current: CurrentDocument,
    private readonly settings: Settings,
  ) {
    this.item.name = 'Dossier';
    this.subscriptions = [
      this.item,
      current.onDidChange(() => this.update()),
      settings.onDidChange(() => this.update()),
      store.onDidChange(({ document }) => {
        if (document === current.document) this.update();
      }),
      store.onDidChangeActivity((document) => {
        if (document === current.document) this.updateBusy();
      }),
    ];
    this.update();
  }

  /** What it says now. */
  get status(): Status {
    const { document } = this.current;
    const status = statusOf(document, this.state);
    return document && this.state?.kind === 'ready' && this.settings.isThemeIdle(document) ? withoutTheme(status) : status;
  }

  dispose(): void {
    clearTimeout(this.busyTimer);
    this.work?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private get state(): DocumentState | undefined {
    return this.current.document && this.store.stateOf(this.current.document);
  }

  private update(): void {
    this.updateBusy();
    this.work?.dispose();
    this.work = whenPrepared(this.state, () => this.tell());
  }

  private tell(): void {
    const { text, detail, command, isProblem } = this.status;
    this.item.text = text;
    this.item.detail = detail ?? '';
    this.item.command = command;
    this.item.accessibilityInformation = { label: ['Dossier', text, detail].filter(Boolean).join(', ') };
    this.item.severity = isProblem ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  }

  private updateBusy(): void {
    const isBusy = () => this.current.document !== undefined && this.store.isBusy(this.current.document);
    clearTimeout(this.busyTimer);
    if (!isBusy()) this.item.busy = false;
    else this.busyTimer = setTimeout(() => (this.item.busy = isBusy()), PATIENCE);
  }
}

function statusOf(document: vscode.TextDocument | undefined, state: DocumentState | undefined): Status {
  switch (state?.kind) {
    case 'ready':
      return statusOfAnalysis(state.analysis);
    case 'waiting':
      return { text: t('Reading the text …') };
    case 'notEnabled':
      return {
        text: t('Dossier is off for this language'),
        detail: document?.languageId ?? '',
        command: { command: COMMANDS.enableForLanguage, title: t('Enable') },
      };
    case 'tooLarge':
      return {
        text: t('Too large for Dossier'),
        detail: sizeText(state),
        command: {
          command: 'workbench.action.openSettings',
          title: t('Change the Limit'),
          arguments: ['dossier.maximumFileSize'],
        },
      };
    case 'failed':
      return {
        text: t('The analysis failed'),
        detail: state.message,
        command: { command: COMMANDS.showLog, title: t('Show the Log') },
        isProblem: true,
      };
    case 'internal':
    case undefined:
      return { text: t('No document to analyse') };
  }
}

function statusOfAnalysis({ analysis, view }: DocumentAnalysis): Status {
  const entities = view.entities();
  const language = analysis.language();
  const detail = languageDetail(language);
  if (!entities.length) {
    if (!analysis.length) return { text: t('No text to read yet') };
    if (language === null) return { text: t('No English prose to read') };
    return { text: t('No actors or weapon systems in this text'), detail };
  }
  const actors = entities.filter((entity) => entity.class === 'actor').length;
  const weapons = entities.length - actors;
  return {
    text: [
      actors === 1 ? t('1 actor') : t('{0} actors', actors),
      weapons === 1 ? t('1 weapon system') : t('{0} weapon systems', weapons),
    ].join(', '),
    detail,
    command: { command: COMMANDS.goToEntity, title: t('Go to Entity') },
  };
}

/** Says as well that the mentions are left to the colour theme, which may not draw them. */
function withoutTheme({ text, detail }: Status): Status {
  return {
    text,
    detail: [detail, t('semantic highlighting is off')].filter(Boolean).join(' · '),
    command: {
      command: 'workbench.action.openSettings',
      title: t('Change the Setting'),
      arguments: ['editor.semanticHighlighting.enabled'],
    },
  };
}

/** What the text is read as: in other languages than English only names of the knowledge are told. */
function languageDetail(language: string | null): string {
  if (language === null) return t('no English prose');
  const name = languageNames.of(language) ?? language;
  return language === 'en' ? name : t('{0}: only known names are marked', name);
}
