import * as vscode from 'vscode';

/** The scheme of the dossiers' documents. */
export const DOSSIER_SCHEME = 'dossier';

/** Whom a dossier is about, and which texts it reads. */
export interface Subject {
  /** Id of the entity: the knowledge's, or that of an analysis. */
  readonly entity: string;
  /** The document, as a string; all open ones where it is absent. */
  readonly document?: string | undefined;
}

/** The address of a dossier. The name is what a tab shows; it decides nothing. */
export function dossierUri(name: string, { entity, document }: Subject): vscode.Uri {
  const title = name.replace(/[\p{C}\s/\\:*?"<>|#]+/gu, ' ').trim() || 'entity';
  return vscode.Uri.from({ scheme: DOSSIER_SCHEME, path: `/${title}.md`, query: JSON.stringify({ entity, document }) });
}

/** Whom an address is about; `undefined` where it is no dossier's. */
export function subjectOf(uri: vscode.Uri): Subject | undefined {
  if (uri.scheme !== DOSSIER_SCHEME) return undefined;
  try {
    const { entity, document } = JSON.parse(uri.query) as Partial<Record<keyof Subject, unknown>>;
    if (typeof entity !== 'string') return undefined;
    return { entity, document: typeof document === 'string' ? document : undefined };
  } catch {
    return undefined;
  }
}
