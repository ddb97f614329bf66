import * as vscode from 'vscode';
import type { Knowledge } from '../../../knowledge/knowledge';
import type { EntityRecord } from '../../../knowledge/schema';
import { spellingsOf } from '../../../knowledge/spellings';
import { dateText } from '../../facts/dates';
import { figureSources, figureText } from '../../facts/figures';
import { officeText, sourcesOf, tiesOf } from '../../facts/known';
import { plainMarkdown, webLink } from '../../markdown';
import { propertyLabel } from '../../measureText';
import type { Subject } from '../../dossierUri';
import { dossierUri } from '../../dossierUri';
import type { Writer } from './writer';
import { resourceLink } from './writer';

const { t } = vscode.l10n;

/** Writes all that the knowledge holds of an entity, each fact with its source. Links lead to dossiers of the same scope. */
export async function writeKnown(writer: Writer, knowledge: Knowledge, record: EntityRecord, scope: Subject['document']): Promise<void> {
  writer.heading(2, t('What is known'));
  if (record.background) writer.block(plainMarkdown(record.background));
  if (record.died) writer.block(plainMarkdown(t('Died {0}', dateText(record.died))));
  if (record.figures?.length) {
    const rows = record.figures.map((figure) =>
      [propertyLabel(figure.property), figureText(figure), figureSources(knowledge, figure)].map(plainMarkdown).join(' | '),
    );
    writer.block(
      [`| ${t('Figure')} | ${t('Value')} | ${t('Source')} |`, '| :-- | :-- | :-- |', ...rows.map((row) => `| ${row} |`)].join('\n'),
    );
  }
  await writer.list(record.offices ?? [], (office) => plainMarkdown(officeText(knowledge, office)));
  await writer.list(tiesOf(knowledge, record), ({ label, other, name, time }) => {
    const shown = plainMarkdown(name);
    const linked = other === undefined ? shown : resourceLink(shown, dossierUri(name, { entity: other, document: scope }));
    return `${plainMarkdown(label)} ${linked}${time ? `, ${plainMarkdown(time)}` : ''}`;
  });
  await writer.list(knowledge.partsOf(record.id), (id) => {
    const name = knowledge.record(id)?.name ?? id;
    return `${t('has as a part')} ${resourceLink(plainMarkdown(name), dossierUri(name, { entity: id, document: scope }))}`;
  });
  const names = spellingsOf(record).filter((name) => name !== record.name);
  if (names.length) writer.block(`${t('Other names:')} ${names.map(plainMarkdown).join(', ')}`);
  const sources = sourcesOf(knowledge, record).map(
    ({ title, url, version }) => webLink(plainMarkdown(title), url) + (version ? ` (${plainMarkdown(version)})` : ''),
  );
  writer.block(sources.length ? `${t('Sources:')} ${sources.join('; ')}` : t('No source given: general knowledge'));
}
