import { Word } from '../../../lexicon/categories';
import { VerbForm } from '../../../lexicon/eventFrames';
import { Gap } from '../../../text/tokens';
import { Kind, Stand, type VerbChunk } from './chunks';
import { Part, VERB_PARTS } from '../../../lexicon/grammar';
import { isObjectAhead } from './objectsAhead';
import { mainVerb, type PrecedingKind } from './loneVerbs';
import type { Words } from './words';

const AUXILIARY = Part.Be | Part.Have | Part.Do | Part.Future | Part.Supposed;
/** Adverbs and "not" between auxiliaries and the verb. */
const MOST_ADVERBS = 4;

interface Group {
  isPlanned: boolean;
  isSupposed: boolean;
  isAbility: boolean;
  isNegated: boolean;
  hasBe: boolean;
  hasHave: boolean;
  isInfinitive: boolean;
  /** A modal, "do" or "to" stands before: the verb is in its base form. */
  wantsBase: boolean;
}

const plainGroup = (): Group => ({
  isPlanned: false,
  isSupposed: false,
  isAbility: false,
  isNegated: false,
  hasBe: false,
  hasHave: false,
  isInfinitive: false,
  wantsBase: false,
});

/** Whether a verb group may begin at a token; most tokens are told off by this alone. */
export function mayBeginVerb(words: Words, token: number): boolean {
  const part = words.part(token);
  // "during", "including"
  if (part & Part.Preposition) return false;
  if (part & (AUXILIARY | Part.To | Part.Negation | Part.Adverb | VERB_PARTS)) return true;
  if (words.verbAt(token)) return true;
  return (
    words.scan.is(token, Word.CommunicationVerb | Word.ActionVerb) || words.isPast(token) || words.isGerund(token) || words.isAdverb(token)
  );
}

/** "Germany and Italy back the plan" */
function isVerbRather(words: Words, token: number, previous: PrecedingKind): boolean {
  if (previous !== 'plural' && previous !== 'pronoun' && previous !== 'relative') return false;
  return words.verbAt(token)?.last === token && isObjectAhead(words, token + 1);
}

/**
 * The verb group that begins at a token: auxiliaries, "to", adverbs, the verb; null where none begins. `previous` is what stands before it:
 * it tells "the attacks" from "Iran attacks".
 */
export function verbGroup(words: Words, first: number, end: number, previous: PrecedingKind): VerbChunk | null {
  // "against his will"
  if (previous === 'determined' && words.is(first, Part.Future | Part.Supposed)) return null;
  // "a former guerrilla himself, welcomed": the adverb ends the phrase before.
  const { gaps } = words.scan.tokens;
  if (words.isAdverb(first) && first + 1 < end && gaps[first + 1] & Gap.Comma && !(gaps[first] & (Gap.Comma | Gap.Sentence | Gap.Break)))
    return null;
  const group = plainGroup();
  let i = first;
  if (words.is(i, Part.Negation) && !words.is(i, AUXILIARY)) {
    const next = skipAdverbs(words, i, end);
    if (!words.is(next, AUXILIARY | Part.To) && !startsVerb(words, next, previous)) return null;
    group.isNegated = true;
    i = next;
  }
  let last = i;
  let isAuxiliary = false;
  while (i < end && (i === first || isContinued(words, i))) {
    const part = words.part(i);
    if (part & Part.To && isInfinitive(words, i, end)) {
      group.isInfinitive ||= !isAuxiliary;
      if (isAuxiliary && group.hasBe) group.isPlanned ||= !words.is(i - 1, Part.Told);
      group.wantsBase = true;
    } else if (part & AUXILIARY) {
      if (part & Part.Be) group.hasBe = true;
      if (part & Part.Have) group.hasHave = true;
      if (part & Part.Future) group.isPlanned = true;
      if (part & Part.Supposed) group.isSupposed = true;
      if (part & Part.Ability) group.isAbility = true;
      group.wantsBase = (part & (Part.Do | Part.Future | Part.Supposed)) !== 0;
      if (part & Part.Negation) group.isNegated = true;
      isAuxiliary = true;
    } else if (
      isAuxiliary &&
      group.hasBe &&
      part & (Part.Expected | Part.Told) &&
      words.is(i + 1, Part.To) &&
      isInfinitive(words, i + 1, end)
    ) {
      // "is set to visit", "are believed to have fired"
      if (part & Part.Expected) group.isPlanned = true;
    } else if (part & Part.Negation) group.isNegated = true;
    else if ((!words.isAdverb(i) || isVerbRather(words, i, previous)) && !(isAuxiliary && words.is(i, Part.Quantifier))) break;
    last = i++;
  }
  if (i >= end || !(i === first || isContinued(words, i))) return isAuxiliary ? finish(words, group, first, last, last, true) : null;
  const verb = mainVerb(words, i, group.wantsBase, isAuxiliary || group.isInfinitive, previous);
  if (verb >= 0) return finish(words, group, first, verb, i, false);
  return isAuxiliary ? finish(words, group, first, last, last, true) : null;
}

