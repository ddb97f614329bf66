import * as vscode from 'vscode';
import type { TreeModel } from './treeModel';
import type { ViewState } from './viewState';

const { t } = vscode.l10n;

/**
 * Lets the user type a filter, which takes effect while typing and stays when the box is left.
 * @param onDidShow fires with each model that the tree shows
 */
export function openFilterBox(state: ViewState, onDidShow: vscode.Event<TreeModel>): void {
  const clear: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('clear-all'), tooltip: t('Clear the filter') };
  const box = vscode.window.createInputBox();
  box.title = t('Filter Entities');
  box.placeholder = t('Hezbollah, @missile, >80%');
  box.prompt = t('Words of a name, @ and a type, > and the least confidence');
  box.value = state.filterQuery;
  box.buttons = [clear];
  const subscriptions = [
    box,
    box.onDidChangeValue((value) => state.setFilter(value)),
    box.onDidTriggerButton(() => {
      box.value = '';
      state.setFilter('');
    }),
    box.onDidAccept(() => box.hide()),
    box.onDidHide(() => {
      for (const subscription of subscriptions) subscription.dispose();
    }),
    onDidShow(({ outline: { rows, total } }) => {
      box.validationMessage = state.filterQuery.trim()
        ? {
            message: t('{0} of {1} entities', rows.length, total),
            severity: rows.length ? vscode.InputBoxValidationSeverity.Info : vscode.InputBoxValidationSeverity.Warning,
          }
        : undefined;
    }),
  ];
  box.show();
}
