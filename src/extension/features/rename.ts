import * as vscode from 'vscode';
import type { Span } from '../../engine/model';
import type { AnalysisStore } from '../analysisStore';
import type { Settings } from '../config';
import { registerForLanguages } from '../forLanguages';
import { mapInSlices } from '../mapInSlices';
import { mentionAtPosition } from '../mentionAtPosition';
import { Quotations } from '../quotations';

const { t } = vscode.l10n;

/** A place where the wording stands, and whether somebody is quoted there. */
interface Place {
  readonly range: vscode.Range;
  readonly isQuoted: boolean;
}

/**
 * Renames one wording of an entity wherever the text uses it; its other names stay. A quotation is not the writer's to change:
 * where the wording stands in one, the editor shows all changes first, and those are not ticked.
 */
export function registerRename(store: AnalysisStore, settings: Settings): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    async prepareRename(document, position, token) {
      const found = await mentionAtPosition(store, document, position, token);
      // The editor shows the message at the cursor.
      if (!found) throw new Error(t('There is no mention of an actor or a weapon system here.'));
      return { range: found.analysis.rangeOf(found.mention), placeholder: onOneLine(found.mention.text) };
    },

    async provideRenameEdits(document, position, newName, token) {
      const found = await mentionAtPosition(store, document, position, token);
      if (!found) return undefined;
      const { analysis, mention, entity } = found;
      const version = document.version;
      const wording = onOneLine(mention.text);
      const quotations = new Quotations(document);
      const isSpoken = (span: Span) => analysis.analysis.quotes(span.start, span.end).some(({ direct }) => direct);
      const places = await mapInSlices(
        analysis.view.mentionsOf(entity.id).filter(({ text }) => onOneLine(text) === wording),
        (each): Place => {
          const range = analysis.rangeOf(each);
          return { range, isQuoted: isSpoken(each) || quotations.touches(range) };
        },
        token,
      );
      if (!places) return undefined;
      if (document.version !== version) throw new Error(t('The text has changed meanwhile. Try again.'));
      return editsOf(document, places, newName.trim());
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerRenameProvider(selector, provider));
}

function editsOf(document: vscode.TextDocument, places: readonly Place[], newName: string): vscode.WorkspaceEdit {
  const quoted: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: t('In quotations'),
    description: t('somebody else’s words'),
    iconPath: new vscode.ThemeIcon('quote'),
  };
  const own: vscode.WorkspaceEditEntryMetadata = { needsConfirmation: false, label: t('In the writer’s own words') };
  const hasQuoted = places.some(({ isQuoted }) => isQuoted);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, isQuoted } of places) edit.replace(document.uri, range, newName, isQuoted ? quoted : hasQuoted ? own : undefined);
  return edit;
}

/** A wording may be broken over lines; it is the same one still. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
