import * as vscode from 'vscode';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { entityCard } from '../entityCard';

/** Shows an entity's card over each of its mentions, composed when asked for. */
export function registerHover(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const analysis = await store.settled(document);
      if (!analysis || token.isCancellationRequested) return undefined;
      const mention = analysis.view.mentionAt(document.offsetAt(position));
      const entity = mention && analysis.view.entity(mention.entity);
      if (!entity) return undefined;
      const ordinal = analysis.view.mentionsOf(entity.id).findIndex(({ start }) => start === mention.start);
      return new vscode.Hover(entityCard(analysis, entity, ordinal), analysis.rangeOf(mention));
    },
  };
  let registration = register();
  const subscription = settings.onDidChange((change) => {
    if (!change.affects('languages')) return;
    registration.dispose();
    registration = register();
  });
  return new vscode.Disposable(() => {
    subscription.dispose();
    registration.dispose();
  });

  function register(): vscode.Disposable {
    return vscode.languages.registerHoverProvider(
      [...settings.languages].map((language) => ({ language })),
      provider,
    );
  }
}
