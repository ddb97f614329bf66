import * as vscode from 'vscode';
import type { Entity, Span } from '../../../engine/model';
import { sentenceAt } from '../../../engine/context/variants';
import type { Preview } from '../../../engine/outline/preview';
import { previewOf } from '../../../engine/outline/preview';
import type { EntityRecord } from '../../../knowledge/schema';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { eventSentence } from '../../facts/events';
import type { ToldFigure } from '../../facts/figures';
import { figureRows } from '../../facts/figures';
import { foldName, otherNames } from '../../facts/names';
import { plainMarkdown } from '../../markdown';
import { propertyLabel } from '../../measureText';
import { dossierUri } from '../../dossierUri';
import type { Writer } from './writer';
import { placeOf, resourceLink } from './writer';

const { t } = vscode.l10n;

/** Characters of the sentence that a mention is shown in. */
const LONGEST_PREVIEW = 300;

/** Writes all that a text says of an entity, each with a link to its line. */
export async function writeInText(
  writer: Writer,
  analysis: DocumentAnalysis,
  entity: Entity,
  record: EntityRecord | undefined,
  title: string,
): Promise<void> {
  const { document, view } = analysis;
  const lineOf = (span: Span): string => {
    const { start } = analysis.rangeOf(span);
    return resourceLink(t('line {0}', start.line + 1), placeOf(document, start));
  };
  const mentions = view.mentionsOf(entity.id);
  const count = mentions.length === 1 ? t('1 mention') : t('{0} mentions', mentions.length);

  writer.heading(2, title);
  writer.block(`${count}, ${mentions.length === 1 ? t('in') : t('first in')} ${lineOf(mentions[0])}`);
  await section(writer, t('Other names used'), otherNames(entity.name, mentions), ({ text, ordinal }) => {
    return `“${plainMarkdown(text)}”, ${lineOf(mentions[ordinal])}`;
  });

  const calledSeen = new Set<string>();
  const roles = entity.roles.filter(({ text }) => !calledSeen.has(foldName(text)) && calledSeen.add(foldName(text)));
  await section(writer, t('Called'), roles, (role) => `“${plainMarkdown(role.text)}”, ${lineOf(role)}`);

  const figures = figureRows(analysis, record, view.measuresOf(entity.id)).flatMap(({ told }) => told);
  await section(writer, t('Figures'), figures, (figure) => `${figureLine(figure)}, ${lineOf(figure.measure)}`);

  const events = view.eventsOf(entity.id);
  const nameOf = (id: string): string => view.entity(id)?.name ?? id;
  await section(writer, t('Events'), events, (event) => {
    const others = [...event.actors, ...event.recipients, ...event.instruments, event.attributedTo].filter(
      (id): id is string => id !== null && id !== entity.id && view.entity(id) !== undefined,
    );
    const links = [...new Set(others)].map((id) =>
      resourceLink(plainMarkdown(nameOf(id)), dossierUri(nameOf(id), { entity: id, document: document.uri.toString() })),
    );
    return [plainMarkdown(eventSentence(event, entity.id, analysis)), lineOf(event.trigger), ...links].join(' · ');
  });

  await section(writer, t('Quotes'), view.quotesOf(entity.id), (quote) => {
    const words = plainMarkdown(document.getText(analysis.rangeOf(quote)));
    return `${words}, ${quote.direct ? t('in direct speech') : t('in reported speech')}, ${lineOf(quote)}`;
  });

  await section(writer, t('Mentions'), mentions, (mention) => {
    const { start, end } = analysis.rangeOf(mention);
    const line = document.lineAt(start.line).text;
    const span = { start: start.character, end: end.line === start.line ? end.character : line.length };
    const preview = inSentence(line, span);
    const [before, named, after] = [
      preview.text.slice(0, preview.start),
      preview.text.slice(preview.start, preview.end),
      preview.text.slice(preview.end),
    ];
    return `${lineOf(mention)}: ${spaced(before)}**${plainMarkdown(named)}**${spaced(after)}`;
  });
}

/** A span in its sentence; in a part of it where that is long. */
function inSentence(line: string, span: Span): Preview {
  const sentence = sentenceAt(line, span.start);
  const end = Math.max(sentence.end, span.end);
  const text = line.slice(sentence.start, end);
  const inside = { start: span.start - sentence.start, end: span.end - sentence.start };
  return text.length <= LONGEST_PREVIEW ? { text, ...inside } : previewOf(text, inside, LONGEST_PREVIEW, LONGEST_PREVIEW / 3);
}

/** "range: about 200 km ✓ fits what is known". */
function figureLine({ measure, verdict }: ToldFigure): string {
  const mark = verdict === 'fits' ? t('✓ fits what is known') : verdict === 'contradicts' ? t('≠ differs from what is known') : '';
  return plainMarkdown(`${propertyLabel(measure.property)}: ${measure.text} ${mark}`);
}

/** Text literally, with the spaces that it has at its ends. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plainMarkdown(text)}${/\s$/.test(text) && text.trim() ? ' ' : ''}`;
}

async function section<T>(writer: Writer, title: string, items: readonly T[], itemOf: (item: T) => string): Promise<void> {
  if (!items.length) return;
  writer.heading(3, title);
  await writer.list(items, itemOf);
}
