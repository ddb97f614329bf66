import * as vscode from 'vscode';
import type { Event } from '../../engine/model';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { Phrase } from './eventPhrases';
import { EVENT_PHRASES } from './eventPhrases';
import { firstWords, foldName } from './names';

const { t } = vscode.l10n;

/** Characters of the word that tells an event. */
const LONGEST_TRIGGER = 40;

/**
 * Tells an event as it concerns one entity, in a short sentence: "gave aid to Hezbollah (“provided”, Fateh-110), last week, claimed by …". Of those who take
 * part it has no subject; of others, as what it was done with, it names who does it first.
 * @returns plain text
 */
export function eventSentence(event: Event, entity: string, analysis: DocumentAnalysis): string {
  const { view, document } = analysis;
  const nameOf = (id: string): string => view.entity(id)?.name ?? id;
  const list = (ids: readonly string[]): string =>
    new Intl.ListFormat(vscode.env.language, { style: 'long', type: 'conjunction' }).format(ids.filter((id) => id !== entity).map(nameOf));
  const trigger = firstWords(document.getText(analysis.rangeOf(event.trigger)), LONGEST_TRIGGER);
  const means = event.instruments.includes(entity) ? '' : list(event.instruments);
  const isActor = event.actors.includes(entity);
  const companions = isActor ? list(event.actors) : event.recipients.includes(entity) ? list(event.recipients) : '';
  return [
    `${told(event, isActor, event.recipients.includes(entity), list)} (${[`“${trigger}”`, means].filter(Boolean).join(', ')})`,
    companions && t('with {0}', companions),
    event.place ?? '',
    withinSentence(event.time ?? ''),
    claimantOf(event, entity, nameOf),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What happens, with who does it and to whom as far as that is not the entity itself. */
function told(event: Event, isActor: boolean, isRecipient: boolean, list: (ids: readonly string[]) => string): string {
  const { does, undergoes } = EVENT_PHRASES[event.type];
  const [actors, recipients] = [list(event.actors), list(event.recipients)];
  const active = inModality(event, filled(does.past, recipients), filled(does.infinitive, recipients), true);
  if (isActor) return denied(event, active);
  const passive = inModality(event, filled(undergoes.past, actors), filled(undergoes.infinitive, actors), false);
  if (isRecipient) return denied(event, passive);
  if (actors) return denied(event, `${actors} ${active}`);
  // "Israel attacked" would have Israel attack.
  return denied(event, recipients ? t('{0}: {1}', recipients, passive) : active);
}

function filled([withOther, alone]: Phrase, other: string): string {
  return other ? withOther.replace('{0}', () => other) : alone;
}

/** Whether it has happened, is to, or might. */
function inModality({ modality }: Event, past: string, infinitive: string, isDone: boolean): string {
  if (modality === 'planned') return t('to {0}', infinitive);
  if (modality === 'threatened') return isDone ? t('threatened to {0}', infinitive) : t('might {0}, as threatened', infinitive);
  return modality === 'hypothetical' ? t('might {0}', infinitive) : past;
}

function denied({ negated }: Event, phrase: string): string {
  return negated ? t('denied or ruled out: {0}', phrase) : phrase;
}

function claimantOf({ attributedTo }: Event, entity: string, nameOf: (id: string) => string): string {
  if (attributedTo === null) return '';
  return attributedTo === entity ? t('by its own account') : t('claimed by {0}', nameOf(attributedTo));
}

/** A time as it stands within a sentence: "On Monday" begins small, "Monday" and "January" do not. */
function withinSentence(time: string): string {
  const [first] = time.split(/\s/, 1);
  return first !== time && /^\p{Lu}\p{Ll}+$/u.test(first) && !calendarNames().has(foldName(first))
    ? time.replace(first, first.toLowerCase())
    : time;
}

/** The names of the days and months of the language that is read. */
function calendarNames(): ReadonlySet<string> {
  const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, month + 1)));
  return new Set(dates.flatMap((date) => [months.format(date), days.format(date)]).map(foldName));
}
