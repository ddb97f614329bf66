import * as vscode from 'vscode';
import type { Entity } from '../../engine/model';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import { COMMANDS, referTo } from '../commands';
import { commandLink, markdownText, webLink } from '../markdown';

const { t } = vscode.l10n;

/** The commands that a card's links may run, and no others. */
export const CARD_COMMANDS: readonly string[] = [
  COMMANDS.openMention,
  COMMANDS.openSpan,
  COMMANDS.previousMention,
  COMMANDS.nextMention,
  COMMANDS.showAllMentions,
  COMMANDS.showOnly,
  COMMANDS.ignoreEntity,
  COMMANDS.correctEntity,
  COMMANDS.copyDossier,
  COMMANDS.openDossier,
];

/** What one can do with the entity, as links. */
export function actionLine(analysis: DocumentAnalysis, { id, name }: Entity, ordinal: number): string {
  const args = [referTo(analysis, id, ordinal)];
  const link = (label: string, tooltip: string, command: string): string => commandLink(label, tooltip, command, args);
  const steps = [
    link(`‹ ${markdownText(t('previous'))}`, t('Previous mention of {0}', name), COMMANDS.previousMention),
    link(`${markdownText(t('next'))} ›`, t('Next mention of {0}', name), COMMANDS.nextMention),
  ];
  return [
    ...(analysis.view.countOf(id) > 1 ? steps : []),
    link(markdownText(t('all mentions')), t('Show all mentions of {0}', name), COMMANDS.showAllMentions),
    link(markdownText(t('only this')), t('Show only {0}, and dim the other entities', name), COMMANDS.showOnly),
    link(markdownText(t('ignore …')), t('Ignore {0}, in this text or in all', name), COMMANDS.ignoreEntity),
    link(markdownText(t('correct …')), t('Say what {0} is instead', name), COMMANDS.correctEntity),
    link(markdownText(t('copy')), t('Copy the dossier of {0} as Markdown', name), COMMANDS.copyDossier),
    link(markdownText(t('open dossier')), t('Open the dossier of {0}', name), COMMANDS.openDossier),
  ].join(' · ');
}

/**
 * Links that search the web for a name, once the user clicks them; empty where there are none. A template that is no address of the web, that is not
 * encrypted or that has no place for the name is left out.
 */
export function searchLine(name: string, templates: readonly string[]): string {
  const links = templates.flatMap((template) => {
    const site = siteOf(template);
    const address = template.replaceAll('{name}', () => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')));
    return site === undefined ? [] : [webLink(markdownText(site), address)];
  });
  return links.length ? `${markdownText(t('Search:'))} ${links.join(' · ')}` : '';
}

function siteOf(template: string): string | undefined {
  if (!template.includes('{name}') || !URL.canParse(template)) return undefined;
  const { protocol, hostname, pathname, search } = new URL(template);
  const isName = `${pathname}${search}`.includes('name');
  return protocol === 'https:' && isName ? hostname.replace(/^www\./, '') : undefined;
}
