import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** The word for what a figure is: "warhead" for `warhead-mass`. A property without a word of its own is shown as it is. */
export function propertyLabel(property: string): string {
  return LABELS[property] ?? property;
}

const LABELS: Readonly<Record<string, string>> = {
  range: t('range'),
  distance: t('distance flown'),
  altitude: t('altitude'),
  calibre: t('calibre'),
  mass: t('mass'),
  'warhead-mass': t('warhead'),
  payload: t('payload'),
  speed: t('speed'),
  endurance: t('endurance'),
  quantity: t('quantity'),
  money: t('money'),
  killed: t('killed'),
  wounded: t('wounded'),
  captured: t('captured'),
  missing: t('missing'),
};
