import * as vscode from 'vscode';
import type { Entity } from '../../engine/model';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import { eventSentence } from '../facts/events';
import type { FigureRow } from '../facts/figures';
import { firstWords, foldName, otherNames } from '../facts/names';
import { markdownText } from '../markdown';
import { propertyLabel } from '../measureText';
import { lineLink, mentionLink } from './links';

const { t } = vscode.l10n;

/** How many of what stands in one line are listed before the rest is only counted. */
const MOST_IN_LINE = 5;
/** In a text with more mentions than this, other names are looked for among the first ones only; the dossier lists all. */
const MOST_MENTIONS = 2000;
/** Characters of a quote and of an event. */
const LONGEST_QUOTE = 90;
const LONGEST_EVENT = 140;

/** How often and under which names the text mentions the entity. */
export function namesLine(analysis: DocumentAnalysis, entity: Entity): string {
  const all = analysis.view.countOf(entity.id);
  const mentions = analysis.view.mentionsOf(entity.id, 0, MOST_MENTIONS);
  const count = all === 1 ? t('1 mention') : t('{0} mentions', all);
  const first = mentionLink(analysis, entity, 0, t('line {0}', analysis.rangeOf(mentions[0]).start.line + 1));
  const place = all === 1 ? t('in') : t('first in');
  const parts = [`**${markdownText(t('In this text'))}**&ensp;${markdownText(count)}, ${markdownText(place)} ${first}`];
  // The one wording of a single mention stands in the title.
  const others = (all === 1 ? [] : otherNames(entity.name, mentions)).map(({ text, ordinal }) => {
    const line = analysis.rangeOf(mentions[ordinal]).start.line + 1;
    return `“${markdownText(firstWords(text, 60))}” (${mentionLink(analysis, entity, ordinal, String(line))})`;
  });
  if (others.length) parts.push(`${markdownText(t('also'))} ${listed(others)}`);
  return parts.join(' · ');
}

/** What the text calls the entity, each once; empty where it calls it nothing. */
export function rolesLine(analysis: DocumentAnalysis, entity: Entity): string {
  const seen = new Set<string>();
  const roles = entity.roles.filter(({ text }) => !seen.has(foldName(text)) && seen.add(foldName(text)));
  if (!roles.length) return '';
  return `${markdownText(t('called'))} ${listed(roles.map((role) => `“${markdownText(firstWords(role.text, 80))}” (${lineLink(analysis, role)})`))}`;
}

/** The figures of the text that nothing known stands beside, each once; empty where there are none. */
export function otherFiguresLine(analysis: DocumentAnalysis, rows: readonly FigureRow[]): string {
  const seen = new Set<string>();
  const figures = rows
    .filter(({ known }) => known.length === 0)
    .flatMap(({ property, told }) => told.map(({ measure }) => ({ measure, text: `${propertyLabel(property)}: ${measure.text}` })))
    .filter(({ text }) => !seen.has(foldName(text)) && seen.add(foldName(text)));
  return listed(
    figures.map(({ measure, text }) => `${markdownText(firstWords(text, 60))} (${lineLink(analysis, measure)})`),
    ' · ',
  );
}

/** The first words of what the entity says, each with its line. */
export function quoteLines(analysis: DocumentAnalysis, entity: Entity, most: number): string[] {
  const quotes = analysis.view.quotesOf(entity.id);
  const lines = quotes.slice(0, most).map((quote) => {
    const words = firstWords(analysis.document.getText(analysis.rangeOf(quote)), LONGEST_QUOTE);
    const said = quote.direct ? `“${words.replace(/^["“”„«]+|["”“»]+$/g, '')}”` : words;
    return `- ${markdownText(t('says'))}: ${markdownText(said)} (${lineLink(analysis, quote)})`;
  });
  return withRest(lines, quotes.length);
}

/** What the entity does and undergoes, as the text tells it, each with its line and with who claims it. */
export function eventLines(analysis: DocumentAnalysis, entity: Entity, most: number): string[] {
  const events = analysis.view.eventsOf(entity.id);
  const lines = events.slice(0, most).map((event) => {
    const sentence = firstWords(eventSentence(event, entity.id, analysis), LONGEST_EVENT);
    return `- ${markdownText(sentence)} (${lineLink(analysis, event.trigger)})`;
  });
  return withRest(lines, events.length);
}

function withRest(lines: string[], all: number): string[] {
  return all > lines.length ? [...lines, `- ${markdownText(t('and {0} more', all - lines.length))}`] : lines;
}

function listed(items: readonly string[], separator = ', '): string {
  const shown = items.slice(0, MOST_IN_LINE);
  if (items.length > MOST_IN_LINE) shown.push(markdownText(t('and {0} more', items.length - MOST_IN_LINE)));
  return shown.join(separator);
}
