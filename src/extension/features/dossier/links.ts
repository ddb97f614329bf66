import * as vscode from 'vscode';
import { DOSSIER_SCHEME } from '../../dossierUri';

/** A link as dossiers write them: their labels hold no bracket that is not escaped, their addresses no parenthesis. */
const LINK = /\[((?:\\.|[^\\[\]])*)\]\(([^()\s]+)\)/g;

/** Makes the links of dossiers work in the editor, for texts of every scheme. */
export function registerDossierLinks(): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { scheme: DOSSIER_SCHEME },
    {
      provideDocumentLinks(document) {
        return [...document.getText().matchAll(LINK)].map(({ index, 0: link, 1: label, 2: address }) => {
          const end = index + link.length;
          const range = new vscode.Range(document.positionAt(index), document.positionAt(end));
          const target = new vscode.DocumentLink(range, vscode.Uri.parse(address, true));
          target.tooltip = label.replace(/\\(.)/g, '$1');
          return target;
        });
      },
    },
  );
}
