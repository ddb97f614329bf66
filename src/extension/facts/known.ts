import * as vscode from 'vscode';
import type { Knowledge } from '../../knowledge/knowledge';
import type { EntityRecord, Source, Tie } from '../../knowledge/schema';
import { dateText } from './dates';

const { t } = vscode.l10n;

type Office = NonNullable<EntityRecord['offices']>[number];

/** How one entity stands to another, as known. */
export interface KnownTie {
  /** What it is, in words: "part of". */
  readonly label: string;
  /** Id of the other in the knowledge, where it has an entry. */
  readonly other: string | undefined;
  readonly name: string;
  /** "2011 to 2015", "as of 2024"; empty where unknown. */
  readonly time: string;
}

const TIES: Readonly<Record<Tie['tie'], string>> = {
  'armed-wing-of': t('armed wing of'),
  'split-from': t('split from'),
  'successor-of': t('successor of'),
  'merged-into': t('merged into'),
  'member-of': t('member of'),
  'allied-with': t('allied with'),
  'opposed-to': t('opposed to'),
  'backed-by': t('backed by'),
  'relative-of': t('relative of'),
  'derived-from': t('derived from'),
  'carried-by': t('carried by'),
};

/** "as of 2024", "2011 to May 2015"; empty where no time is given. */
export function timeText({ asOf, from, to }: Pick<Office, 'asOf' | 'from' | 'to'>): string {
  if (asOf) return t('as of {0}', dateText(asOf));
  if (from && to) return t('{0} to {1}', dateText(from), dateText(to));
  if (from) return t('from {0}', dateText(from));
  return to ? t('until {0}', dateText(to)) : '';
}

/** "Secretary-General, Hezbollah, 1992 to 2024". */
export function officeText(knowledge: Knowledge, office: Office): string {
  const body = office.of === undefined ? '' : (knowledge.record(office.of)?.name ?? office.of);
  return [office.title, body, timeText(office)].filter(Boolean).join(', ');
}

/** What an entity is a part of, who made it, and what else it has to do with others. */
export function tiesOf(knowledge: Knowledge, record: EntityRecord): KnownTie[] {
  const ties: KnownTie[] = [];
  const add = (label: string, id: string | undefined, time = ''): void => {
    if (id === undefined) return;
    const other = knowledge.record(id);
    ties.push({ label, other: other && id, name: other?.name ?? id, time });
  };
  add(t('part of'), record.partOf);
  add(t('made by'), record.maker);
  for (const tie of record.ties ?? []) add(TIES[tie.tie], tie.with, timeText(tie));
  return ties;
}

/** The sources of an entity's entry and of its figures, each once. */
export function sourcesOf(knowledge: Knowledge, record: EntityRecord): readonly Source[] {
  const references = [...record.sources, ...(record.figures ?? []).flatMap((figure) => figure.sources)];
  const sources = references.map((reference) => knowledge.source(reference)).filter((source) => source !== undefined);
  return sources.filter((source, index) => sources.findIndex(({ title, url }) => title === source.title && url === source.url) === index);
}
