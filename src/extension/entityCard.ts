import * as vscode from 'vscode';
import type { Entity, Mention } from '../engine/model';
import type { EntityRecord } from '../knowledge/schema';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import { actionLine, CARD_COMMANDS, searchLine } from './card/actions';
import { figureTable } from './card/figureTable';
import { otherFiguresLine, namesLine, quoteLines, eventLines, rolesLine } from './card/inThisText';
import { descriptionOf } from './entityDescription';
import { typeIconId } from './entityTypes';
import { dateText } from './facts/dates';
import { figureRows } from './facts/figures';
import { foldName, firstWords } from './facts/names';
import { officeText, sourcesOf, tiesOf } from './facts/known';
import { markdownText, webLink } from './markdown';

const { t } = vscode.l10n;

/** How many lines a card has at most, more or less: a table's head and the rules count for none. The rest is in the dossier. */
const MOST_LINES = 15;
/** Of what there may be much of, so many lines are shown even where that makes a card longer. */
const LEAST_OF_EACH = 2;
/** Characters of what is known in a sentence. */
const LONGEST_BACKGROUND = 220;

/**
 * What is known of an entity, and what the text makes of it, on one card.
 * @param ordinal the mention that the card is shown for, from 0; "previous" and "next" start there
 * @param searches templates of addresses to search the web with
 */
export function entityCard(
  analysis: DocumentAnalysis,
  entity: Entity,
  ordinal: number,
  searches: readonly string[] = [],
): vscode.MarkdownString {
  const record = entity.knowledge === null ? undefined : analysis.knowledge.record(entity.knowledge);
  const rows = figureRows(analysis, record, analysis.view.measuresOf(entity.id));
  const mention = analysis.view.mentionsOf(entity.id, ordinal, ordinal + 1).at(0);
  const known = [titleLine(entity, record, mention), ...knownLines(analysis, record, mention)];
  const told = [namesLine(analysis, entity), rolesLine(analysis, entity), otherFiguresLine(analysis, rows)].filter((line) => line !== '');
  const end = [actionLine(analysis, entity, ordinal), searchLine(entity.name, searches), sourceLine(analysis, record)].filter(
    (line) => line !== '',
  );
  const room = MOST_LINES - known.length - told.length - end.length;
  const table = figureTable(analysis, rows, Math.max(LEAST_OF_EACH, Math.floor(room / 2)));
  const tableLines = table ? table.split('\n').length - 2 : 0;
  const events = eventLines(analysis, entity, Math.max(LEAST_OF_EACH, Math.floor((room - tableLines) / 2)));
  const quotes = quoteLines(analysis, entity, Math.max(LEAST_OF_EACH, room - tableLines - events.length));
  const lists = [events, quotes].filter((list) => list.length > 0).map((list) => list.join('\n'));
  const parts = [...known, ...(table ? [table] : []), '---', ...told, ...lists, '---', ...end];
  const card = new vscode.MarkdownString(parts.join('\n\n'), true);
  card.isTrusted = { enabledCommands: CARD_COMMANDS };
  return card;
}

/** "“Tehran” → Iran, its government — state", or the name alone where the text uses it. */
function titleLine(entity: Entity, record: EntityRecord | undefined, mention: Mention | undefined): string {
  const isOtherWording = mention !== undefined && foldName(mention.text) !== foldName(entity.name);
  const wording = isOtherWording ? `“${markdownText(firstWords(mention.text, 60))}” → ` : '';
  const manner = mention?.form === 'metonym' && entity.type === 'state' ? `, ${markdownText(t('its government'))}` : '';
  return `$(${typeIconId(entity.type)}) ${wording}**${markdownText(entity.name)}**${manner} — ${markdownText(descriptionOf(entity, record))}`;
}

/** Background; then offices, death and family in one line. */
function knownLines(analysis: DocumentAnalysis, record: EntityRecord | undefined, mention: Mention | undefined): string[] {
  if (!record) {
    const isClass = mention?.form === 'generic';
    return [
      `*${markdownText(isClass ? t('A class of weapon; no system is named.') : t('Not in the knowledge: all of this is from the text.'))}*`,
    ];
  }
  const { knowledge } = analysis;
  const family = tiesOf(knowledge, record).find(({ label }) => label === t('part of'));
  const facts = [
    ...(record.offices ?? []).slice(0, 2).map((office) => officeText(knowledge, office)),
    record.died ? t('died {0}', dateText(record.died)) : '',
    family ? `${family.label} ${family.name}` : '',
  ].filter((fact) => fact !== '');
  return [
    ...(record.background ? [markdownText(firstWords(record.background, LONGEST_BACKGROUND))] : []),
    ...(facts.length ? [markdownText(facts.join(' · '))] : []),
  ];
}

function sourceLine({ knowledge }: DocumentAnalysis, record: EntityRecord | undefined): string {
  if (!record) return '';
  const titles = sourcesOf(knowledge, record).map(({ title, url }) => webLink(markdownText(firstWords(title, 60)), url));
  return titles.length
    ? `*${markdownText(t('Sources:'))} ${titles.join(', ')}*`
    : `*${markdownText(t('No source given: general knowledge'))}*`;
}
