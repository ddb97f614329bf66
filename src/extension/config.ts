import * as vscode from 'vscode';
import type { EntityType } from '../engine/model';
import type { Highlighting, Style } from './highlighting';
import { readHighlighting } from './highlighting';

const SECTION = 'dossier';
/** The editor's own setting of whether themes colour semantic tokens. */
const THEMED = 'editor.semanticHighlighting.enabled';

/** Settings of one document, with what the user set for its language or folder. */
export interface DocumentSettings {
  readonly highlighting: Highlighting;
  /** Whether figures are checked. */
  readonly checks: boolean;
  /** Whether names of entities are offered while writing. */
  readonly completion: boolean;
  /** 0 to 1. */
  readonly minimumConfidence: number;
  /** In UTF-16 units. */
  readonly maximumLength: number;
  /** In milliseconds. */
  readonly updateDelay: number;
}

/** What a change of the settings may be about: the key behind `dossier.`, or the first part of several. */
export type SettingKey =
  | 'languages'
  | 'ignored'
  | 'highlighting'
  | 'checks.enabled'
  | 'minimumConfidence'
  | 'maximumFileSize'
  | 'updateDelay'
  | 'tree.followCursor';

/** Says what has changed. */
export interface SettingsChange {
  affects(key: SettingKey, document?: vscode.TextDocument): boolean;
}

/** The user's settings as typed values. A value of the wrong kind counts as not set. */
export class Settings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<SettingsChange>();
  private readonly subscription: vscode.Disposable;
  private enabledLanguages: ReadonlySet<string> | undefined;
  private ignoredEntities: ReadonlySet<string> | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION) && !event.affectsConfiguration(THEMED)) return;
      this.enabledLanguages = undefined;
      this.ignoredEntities = undefined;
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

  /** Ids of entities that are shown in no text: those of the user's settings and those of the workspace's. */
  get ignored(): ReadonlySet<string> {
    this.ignoredEntities ??= new Set([...this.ignoredIn(false), ...this.ignoredIn(true)]);
    return this.ignoredEntities;
  }

  /** Ids of entities that the user's settings, or the workspace's, ignore in all texts. */
  ignoredIn(workspace: boolean): readonly string[] {
    const set = vscode.workspace.getConfiguration(SECTION).inspect<unknown>('ignored');
    const value = workspace ? set?.workspaceValue : set?.globalValue;
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  /** Sets which entities the user's settings, or the workspace's, ignore. */
  async setIgnoredIn(workspace: boolean, entities: readonly string[]): Promise<void> {
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const value = entities.length ? [...new Set(entities)] : undefined;
    await vscode.workspace.getConfiguration(SECTION).update('ignored', value, workspace ? Workspace : Global);
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
      highlighting: readHighlighting((key) => section.get<unknown>(`highlighting.${key}`)),
      completion: section.get<unknown>('completion.enabled') === true,
      checks: section.get<unknown>('checks.enabled') === true,
      minimumConfidence: numberWithin(section.get('minimumConfidence'), 0, 1, 0),
      maximumLength: numberWithin(section.get('maximumFileSize'), 0, 50, 20) * 1_000_000,
      updateDelay: numberWithin(section.get('updateDelay'), 0, 10_000, 150),
    };
  }

  /** Whether the mentions of a document are left to the colour theme while the user's settings keep themes from colouring them. */
  isThemeIdle(document: vscode.TextDocument): boolean {
    const { method, isEnabled } = this.of(document).highlighting;
    return isEnabled && method === 'semanticTokens' && vscode.workspace.getConfiguration('', document).get(THEMED) === false;
  }

  /** Sets the styles of types, as `write` does; `undefined` takes the style of a type's class again. */
  async writeTypeStyles(types: readonly EntityType[], style: Style | undefined, document: vscode.TextDocument | undefined): Promise<void> {
    const set = vscode.workspace.getConfiguration(SECTION, document).get<Readonly<Record<string, unknown>>>('highlighting.types', {});
    const others = Object.entries(set).filter(([type]) => !types.some((each) => each === type));
    const own = style === undefined ? [] : types.map((type) => [type, style] as const);
    await this.write('highlighting.types', Object.fromEntries([...others, ...own]), document);
  }

  /** Writes a setting where the value that holds for the document now was set; else into the user's settings. */
  async write(
    key: 'highlighting.enabled' | 'highlighting.types' | 'highlighting.unnamed',
    value: unknown,
    document: vscode.TextDocument | undefined,
  ): Promise<void> {
    const section = vscode.workspace.getConfiguration(SECTION, document);
    const set = section.inspect(key);
    const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    // In the order in which the editor lets one value win over another.
    const layers = [
      { value: set?.workspaceFolderLanguageValue, target: WorkspaceFolder, forLanguage: true },
      { value: set?.workspaceLanguageValue, target: Workspace, forLanguage: true },
      { value: set?.globalLanguageValue, target: Global, forLanguage: true },
      { value: set?.workspaceFolderValue, target: WorkspaceFolder, forLanguage: false },
      { value: set?.workspaceValue, target: Workspace, forLanguage: false },
    ];
    const { target, forLanguage } = layers.find((layer) => layer.value !== undefined) ?? { target: Global, forLanguage: false };
    await section.update(key, value, target, forLanguage);
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
