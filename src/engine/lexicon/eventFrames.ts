import type { PloverType } from '../model';

/** How the places around a verb or noun of action are filled; `context/events/` reads them. */
export const EVENT_FRAMES = [
  'act', // subject does it to the object, or to whom "on", "against", "at" name
  'fire', // the object is a weapon: fire, launch, drop
  'give', // the object is goods, whoever gets them stands before it or behind "to"
  'receive', // the other way round: the giver stands behind "from"
  'request', // whoever is asked is the object or stands behind "on", "to"
  'commit', // promise, threaten: what is promised stands behind "to"
  'mutual', // meet, agree: all of the subject, and whoever stands behind "with"
  'go', // visit, travel: the recipient is a state, or whoever is visited
  'move', // deploy, withdraw: the object is troops or weapons
  'relate', // suspend, restore, lift: the object is what is kept with somebody or laid on him
  'assemble', // march, rally: the subject is a crowd
  'free', // release: the object is people or ships
  'use', // use: the object is a weapon, whoever stands behind "against" feels it
] as const;

export type EventFrameName = (typeof EVENT_FRAMES)[number];

/** Forms of a verb; bits, since "hit" is three of them. */
export const enum VerbForm {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Gerund = 16,
}

/** What a verb or noun of action means. */
export interface EventFrame {
  readonly type: PloverType;
  readonly frame: EventFrameName;
  /** Bits of `VerbForm`; 0 for nouns. */
  readonly forms: number;
  /** Says something of an event only where both sides are named: "help", "join". */
  readonly needsBoth: boolean;
  /** Means something else as often: "hit", "strike". Counts only in texts about conflict. */
  readonly isWeak: boolean;
}
