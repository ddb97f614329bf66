import * as vscode from 'vscode';
import type { EntityType, Mention, Span } from '../../../engine/model';
import { ENTITY_TYPES, FORMS } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { Highlighting } from '../../highlighting';
import { mapInSlices } from '../../mapInSlices';
import { chosenIn, manner } from '../../shownMentions';

/** The token's type for each type of entity, as the manifest declares it. */
export const TOKEN_TYPES: readonly string[] = ENTITY_TYPES.map((type) => `dossier-${type}`);

/** The mention's form but for `name`, and `unnamed` for what is to be shown more quietly. */
export const TOKEN_MODIFIERS: readonly string[] = [...FORMS.filter((form) => form !== 'name'), 'unnamed'];

/** What tokens are made from. */
export interface TokenOrder {
  readonly highlighting: Highlighting;
  /** Ids of the entities to show alone. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** The part of the text that is asked for, all of it where it is not given; offsets are those of the analysis. */
  readonly part?: Span;
}

/**
 * The mentions of an analysis as semantic tokens, a few milliseconds at a time.
 * @returns `undefined` once nobody waits for them any more
 */
export async function tokensOf(
  analysis: DocumentAnalysis,
  { highlighting, chosen, part }: TokenOrder,
  token: vscode.CancellationToken,
): Promise<vscode.SemanticTokens | undefined> {
  const { view, document } = analysis;
  const alone = chosenIn(view, chosen);
  const builder = new vscode.SemanticTokensBuilder();
  const mentions = part ? view.mentions(part.start, part.end) : view.mentions();
  const done = await mapInSlices(
    mentions,
    (mention) => {
      const type = view.typeOf(mention.entity);
      if (type && (!alone || alone.has(mention.entity))) push(builder, document, analysis.rangeOf(mention), type, mention, highlighting);
    },
    token,
  );
  return done && builder.build();
}

function push(
  builder: vscode.SemanticTokensBuilder,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  type: EntityType,
  { form }: Mention,
  highlighting: Highlighting,
): void {
  const style = manner(type, form, highlighting);
  if (style === 'off') return;
  const modifiers = bit(form) | (style === 'quiet' ? bit('unnamed') : 0);
  // A token ends with its line, while a name may go on in the next one.
  for (let { line } = start; line <= end.line; line++) {
    const from = line === start.line ? start.character : document.lineAt(line).firstNonWhitespaceCharacterIndex;
    const to = line === end.line ? end.character : document.lineAt(line).text.length;
    if (to > from) builder.push(line, from, to - from, ENTITY_TYPES.indexOf(type), modifiers);
  }
}

function bit(modifier: string): number {
  const index = TOKEN_MODIFIERS.indexOf(modifier);
  return index < 0 ? 0 : 1 << index;
}