const isContinued = (words: Words, token: number): boolean =>
  (words.scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Comma | Gap.Close)) === 0;

function skipAdverbs(words: Words, from: number, end: number): number {
  let i = from + 1;
  while (i < end && i - from <= MOST_ADVERBS && words.isAdverb(i)) i++;
  return i;
}

/** "to strike", but not "to Hezbollah", "to the south", "to reporters". */
export function isInfinitive(words: Words, to: number, end: number): boolean {
  const next = skipAdverbs(words, to, end);
  if (next >= end || !words.isSpaced(next)) return false;
  if (words.verbEnd(next, VerbForm.Base) >= 0) return true;
  if (words.mentionAt(next) >= 0 || words.isName(next) || words.isNumber(next)) return false;
  const part = words.part(next);
  if (part & (Part.Be | Part.Have | Part.Do)) return true;
  if (part & (Part.Intention | Part.Attempt | Part.Omission | Part.Light | Part.Control | Part.Denial)) return true;
  if (part !== 0 || words.isPlural(next)) return false;
  return !words.scan.is(next, Word.PeopleNoun | Word.ActorNoun | Word.WeaponNoun | Word.GovernmentNoun | Word.PlacePreposition);
}

function startsVerb(words: Words, token: number, previous: PrecedingKind): boolean {
  return token < words.count && mainVerb(words, token, false, false, previous) >= 0;
}

function finish(words: Words, group: Group, first: number, last: number, head: number, isBare: boolean): VerbChunk {
  const hit = isBare ? undefined : words.verbAt(head);
  const forms = hit?.entry.event?.forms ?? 0;
  const isGerund = !isBare && ((forms & VerbForm.Gerund) !== 0 || (forms === 0 && words.isGerund(head)));
  const isParticiple = !isBare && !isGerund;
  const isLed = group.hasBe || group.hasHave || group.wantsBase || head !== first;
  const isPast = (forms & VerbForm.Participle) !== 0 || (forms === 0 && words.isPast(head));
  const isAlone = !group.hasBe && !group.hasHave && !group.wantsBase && !group.isInfinitive;
  const end = hit && !isBare ? Math.max(last, hit.last) : last;
  return {
    kind: Kind.Verb,
    first,
    last: !isBare && words.is(end + 1, Part.Particle) && words.isSpaced(end + 1) ? end + 1 : end,
    head,
    stand: group.isInfinitive ? Stand.Infinitive : isAlone && isGerund ? Stand.Gerund : isAlone && isPast ? Stand.Bare : Stand.Finite,
    isPassive: group.hasBe && isParticiple && isPast && isLed,
    isNegated: group.isNegated,
    isPlanned: group.isPlanned,
    isSupposed: group.isSupposed,
    isAbility: group.isAbility,
    isCopula: isBare,
    event: hit?.entry.event ?? null,
  };
}
