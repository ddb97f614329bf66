import * as vscode from 'vscode';
import type { PloverType } from '../../engine/model';

const { t } = vscode.l10n;

/** A phrase with the other side named, `{0}`, and one without. */
export type Phrase = readonly [withOther: string, alone: string];

/** What is said of one side: of what has happened, and the infinitive for what is planned, threatened or supposed. None needs a number or a tense of its own. */
export interface SidePhrases {
  readonly past: Phrase;
  readonly infinitive: Phrase;
}

/** How an event is told of who does it, and of whom it is done to. */
export interface EventPhrases {
  readonly does: SidePhrases;
  readonly undergoes: SidePhrases;
}

/** PLOVER's types in words. */
export const EVENT_PHRASES: Readonly<Record<PloverType, EventPhrases>> = {
  AGREE: {
    does: { past: [t('agreed with {0}'), t('agreed')], infinitive: [t('agree with {0}'), t('agree')] },
    undergoes: {
      past: [t('reached an agreement with {0}'), t('party to an agreement')],
      infinitive: [t('reach an agreement with {0}'), t('be party to an agreement')],
    },
  },
  CONSULT: {
    does: { past: [t('met or talked with {0}'), t('held talks')], infinitive: [t('meet or talk with {0}'), t('hold talks')] },
    undergoes: {
      past: [t('met or talked with {0}'), t('took part in talks')],
      infinitive: [t('meet or talk with {0}'), t('take part in talks')],
    },
  },
  SUPPORT: {
    does: { past: [t('supported {0}'), t('gave support')], infinitive: [t('support {0}'), t('give support')] },
    undergoes: { past: [t('supported by {0}'), t('supported')], infinitive: [t('be supported by {0}'), t('be supported')] },
  },
  CONCEDE: {
    does: {
      past: [t('made concessions to {0}'), t('made concessions')],
      infinitive: [t('make concessions to {0}'), t('make concessions')],
    },
    undergoes: {
      past: [t('received concessions from {0}'), t('received concessions')],
      infinitive: [t('receive concessions from {0}'), t('receive concessions')],
    },
  },
  COOPERATE: {
    does: { past: [t('cooperated with {0}'), t('cooperated')], infinitive: [t('cooperate with {0}'), t('cooperate')] },
    undergoes: { past: [t('cooperated with {0}'), t('cooperated')], infinitive: [t('cooperate with {0}'), t('cooperate')] },
  },
  AID: {
    does: { past: [t('gave aid to {0}'), t('gave aid')], infinitive: [t('give aid to {0}'), t('give aid')] },
    undergoes: { past: [t('received aid from {0}'), t('received aid')], infinitive: [t('receive aid from {0}'), t('receive aid')] },
  },
  RETREAT: {
    does: { past: [t('pulled back from {0}'), t('pulled back')], infinitive: [t('pull back from {0}'), t('pull back')] },
    undergoes: {
      past: [t('saw {0} pull back'), t('saw the other side pull back')],
      infinitive: [t('see {0} pull back'), t('see the other side pull back')],
    },
  },
  REQUEST: {
    does: { past: [t('made a request to {0}'), t('made a request')], infinitive: [t('make a request to {0}'), t('make a request')] },
    undergoes: { past: [t('asked by {0}'), t('asked')], infinitive: [t('be asked by {0}'), t('be asked')] },
  },
  ACCUSE: {
    does: { past: [t('accused {0}'), t('made an accusation')], infinitive: [t('accuse {0}'), t('make an accusation')] },
    undergoes: { past: [t('accused by {0}'), t('accused')], infinitive: [t('be accused by {0}'), t('be accused')] },
  },
  REJECT: {
    does: { past: [t('refused or rejected {0}'), t('refused')], infinitive: [t('refuse or reject {0}'), t('refuse')] },
    undergoes: { past: [t('refused or rejected by {0}'), t('refused')], infinitive: [t('be refused or rejected by {0}'), t('be refused')] },
  },
  THREATEN: {
    does: { past: [t('threatened {0}'), t('made a threat')], infinitive: [t('threaten {0}'), t('make a threat')] },
    undergoes: { past: [t('threatened by {0}'), t('threatened')], infinitive: [t('be threatened by {0}'), t('be threatened')] },
  },
  PROTEST: {
    does: { past: [t('protested against {0}'), t('protested')], infinitive: [t('protest against {0}'), t('protest')] },
    undergoes: { past: [t('faced a protest by {0}'), t('faced a protest')], infinitive: [t('face a protest by {0}'), t('face a protest')] },
  },
  SANCTION: {
    does: { past: [t('penalised {0}'), t('imposed a penalty')], infinitive: [t('penalise {0}'), t('impose a penalty')] },
    undergoes: { past: [t('penalised by {0}'), t('penalised')], infinitive: [t('be penalised by {0}'), t('be penalised')] },
  },
  MOBILIZE: {
    does: { past: [t('mobilised against {0}'), t('mobilised forces')], infinitive: [t('mobilise against {0}'), t('mobilise forces')] },
    undergoes: { past: [t('saw {0} mobilise'), t('saw forces mobilise')], infinitive: [t('see {0} mobilise'), t('see forces mobilise')] },
  },
  COERCE: {
    does: { past: [t('coerced {0}'), t('used coercion')], infinitive: [t('coerce {0}'), t('use coercion')] },
    undergoes: { past: [t('coerced by {0}'), t('coerced')], infinitive: [t('be coerced by {0}'), t('be coerced')] },
  },
  ASSAULT: {
    does: { past: [t('attacked {0}'), t('carried out an attack')], infinitive: [t('attack {0}'), t('carry out an attack')] },
    undergoes: { past: [t('attacked by {0}'), t('attacked')], infinitive: [t('be attacked by {0}'), t('be attacked')] },
  },
};
