import type { Span } from '../engine/model';
import type { DocumentAnalysis } from './analysis/documentAnalysis';

/** Ids of all commands, those in the palette and those that only links and tree items run. The manifest holds the same. */
export const COMMANDS = {
  nextMention: 'dossier.nextMention',
  previousMention: 'dossier.previousMention',
  nextMentionOfEntity: 'dossier.nextMentionOfEntity',
  previousMentionOfEntity: 'dossier.previousMentionOfEntity',
  nextMentionOfType: 'dossier.nextMentionOfType',
  previousMentionOfType: 'dossier.previousMentionOfType',
  goToEntity: 'dossier.goToEntity',
  showAllMentions: 'dossier.showAllMentions',
  showOnly: 'dossier.showOnly',
  showAll: 'dossier.showAll',
  ignoreEntity: 'dossier.ignoreEntity',
  correctEntity: 'dossier.correctEntity',
  reviewCorrections: 'dossier.reviewCorrections',
  openDossier: 'dossier.openDossier',
  copyDossier: 'dossier.copyDossier',
  lookUp: 'dossier.lookUp',
  filterEntities: 'dossier.filterEntities',
  clearFilter: 'dossier.clearFilter',
  scopeEditor: 'dossier.scopeEditor',
  scopeOpenEditors: 'dossier.scopeOpenEditors',
  groupByType: 'dossier.groupByType',
  groupByDocument: 'dossier.groupByDocument',
  groupByCountry: 'dossier.groupByCountry',
  groupFlat: 'dossier.groupFlat',
  sortByCount: 'dossier.sortByCount',
  sortByName: 'dossier.sortByName',
  sortByFirstMention: 'dossier.sortByFirstMention',
  followCursor: 'dossier.followCursor',
  unfollowCursor: 'dossier.unfollowCursor',
  mergeEntities: 'dossier.mergeEntities',
  splitEntity: 'dossier.splitEntity',
  copyNames: 'dossier.copyNames',
  copyMarkdown: 'dossier.copyMarkdown',
  copyCsv: 'dossier.copyCsv',
  copyJson: 'dossier.copyJson',
  /** Not in the palette: takes the node of the tree that stands for more. */
  showMore: 'dossier.showMore',
  refresh: 'dossier.refresh',
  toggleHighlighting: 'dossier.toggleHighlighting',
  showLegend: 'dossier.showLegend',
  enableForLanguage: 'dossier.enableForLanguage',
  openSample: 'dossier.openSample',
  showLog: 'dossier.showLog',
  explainMention: 'dossier.explainMention',
  /** Not in the palette: takes a `MentionReference`. */
  openMention: 'dossier.openMention',
  /** Not in the palette: takes a `SpanReference`. */
  openSpan: 'dossier.openSpan',
} as const;

/** Names a mention in a command's arguments, which survive as JSON in a link. */
export interface MentionReference {
  /** The document, as a string. */
  readonly uri: string;
  /** Id of the entity. */
  readonly entity: string;
  /** Which of the entity's mentions, from 0 in the order of the text. */
  readonly ordinal: number;
}

/** Names a span of a document in a command's arguments. */
export interface SpanReference extends Span {
  /** The document, as a string. */
  readonly uri: string;
}

/**
 * The reference in a command's argument, which may come from anywhere: the argument itself, or its `reference` where it is a node of the tree.
 * `undefined` where there is none.
 */
export function referenceIn(argument: unknown): MentionReference | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if ('reference' in argument) return referenceIn(argument.reference);
  const { uri, entity, ordinal } = argument as Partial<Record<keyof MentionReference, unknown>>;
  const isReference = typeof uri === 'string' && typeof entity === 'string' && Number.isInteger(ordinal);
  return isReference ? { uri, entity, ordinal: Number(ordinal) } : undefined;
}

/** The reference to one of an entity's mentions. */
export function referTo(analysis: DocumentAnalysis, entity: string, ordinal: number): MentionReference {
  return { uri: analysis.document.uri.toString(), entity, ordinal };
}

/** The reference to a span of an analysis, with its offsets in the text as it is now. */
export function referToSpan(analysis: DocumentAnalysis, span: Span): SpanReference {
  const { start, end } = analysis.rangeOf(span);
  const { document } = analysis;
  return { uri: document.uri.toString(), start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The reference to a span in a command's argument; `undefined` where there is none. */
export function spanIn(argument: unknown): SpanReference | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, start, end } = argument as Partial<Record<keyof SpanReference, unknown>>;
  const isReference = typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
  return isReference ? { uri, start, end } : undefined;
}

/** Names an entity of the knowledge in a command's arguments, whether or not a text mentions it. */
export interface KnownReference {
  /** Id in the knowledge. */
  readonly known: string;
}

/** The entity of the knowledge in a command's argument; `undefined` where there is none. */
export function knownIn(argument: unknown): KnownReference | undefined {
  if (typeof argument !== 'object' || argument === null || !('known' in argument)) return undefined;
  return typeof argument.known === 'string' ? { known: argument.known } : undefined;
}
