import * as vscode from 'vscode';
import type { Entity, Mention } from '../engine/model';
import type { EntityRecord, Figure } from '../knowledge/schema';
import type { DocumentAnalysis } from './analysis/documentAnalysis';
import { COMMANDS, referTo } from './commands';
import { countryNames } from './countries';
import { typeIconId, typeLabel } from './entityTypes';
import { commandLink, markdownText, webLink } from './markdown';
import { propertyLabel } from './measureText';

const { t } = vscode.l10n;

/** How many other names of an entity a card lists before it only counts the rest. */
const MOST_OTHER_NAMES = 6;
const MOST_MEASURES = 5;
const MOST_QUOTES = 3;
/** Characters of a quote that a card shows. */
const LONGEST_QUOTE = 70;

/**
 * What is known of an entity, and what the text makes of it, on one card.
 * @param ordinal the mention that the card is shown for, from 0; "previous" and "next" start there
 */
export function entityCard(analysis: DocumentAnalysis, entity: Entity, ordinal: number): vscode.MarkdownString {
  const record = entity.knowledge === null ? undefined : analysis.knowledge.record(entity.knowledge);
  const lines = [
    titleLine(entity, record),
    ...(record ? knowledgeLines(analysis, record) : []),
    '---',
    inThisText(analysis, entity),
    ...roleLines(analysis, entity),
    ...measureLines(analysis, entity),
    ...quoteLines(analysis, entity),
    linkLine(analysis, entity, ordinal),
    ...(record ? [sourceLine(analysis, record)] : []),
  ];
  const card = new vscode.MarkdownString(lines.join('\n\n'), true);
  card.isTrusted = {
    enabledCommands: [COMMANDS.openMention, COMMANDS.nextMention, COMMANDS.previousMention, COMMANDS.showAllMentions],
  };
  return card;
}

/** Type and country in one line of plain text: "armed group · Lebanon". */
export function descriptionOf(entity: Entity, record: EntityRecord | undefined): string {
  return [typeLabel(entity.type), countryOf(entity, record)].filter(Boolean).join(' · ');
}

/** The state or states that an entity belongs to; empty where that is unknown, and for a state itself. */
export function countryOf(entity: Entity, record: EntityRecord | undefined): string {
  return entity.type === 'state' ? '' : countryNames(record?.country);
}

function titleLine(entity: Entity, record: EntityRecord | undefined): string {
  return `$(${typeIconId(entity.type)}) **${markdownText(entity.name)}** — ${markdownText(descriptionOf(entity, record))}`;
}

function knowledgeLines(analysis: DocumentAnalysis, record: EntityRecord): string[] {
  const lines: string[] = [];
  if (record.background) lines.push(markdownText(record.background));
  for (const { title, of, asOf, from, to } of record.offices ?? []) {
    const body = of === undefined ? '' : (analysis.knowledge.record(of)?.name ?? of);
    const time = asOf ? t('as of {0}', asOf) : from || to ? `${from ?? ''}–${to ?? ''}` : '';
    lines.push(markdownText([title, body, time].filter(Boolean).join(', ')));
  }
  if (record.died) lines.push(markdownText(t('Died {0}', record.died)));
  const whole = record.partOf === undefined ? undefined : analysis.knowledge.record(record.partOf);
  if (whole) lines.push(markdownText(t('Part of {0}', whole.name)));
  const figures = (record.figures ?? []).map((figure) => `- ${markdownText(figureText(figure))}${figureSource(analysis, figure)}`);
  if (figures.length) lines.push(figures.join('\n'));
  return lines;
}

function figureText({ property, min, max, unit }: Figure): string {
  const format = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 2 });
  return `${propertyLabel(property)}: ${min === max ? format.format(min) : `${format.format(min)}–${format.format(max)}`} ${unit}`;
}

function figureSource(analysis: DocumentAnalysis, figure: Figure): string {
  const titles = [...new Set(figure.sources.map((reference) => analysis.knowledge.source(reference)?.title))].filter(
    (title) => title !== undefined,
  );
  const parts = [...titles, ...(figure.year === undefined ? [] : [String(figure.year)])];
  return parts.length ? ` *${markdownText(`(${parts.join(', ')})`)}*` : '';
}

function inThisText(analysis: DocumentAnalysis, entity: Entity): string {
  const mentions = analysis.view.mentionsOf(entity.id);
  const count = mentions.length === 1 ? t('1 mention') : t('{0} mentions', mentions.length);
  const first = lineLink(analysis, entity, 0, t('line {0}', lineOf(analysis, mentions[0])));
  const place = mentions.length === 1 ? markdownText(t('in')) : markdownText(t('first in'));
  const parts = [`**${markdownText(t('In this text'))}**&ensp;${markdownText(count)}, ${place} ${first}`];
  const others = otherNames(entity, mentions);
  if (others.length) {
    const shown = others
      .slice(0, MOST_OTHER_NAMES)
      .map(
        ({ text, ordinal }) =>
          `“${markdownText(text)}” (${lineLink(analysis, entity, ordinal, String(lineOf(analysis, mentions[ordinal])))})`,
      );
    if (others.length > MOST_OTHER_NAMES) shown.push(markdownText(t('and {0} more', others.length - MOST_OTHER_NAMES)));
    parts.push(`${markdownText(t('also'))} ${shown.join(', ')}`);
  }
  return parts.join(' · ');
}

