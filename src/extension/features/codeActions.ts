import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import { COMMANDS, referTo } from '../commands';
import type { Settings } from '../config';
import { registerForLanguages } from '../forLanguages';
import { REMARK_SOURCE, REMARKS } from '../remarks';

/** Offers, where a figure does not fit what is known, to look that up in the dossier. */
export function registerCodeActions(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const analysis = store.analysisOf(document);
      if (!analysis) return [];
      return diagnostics
        .filter(({ source, code }) => source === REMARK_SOURCE && code === REMARKS.contradicts)
        .flatMap((diagnostic) => {
          const start = document.offsetAt(diagnostic.range.start);
          const measure = analysis.analysis.measures(start, start).find((each) => analysis.rangeOf(each).isEqual(diagnostic.range));
          const entity = measure?.entity ? analysis.view.entity(measure.entity) : undefined;
          if (!entity) return [];
          const title = vscode.l10n.t('Open the dossier of {0}', entity.name);
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.diagnostics = [diagnostic];
          action.command = { command: COMMANDS.openDossier, title, arguments: [referTo(analysis, entity.id, 0)] };
          return [action];
        });
    },
  };
  return registerForLanguages(settings, (selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}
