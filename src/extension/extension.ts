import * as vscode from 'vscode';
import { EngineSource } from './analysis/engineSource';
import { AnalysisStore } from './analysisStore';
import type { DossierApi } from './api';
import { Settings } from './config';
import { CurrentDocument } from './currentDocument';
import { Checks } from './features/checks';
import { registerCodeActions } from './features/codeActions';
import { registerCorrections } from './features/corrections/commands';
import { registerCompletion } from './features/completion/completion';
import { registerContextKeys } from './features/contextKeys';
import { Decorations } from './features/decorations/decorations';
import { registerDefinitions } from './features/definitions';
import { registerDossier } from './features/dossier/dossier';
import { EntityTree } from './features/entityTree/entityTree';
import { registerFocusCommands } from './features/focusCommands';
import { registerExplain } from './features/explain';
import { FocusStatus } from './features/focusStatus';
import { registerHighlights } from './features/highlights';
import { registerHover } from './features/hover';
import { LookUp } from './features/lookUp/lookUp';
import { registerLegend } from './features/legend/legend';
import { registerNavigation } from './features/navigation/navigation';
import { registerNewsFolding } from './features/newsFolding';
import { registerNewsOutline } from './features/newsOutline';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { registerSampleArticle } from './features/sampleArticle';
import { SemanticTokens } from './features/semanticTokens/semanticTokens';
import { StatusItem } from './features/status';
import { registerSwitches } from './features/switches';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { Corrections } from './corrections';
import { Merges } from './merges';
import { Focus } from './focus';
import { NameSearch } from './nameSearch';

/** The parts that tests look into. */
export interface Parts {
  readonly store: AnalysisStore;
  readonly focus: Focus;
  readonly decorations: Decorations;
  readonly entityTree: EntityTree;
  readonly status: StatusItem;
  readonly lookUp: LookUp;
  readonly focusStatus: FocusStatus;
  readonly corrections: Corrections;
  readonly settings: Settings;
}

/** Creates the parts and hands them to each other. The knowledge is read when the first document needs it, not here. The parts are handed out to tests alone. */
export function activate(context: vscode.ExtensionContext): DossierApi & { readonly parts?: Parts } {
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const settings = new Settings();
  const engines = new EngineSource(vscode.Uri.joinPath(context.extensionUri, 'dist', 'knowledge.bin'));
  const merges = new Merges(context.workspaceState);
  const corrections = new Corrections(context.workspaceState);
  const store = new AnalysisStore(settings, merges, corrections, engines, log);
  const current = new CurrentDocument();
  const focus = new Focus();
  const decorations = new Decorations(store, settings, focus);
  const entityTree = new EntityTree(store, current, merges, settings, context.workspaceState);
  const names = new NameSearch(engines);
  const lookUp = new LookUp(engines, names);
  const status = new StatusItem(store, current, settings);
  const focusStatus = new FocusStatus(store, current, focus);
  context.subscriptions.push(
    log,
    settings,
    merges,
    corrections,
    store,
    current,
    focus,
    decorations,
    entityTree,
    status,
    lookUp,
    names,
    focusStatus,
    new Checks(store, settings),
    new SemanticTokens(store, settings, focus),
    registerCorrections({ store, settings, current, engines, names, merges, corrections }),
    registerCompletion(store, settings, names, engines),
    registerContextKeys(store, current),
    registerDefinitions(store, settings),
    registerExplain(store, engines, current),
    registerFocusCommands(store, current, focus),
    registerHighlights(store, settings),
    registerHover(store, settings),
    registerCodeActions(store, settings),
    registerDossier(store, engines, settings, current),
    registerLegend(store, settings, current),
    registerNavigation(store, current),
    registerNewsFolding(),
    registerNewsOutline(store),
    registerReferences(store, settings),
    registerRename(store, settings),
    registerSampleArticle(context.extensionUri),
    registerSwitches(store, settings, current, log),
    registerWorkspaceSymbols(store, settings, engines, names),
  );
  store.start();
  return {
    analysisOf: async (uri) => (await store.settled(await vscode.workspace.openTextDocument(uri)))?.analysis.toDocument(uri.toString()),
    ...(context.extensionMode === vscode.ExtensionMode.Test && {
      parts: { store, focus, decorations, entityTree, status, focusStatus, lookUp, corrections, settings },
    }),
  };
}
