import * as vscode from 'vscode';
import type { Event } from '../../engine/model';

const { t } = vscode.l10n;

/** What one says of an event, seen from one who takes part; `{0}` stands for the other side. */
interface Phrases {
  /** Of who does it: with the other side named, and without. */
  readonly does: readonly [withOther: string, alone: string];
  /** Of whom it is done to. */
  readonly undergoes: readonly [withOther: string, alone: string];
}

/** PLOVER's types in the present tense, which suits what was done, is planned or threatened alike. */
const PHRASES: Readonly<Record<string, Phrases>> = {
  AGREE: { does: [t('agrees with {0}'), t('agrees')], undergoes: [t('comes to an agreement with {0}'), t('is promised something')] },
  CONSULT: { does: [t('meets or talks with {0}'), t('holds talks')], undergoes: [t('is met or talked to by {0}'), t('is consulted')] },
  SUPPORT: { does: [t('supports {0}'), t('gives support')], undergoes: [t('is supported by {0}'), t('is supported')] },
  CONCEDE: { does: [t('gives way to {0}'), t('gives way')], undergoes: [t('is given way to by {0}'), t('is given way to')] },
  COOPERATE: { does: [t('cooperates with {0}'), t('cooperates')], undergoes: [t('cooperates with {0}'), t('cooperates')] },
  AID: { does: [t('gives aid to {0}'), t('gives aid')], undergoes: [t('receives aid from {0}'), t('receives aid')] },
  RETREAT: { does: [t('withdraws from {0}'), t('withdraws')], undergoes: [t('sees {0} withdraw'), t('sees the other side withdraw')] },
  REQUEST: { does: [t('asks {0}'), t('makes a request')], undergoes: [t('is asked by {0}'), t('is asked')] },
  ACCUSE: { does: [t('accuses {0}'), t('makes an accusation')], undergoes: [t('is accused by {0}'), t('is accused')] },
  REJECT: { does: [t('refuses {0}'), t('refuses')], undergoes: [t('is refused by {0}'), t('is refused')] },
  THREATEN: { does: [t('threatens {0}'), t('makes a threat')], undergoes: [t('is threatened by {0}'), t('is threatened')] },
  PROTEST: { does: [t('protests against {0}'), t('protests')], undergoes: [t('is protested against by {0}'), t('is protested against')] },
  SANCTION: { does: [t('punishes {0}'), t('imposes sanctions')], undergoes: [t('is punished by {0}'), t('is sanctioned')] },
  MOBILIZE: { does: [t('mobilises against {0}'), t('mobilises')], undergoes: [t('sees {0} mobilise'), t('sees others mobilise')] },
  COERCE: { does: [t('uses force on {0}'), t('uses force')], undergoes: [t('is forced by {0}'), t('is forced')] },
  ASSAULT: { does: [t('attacks {0}'), t('attacks')], undergoes: [t('is attacked by {0}'), t('is attacked')] },
};

const MODALITIES: Readonly<Record<Event['modality'], string>> = {
  actual: '',
  planned: t('planned'),
  threatened: t('threatened'),
  hypothetical: t('hypothetical'),
};

/**
 * Tells an event as it concerns one entity, in a short sentence without its subject: "gives aid to Hezbollah (rocket technology), claimed by …".
 * @param nameOf the name of an entity of the same analysis
 * @returns plain text
 */
export function eventSentence(event: Event, entity: string, nameOf: (id: string) => string): string {
  const list = (ids: readonly string[]): string =>
    new Intl.ListFormat(vscode.env.language, { style: 'short', type: 'conjunction' }).format(ids.filter((id) => id !== entity).map(nameOf));
  const others = list(event.actors.includes(entity) ? event.recipients : event.actors);
  const companions = event.actors.includes(entity) ? list(event.actors) : list(event.recipients);
  const instruments = list(event.instruments);
  return [
    headOf(event, entity, others, list) + (instruments && !event.instruments.includes(entity) ? ` (${instruments})` : ''),
    companions && !event.instruments.includes(entity) ? t('together with {0}', companions) : '',
    event.negated ? t('negated') : '',
    MODALITIES[event.modality],
    event.place ?? '',
    event.time ?? '',
    claimantOf(event, entity, nameOf),
  ]
    .filter(Boolean)
    .join(', ');
}

function headOf(event: Event, entity: string, others: string, list: (ids: readonly string[]) => string): string {
  const phrases = PHRASES[event.type];
  const isActor = event.actors.includes(entity);
  if (!isActor && !event.recipients.includes(entity)) {
    const [by, against] = [list(event.actors), list(event.recipients)];
    const what = event.type.toLowerCase();
    if (by && against) return t('{0}: by {1}, towards {2}', what, by, against);
    return by ? t('{0}: by {1}', what, by) : against ? t('{0}: towards {1}', what, against) : what;
  }
  // A type that a later engine may add is told by its name.
  if (!(event.type in PHRASES)) return [event.type.toLowerCase(), others].filter(Boolean).join(' · ');
  const [withOther, alone] = isActor ? phrases.does : phrases.undergoes;
  return others ? withOther.replace('{0}', () => others) : alone;
}

function claimantOf({ attributedTo }: Event, entity: string, nameOf: (id: string) => string): string {
  if (attributedTo === null) return '';
  return attributedTo === entity ? t('by its own account') : t('claimed by {0}', nameOf(attributedTo));
}
