import * as vscode from 'vscode';
import type { Entity } from '../../../engine/model';
import type { Knowledge } from '../../../knowledge/knowledge';
import type { EntityRecord } from '../../../knowledge/schema';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import { descriptionOf } from '../../entityDescription';
import { plainMarkdown } from '../../markdown';
import type { Subject } from '../../dossierUri';
import { dossierUri } from '../../dossierUri';
import { writeInText } from './inText';
import { writeKnown } from './known';
import { resourceLink, Writer } from './writer';

const { t } = vscode.l10n;

/**
 * The dossier of an entity as Markdown: what is known, then what each text says of it.
 * @param analyses the texts that the dossier is to read; those that do not mention the entity are left out
 */
export async function dossierOf(subject: Subject, knowledge: Knowledge, analyses: readonly DocumentAnalysis[]): Promise<string> {
  const record = knowledge.record(subject.entity);
  const told = analyses.flatMap((analysis) => {
    const entity = analysis.view.entity(subject.entity);
    return entity ? [{ analysis, entity }] : [];
  });
  const entity = record ?? told.at(0)?.entity;
  const writer = new Writer();
  if (!entity) {
    writer.block(t('Nothing is known of this entity, and no open text mentions it.'));
    return writer.toString();
  }
  writer.heading(1, entity.name);
  writer.block(`*${plainMarkdown(descriptionOf(entity, record))}* · ${scopeText(subject, entity, analyses)}`);
  if (record) await writeKnown(writer, knowledge, record, subject.document);
  else writer.block(t('Not in the knowledge: all of this is from the text.'));
  for (const { analysis, entity: mentioned } of told) {
    await writeInText(writer, analysis, mentioned, record, t('In {0}', labelOf(analysis.document)));
  }
  if (!told.length) writer.block(subject.document === undefined ? t('No open text mentions it.') : t('The text does not mention it.'));
  return writer.toString();
}

/** Which texts the dossier reads, and a link to the one that reads all. */
function scopeText(
  { entity, document }: Subject,
  { name }: Pick<Entity | EntityRecord, 'name'>,
  analyses: readonly DocumentAnalysis[],
): string {
  if (document === undefined) return t('in all open texts');
  const label = analyses.length ? labelOf(analyses[0].document) : t('a text that is closed');
  return `${plainMarkdown(t('in {0}', label))} · ${resourceLink(t('in all open texts'), dossierUri(name, { entity }))}`;
}

function labelOf({ uri }: vscode.TextDocument): string {
  return uri.scheme === 'untitled' ? uri.path : vscode.workspace.asRelativePath(uri);
}
