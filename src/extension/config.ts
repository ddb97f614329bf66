import * as vscode from 'vscode';

const SECTION = 'dossier';

/** Settings of one document, with what the user set for its language or folder. */
export interface DocumentSettings {
  readonly highlighting: boolean;
  /** Whether figures are checked. */
  readonly checks: boolean;
  /** 0 to 1. */
  readonly minimumConfidence: number;
  /** In UTF-16 units. */
  readonly maximumLength: number;
  /** In milliseconds. */
  readonly updateDelay: number;
}

/** What a change of the settings may be about; the key behind `dossier.`. */
export type SettingKey =
  'languages' | 'highlighting.enabled' | 'checks.enabled' | 'minimumConfidence' | 'maximumFileSize' | 'updateDelay' | 'tree.followCursor';

/** Says what has changed. */
export interface SettingsChange {
  affects(key: SettingKey, document?: vscode.TextDocument): boolean;
}

/** The user's settings as typed values. A value of the wrong kind counts as not set. */
export class Settings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<SettingsChange>();
  private readonly subscription: vscode.Disposable;
  private enabledLanguages: ReadonlySet<string> | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      this.enabledLanguages = undefined;
      this.changed.fire({ affects: (key, document) => event.affectsConfiguration(`${SECTION}.${key}`, document) });
    });
  }

  /** Identifiers of the languages whose documents are analysed. */
  get languages(): ReadonlySet<string> {
    if (!this.enabledLanguages) {
      const value = vscode.workspace.getConfiguration(SECTION).get<unknown>('languages');
      this.enabledLanguages = new Set(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
    }
    return this.enabledLanguages;
  }

  /** Templates of addresses to search the web with; `{name}` stands for the name. */
  get searches(): readonly string[] {
    const value = vscode.workspace.getConfiguration(SECTION).get<unknown>('searches');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  /** The settings that hold for a document now, or for none in particular. */
  of(document: vscode.TextDocument | undefined): DocumentSettings {
    const section = vscode.workspace.getConfiguration(SECTION, document);
    return {
      highlighting: section.get<unknown>('highlighting.enabled') !== false,
      checks: section.get<unknown>('checks.enabled') === true,
      minimumConfidence: numberWithin(section.get('minimumConfidence'), 0, 1, 0),
      maximumLength: numberWithin(section.get('maximumFileSize'), 0, 50, 20) * 1_000_000,
      updateDelay: numberWithin(section.get('updateDelay'), 0, 10_000, 150),
    };
  }

  /** Turns highlighting on or off, where the value that holds for the document now was set; else in the user's settings. */
  async setHighlighting(on: boolean, document: vscode.TextDocument | undefined): Promise<void> {
    const section = vscode.workspace.getConfiguration(SECTION, document);
    const set = section.inspect('highlighting.enabled');
    const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    // In the order in which the editor lets one value win over another.
    const layers = [
      { value: set?.workspaceFolderLanguageValue, target: WorkspaceFolder, forLanguage: true },
      { value: set?.workspaceLanguageValue, target: Workspace, forLanguage: true },
      { value: set?.globalLanguageValue, target: Global, forLanguage: true },
      { value: set?.workspaceFolderValue, target: WorkspaceFolder, forLanguage: false },
      { value: set?.workspaceValue, target: Workspace, forLanguage: false },
    ];
    const { target, forLanguage } = layers.find(({ value }) => value !== undefined) ?? { target: Global, forLanguage: false };
    await section.update('highlighting.enabled', on, target, forLanguage);
  }

  /** Whether the tree selects what the cursor is on. */
  get followCursor(): boolean {
    return vscode.workspace.getConfiguration(SECTION).get<unknown>('tree.followCursor') !== false;
  }

  /** Lets the tree follow the cursor or not, in the workspace where that was set there, else in the user's settings. */
  async setFollowCursor(on: boolean): Promise<void> {
    const section = vscode.workspace.getConfiguration(SECTION);
    await section.update('tree.followCursor', on, targetOf(section, 'tree.followCursor'));
  }

  /** Adds a language to those that are analysed, in the workspace where the list was set there, else in the user's settings. */
  async enableLanguage(languageId: string): Promise<void> {
    const section = vscode.workspace.getConfiguration(SECTION);
    await section.update('languages', [...new Set([...this.languages, languageId])], targetOf(section, 'languages'));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

/** Where a setting of the window is to be changed: where it was set. */
function targetOf(section: vscode.WorkspaceConfiguration, key: SettingKey): vscode.ConfigurationTarget {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  return section.inspect(key)?.workspaceValue === undefined ? Global : Workspace;
}

function numberWithin(value: unknown, minimum: number, maximum: number, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(maximum, Math.max(minimum, value));
}