/** The first mention of each wording that is not the entity's name. */
function otherNames(entity: Entity, mentions: readonly Mention[]): { readonly text: string; readonly ordinal: number }[] {
  const seen = new Set([fold(entity.name)]);
  const others: { text: string; ordinal: number }[] = [];
  mentions.forEach(({ text }, ordinal) => {
    if (seen.has(fold(text))) return;
    seen.add(fold(text));
    others.push({ text, ordinal });
  });
  return others;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function roleLines(analysis: DocumentAnalysis, entity: Entity): string[] {
  const seen = new Map(entity.roles.map((role) => [fold(role.text), role] as const).reverse());
  if (!seen.size) return [];
  const roles = [...seen.values()].reverse().map((role) => `“${markdownText(role.text)}” (${analysis.rangeOf(role).start.line + 1})`);
  return [`${markdownText(t('called'))} ${roles.join(', ')}`];
}

/** The figures that the text gives, each once, with the line of the first. */
function measureLines(analysis: DocumentAnalysis, entity: Entity): string[] {
  const seen = new Map<string, string>();
  for (const measure of analysis.view.measuresOf(entity.id)) {
    const text = `${propertyLabel(measure.property)}: ${measure.text.replace(/\s+/g, ' ')}`;
    if (!seen.has(fold(text))) seen.set(fold(text), `${text} (${analysis.rangeOf(measure).start.line + 1})`);
  }
  const lines = [...seen.values()];
  const shown = lines.slice(0, MOST_MEASURES).map((line) => `- ${markdownText(line)}`);
  if (lines.length > MOST_MEASURES) shown.push(`- ${markdownText(t('and {0} more', lines.length - MOST_MEASURES))}`);
  return shown.length ? [shown.join('\n')] : [];
}

/** The first words of what the entity says, with the line. */
function quoteLines(analysis: DocumentAnalysis, entity: Entity): string[] {
  const quotes = analysis.view.quotesOf(entity.id);
  if (!quotes.length) return [];
  const shown = quotes.slice(0, MOST_QUOTES).map((quote) => {
    const range = analysis.rangeOf(quote);
    const words = firstWords(analysis.document.getText(range));
    return `- ${markdownText(quote.direct ? `“${words}”` : words)} (${range.start.line + 1})`;
  });
  if (quotes.length > MOST_QUOTES) shown.push(`- ${markdownText(t('and {0} more', quotes.length - MOST_QUOTES))}`);
  return [`${markdownText(t('says'))}\n${shown.join('\n')}`];
}

/** A text cut at a word, with the cut marked. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE) + 1 || LONGEST_QUOTE).trimEnd()} …`;
}

function linkLine(analysis: DocumentAnalysis, entity: Entity, ordinal: number): string {
  const args = [referTo(analysis, entity.id, ordinal)];
  const links = [commandLink(markdownText(t('all mentions')), t('Show all mentions of {0}', entity.name), COMMANDS.showAllMentions, args)];
  if (analysis.view.mentionsOf(entity.id).length > 1) {
    links.unshift(
      commandLink(`‹ ${markdownText(t('previous'))}`, t('Previous mention of {0}', entity.name), COMMANDS.previousMention, args),
      commandLink(`${markdownText(t('next'))} ›`, t('Next mention of {0}', entity.name), COMMANDS.nextMention, args),
    );
  }
  return links.join(' · ');
}

function sourceLine(analysis: DocumentAnalysis, record: EntityRecord): string {
  const sources = new Set(record.sources.map((reference) => analysis.knowledge.source(reference)));
  const titles = [...sources].filter((source) => source !== undefined).map((source) => webLink(markdownText(source.title), source.url));
  return titles.length
    ? `*${markdownText(t('Sources:'))} ${titles.join(', ')}*`
    : `*${markdownText(t('No source given: general knowledge'))}*`;
}

function lineOf(analysis: DocumentAnalysis, mention: Mention): number {
  return analysis.rangeOf(mention).start.line + 1;
}

function lineLink(analysis: DocumentAnalysis, entity: Entity, ordinal: number, label: string): string {
  return commandLink(markdownText(label), t('Go to this mention'), COMMANDS.openMention, [referTo(analysis, entity.id, ordinal)]);
}
