import * as vscode from 'vscode';
import { compareMeasure, isSameProperty } from '../../engine/context/checks';
import type { Comparison } from '../../engine/context/checks';
import { sentenceAt, speaksOfVariant } from '../../engine/context/variants';
import type { Measure } from '../../engine/model';
import type { Knowledge } from '../../knowledge/knowledge';
import type { EntityRecord, Figure, Source } from '../../knowledge/schema';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';

/** A figure of the text, and how it stands to what is known; `null` where it compares with nothing. */
export interface ToldFigure {
  readonly measure: Measure;
  readonly verdict: 'fits' | 'contradicts' | null;
}

/** A figure that is known, or several of one property, with what the text says of it. */
export interface FigureRow {
  readonly property: string;
  readonly known: readonly Figure[];
  readonly told: readonly ToldFigure[];
}

/** "300 km", "200–300 km", in the reader's own way of writing numbers. */
export function figureText({ min, max, unit }: Pick<Figure, 'min' | 'max' | 'unit'>): string {
  const format = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 2 });
  return `${min === max ? format.format(min) : `${format.format(min)}–${format.format(max)}`} ${unit}`;
}

/**
 * Titles of a figure's sources and its year: "Missile Threat, 2021"; where the year of the figure is not known, the year in which each source stood so:
 * "Missile Threat (2026)". A source without an entry is named by its reference.
 */
export function figureSources(knowledge: Knowledge, figure: Figure): string {
  const titles = figure.sources.map((reference) => {
    const source = knowledge.source(reference);
    const year = source && figure.year === undefined ? yearOf(source) : undefined;
    return `${source?.title ?? reference}${year === undefined ? '' : ` (${year})`}`;
  });
  return [...new Set(titles), ...(figure.year === undefined ? [] : [String(figure.year)])].join(', ');
}

/** The newest year in a source's version: of "names 2024-05-03, aliases 2026-02" 2026. */
function yearOf({ version = '' }: Source): string | undefined {
  return version
    .match(/\b(?:19|20)\d{2}\b/g)
    ?.sort()
    .at(-1);
}

/** The figures of an entity; those of its variants too, which a text may mean when it names the family. */
export function figuresOf(knowledge: Knowledge, record: EntityRecord | undefined): readonly Figure[] {
  if (!record) return [];
  const ofParts = knowledge.partsOf(record.id).flatMap((id) => knowledge.record(id)?.figures ?? []);
  return [...(record.figures ?? []), ...ofParts];
}

/**
 * Compares what a text says with what is known. `null` where nothing can be said: nothing comparable is known, the text names a variant that the
 * knowledge does not, or the sentence speaks of a version of its own.
 */
export function compareWithKnown(
  analysis: DocumentAnalysis,
  measure: Measure,
  record: EntityRecord | undefined,
  figures: readonly Figure[],
): Comparison<Figure> | null {
  const comparison = compareMeasure(measure, figures);
  if (comparison?.verdict !== 'contradicts') return comparison;
  const { start } = analysis.rangeOf(measure);
  const line = analysis.document.lineAt(start.line).text;
  const sentence = sentenceAt(line, start.character);
  return speaksOfVariant(line.slice(sentence.start, sentence.end)) || isOfOtherVariant(analysis, measure, record) ? null : comparison;
}

/** What is known and what the text says, a row for each property: those known first, in their order. */
export function figureRows(analysis: DocumentAnalysis, record: EntityRecord | undefined, measures: readonly Measure[]): FigureRow[] {
  const figures = figuresOf(analysis.knowledge, record);
  const told = measures.map((measure): ToldFigure => {
    return { measure, verdict: compareWithKnown(analysis, measure, record, figures)?.verdict ?? null };
  });
  const rows: { property: string; known: Figure[]; told: ToldFigure[] }[] = [];
  for (const known of record?.figures ?? []) {
    const row = rows.find(({ property }) => property === known.property);
    if (row) row.known.push(known);
    else rows.push({ property: known.property, known: [known], told: [] });
  }
  for (const each of told) {
    const { property } = each.measure;
    const row = rows.find((one) => isSameProperty(property, one.property) || one.property === property);
    if (row) row.told.push(each);
    else rows.push({ property, known: [], told: [each] });
  }
  return rows;
}

/** Whether the mention nearest to a figure names a version, as "T-72B3M" does, that none of the known names names. */
function isOfOtherVariant(analysis: DocumentAnalysis, { entity, start, end }: Measure, record: EntityRecord | undefined): boolean {
  if (entity === null || !record) return false;
  const distance = (mention: { readonly start: number; readonly end: number }): number =>
    Math.max(mention.start - end, start - mention.end, 0);
  const named = analysis.view.mentionsOf(entity).filter(({ form }) => form === 'name' || form === 'alias' || form === 'abbreviation');
  if (!named.length) return false;
  const nearest = named.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const names = [record.name, ...[record.names, record.aliases, record.abbreviations].flatMap((list) => list ?? [])];
  const spelt = variantKey(nearest.text);
  return !names.some((name) => variantKey(typeof name === 'string' ? name : name.text) === spelt);
}

/** A name without what spellings differ in: case, marks, spaces and the plural's s. */
function variantKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
