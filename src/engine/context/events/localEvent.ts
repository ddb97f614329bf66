import { compact } from '../../compact';
import type { Modality, PloverType, Span } from '../../model';
import type { Reference } from './syntax/chunks';

/** Who takes part in an event, as far as the block's own words tell. Offsets are relative to the block. */
export type Argument =
  | MentionArgument
  /** A capitalised word that only the whole text knows as a surname or an acronym. */
  | { readonly kind: 'name'; readonly at: number }
  | PronounArgument;

/** Somebody whom a mention names; `otherwise`, where the mention turns out to be none: Iraq, of "Iraq's government"; undefined for most. */
export interface MentionArgument {
  readonly kind: 'mention';
  readonly mention: number;
  readonly otherwise?: number | undefined;
}

/** A pronoun; `antecedent` is the mention that its sentences say it means, or `NOBODY`, where they say so of somebody without a mention; undefined where they say nothing. */
export interface PronounArgument {
  readonly kind: 'pronoun';
  readonly reference: Reference;
  readonly at: number;
  readonly antecedent: number | undefined;
}

export const NOBODY = -1;

/** All arguments are made by these three, since V8 reads objects that were made alike faster. */
export const mentioned = (mention: number, otherwise?: number): Argument => ({ kind: 'mention', mention, otherwise });
export const named = (at: number): Argument => ({ kind: 'name', at });
export const pronounOf = (reference: Reference, at: number, antecedent?: number): PronounArgument => ({
  kind: 'pronoun',
  reference,
  at,
  antecedent,
});

const UTTERED: ReadonlySet<PloverType> = new Set<PloverType>([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'CONSULT',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/** Whether an event is something that somebody says or wants: nothing without him. */
export const isUttered = (type: PloverType): boolean => UTTERED.has(type);

/** Whether two arguments are the same words. */
export function isSame(a: Argument, b: Argument): boolean {
  if (a.kind === 'mention') return b.kind === 'mention' && a.mention === b.mention;
  if (a.kind === 'pronoun' && b.kind === 'pronoun' && a.antecedent !== b.antecedent) return false;
  return b.kind !== 'mention' && a.at === b.at;
}

/** An event as the block's own words tell it. Offsets are relative to the block, mentions indexes in its list. */
export interface LocalEvent {
  readonly type: PloverType;
  readonly actors: readonly Argument[];
  readonly recipients: readonly Argument[];
  readonly instruments: readonly number[];
  readonly trigger: Span;
  readonly sentence: Span;
  readonly place: Span | null;
  readonly time: Span | null;
  /** Who accuses somebody of it, or denies it; the quote that holds it tells the others. */
  readonly claimedBy: readonly Argument[];
  readonly negated: boolean;
  readonly modality: Modality;
  /** Counts only where both sides are known. */
  readonly needsBoth: boolean;
  /** Counts only in a text about conflict. */
  readonly isWeak: boolean;
}

/** The event as it is kept: its lists without the room that they have left to grow. */
export function kept(event: LocalEvent): LocalEvent {
  const { type, actors, recipients, instruments, trigger, sentence, place, time, claimedBy, negated, modality, needsBoth, isWeak } = event;
  return {
    type,
    actors: compact(actors),
    recipients: compact(recipients),
    instruments: compact(instruments),
    trigger,
    sentence,
    place,
    time,
    claimedBy: compact(claimedBy),
    negated,
    modality,
    needsBoth,
    isWeak,
  };
}

/** An event with its mentions at other places of the list; those that `move` answers null for are left out. */
export function withMentions(event: LocalEvent, move: (mention: number) => number | null): LocalEvent {
  const all = (list: readonly Argument[]): Argument[] =>
    list.flatMap((argument): Argument[] => {
      if (argument.kind === 'pronoun' && argument.antecedent !== undefined && argument.antecedent !== NOBODY) {
        const antecedent = move(argument.antecedent);
        return [pronounOf(argument.reference, argument.at, antecedent ?? undefined)];
      }
      if (argument.kind !== 'mention') return [argument];
      const mention = move(argument.mention);
      const otherwise = argument.otherwise === undefined ? undefined : (move(argument.otherwise) ?? undefined);
      if (mention === null) return otherwise === undefined ? [] : [mentioned(otherwise)];
      return [mentioned(mention, otherwise)];
    });
  return {
    ...event,
    actors: all(event.actors),
    recipients: all(event.recipients),
    claimedBy: all(event.claimedBy),
    instruments: event.instruments.flatMap((mention) => move(mention) ?? []),
  };
}
