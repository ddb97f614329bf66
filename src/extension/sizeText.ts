import * as vscode from 'vscode';

/** A document's size against the limit: "34.2 of 20 MB". Both in UTF-16 units, of which a million count as a megabyte, as in the setting. */
export function sizeText({ length, maximum }: { readonly length: number; readonly maximum: number }): string {
  const format = new Intl.NumberFormat(vscode.env.language, { maximumSignificantDigits: 3 });
  return vscode.l10n.t('{0} of {1} MB', format.format(length / 1_000_000), format.format(maximum / 1_000_000));
}
