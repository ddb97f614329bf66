import { Word } from '../../lexicon/categories';
import { VerbForm } from '../../lexicon/eventFrames';
import { Gap } from '../../text/tokens';
import { Kind, Stand, type VerbChunk } from './chunks';
import { Part, Sort, VERB_PARTS } from '../../lexicon/grammar';
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
    else if (!words.isAdverb(i) && !(isAuxiliary && words.is(i, Part.Quantifier))) break;
    last = i++;
  }
  if (i >= end || !(i === first || isContinued(words, i))) return isAuxiliary ? finish(words, group, first, last, last, true) : null;
  const verb = mainVerb(words, i, group, isAuxiliary || group.isInfinitive, previous);
  if (verb >= 0) return finish(words, group, first, verb, i, false);
  return isAuxiliary ? finish(words, group, first, last, last, true) : null;
}

/**
 * What stands before a verb: nothing that tells, a noun phrase, "who", a pronoun, a word that a noun follows, a word that may belong to a
 * noun ("rocket"), a preposition, another verb, "and" behind a clause, an apposition.
 */
export type PrecedingKind =
  'none' | 'conjunction' | 'apposition' | 'noun' | 'plural' | 'relative' | 'pronoun' | 'determined' | 'modifier' | 'preposition' | 'verb';

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
  return token < words.count && mainVerb(words, token, plainGroup(), false, previous) >= 0;
}

/** Last token of the verb at `i`, -1 where there is none. */
function mainVerb(words: Words, i: number, group: Group, isLed: boolean, previous: PrecedingKind): number {
  const hit = words.verbAt(i);
  const forms = hit?.entry.event?.forms ?? 0;
  if (hit && isLed && group.wantsBase && forms & VerbForm.Base) return hit.last;
  if (words.mentionAt(i) >= 0 || words.isName(i)) return -1;
  if (isLed) {
    if (group.wantsBase) return words.part(i) & (Part.Determiner | Part.Preposition | Part.Conjunction) ? -1 : i;
    const isParticiple = forms & (VerbForm.Participle | VerbForm.Gerund);
    if (hit && isParticiple) return hit.last;
    if (words.isPast(i) || words.isGerund(i) || words.scan.is(i, Word.CommunicationVerb | Word.ActionVerb)) return i;
    return -1;
  }
  return lonelyVerb(words, i, hit?.last ?? i, forms, previous);
}

/** A verb without an auxiliary, told from nouns and adjectives by what stands around it. */
function lonelyVerb(words: Words, i: number, last: number, forms: number, previous: PrecedingKind): number {
  const isKnown = words.scan.is(i, Word.CommunicationVerb | Word.ActionVerb) || words.is(i, VERB_PARTS);
  const isPast = words.isPast(i) || (forms & (VerbForm.Past | VerbForm.Participle)) !== 0;
  const isGerund = words.isGerund(i) || (forms & VerbForm.Gerund) !== 0;
  if (!forms && !isKnown && !isPast && !isGerund) return -1;
  // "armed group", "a captured pilot": what a determiner leads to is no verb.
  if (previous === 'determined') return -1;
  // "within striking distance"
  if (isGerund && previous === 'preposition' && /^(?:within|under|at|through|via)$/.test(words.scan.lower(i - 1))) return -1;
  if (isGerund && (words.isOf(i, Sort.GerundNoun) || (words.nounAt(i) && words.nounAt(last + 1)))) return -1;
  if (isGerund) return (words.nounAt(i) || previous === 'modifier') && !isObjectAhead(words, last + 1) ? -1 : last;
  if (previous === 'verb' || previous === 'preposition') return -1;
  if (isPast && !(forms & VerbForm.Base)) return last === i && isAdjective(words, last, previous) ? -1 : last;
  const mayBeNoun = words.nounAt(i) !== undefined || (forms & (VerbForm.Base | VerbForm.Third)) !== 0 || words.scan.is(i, NOUNS);
  if (!mayBeNoun) return last;
  if (previous === 'relative' || previous === 'pronoun') return last;
  const isThird = (forms & VerbForm.Third) !== 0 || (forms === 0 && words.isPlural(i));
  // "a US destroyer shoots down": no noun of action, so that the weapon before it acts.
  const isVerbOnly = previous === 'modifier' && forms !== 0 && words.nounAt(i) === undefined && !words.scan.is(i, NOUNS);
  if (previous === 'conjunction')
    return (forms !== 0 || isKnown) && isObjectAhead(words, last + 1) && !isNominal(words, i, last) ? last : -1;
  // "hit 75 targets in Syria"
  if (
    isThird &&
    words.verbAt(i)?.entry.event?.type === 'ASSAULT' &&
    last === i &&
    !isObjectAhead(words, i + 1) &&
    words.is(i + 1, Part.Preposition)
  )
    return -1;
  if (isThird) return (previous === 'noun' || previous === 'apposition' || isVerbOnly) && !isNominal(words, i, last) ? last : -1;
  if (forms & VerbForm.Past && previous !== 'none') return isObjectAhead(words, last + 1) ? last : -1;
  return previous === 'plural' && (isObjectAhead(words, last + 1) || words.is(last + 1, Part.To)) ? last : -1;
}

const NOUNS = Word.ActorNoun | Word.PeopleNoun | Word.WeaponNoun | Word.ConflictWord | Word.GovernmentNoun | Word.TransferWord;

/** "wounded soldiers said": a participle at the beginning of a phrase whose noun follows. */
function isAdjective(words: Words, last: number, previous: PrecedingKind): boolean {
  if (previous !== 'none' || !words.isSpaced(last + 1) || words.isOf(last, Sort.SimplePast)) return false;
  return (
    !words.is(last + 1, ~(Part.Be | Part.Have)) && words.mentionAt(last + 1) < 0 && !words.isName(last + 1) && !words.isNumber(last + 1)
  );
}

/** "Israel strikes on Gaza", "Iran attacks": a noun where a preposition that nouns take follows, or nothing. */
function isNominal(words: Words, i: number, last: number): boolean {
  const next = last + 1;
  if (words.nounAt(i) === undefined && !words.scan.is(i, NOUNS)) return false;
  if (next >= words.count || !words.isSpaced(next)) return true;
  return !isObjectAhead(words, next);
}

/** What begins an object: a determiner, a name, a number, a pronoun, a noun; or "to" and the like. */
export function isObjectAhead(words: Words, next: number): boolean {
  if (!words.isSpaced(next)) return false;
  const part = words.part(next);
  if (part & (Part.Determiner | Part.Pronoun)) return true;
  if (part & (Part.Preposition | Part.To | Part.Conjunction | Part.Be | Part.Have | Part.Do | Part.Future | Part.Supposed)) return false;
  if (words.mentionAt(next) >= 0 || words.isName(next) || words.isNumber(next)) return true;
  return part === 0 && !isPastVerb(words, next);
}

/** "forces arrested a man": a verb with an object of its own; "attacks armed groups": an adjective. */
function isPastVerb(words: Words, token: number): boolean {
  const hit = words.verbAt(token);
  if (!hit || !((hit.entry.event?.forms ?? 0) & VerbForm.Past)) return false;
  const next = hit.last + 1;
  if (next >= words.count || !words.isSpaced(next)) return true;
  return words.part(next) !== 0 || words.mentionAt(next) >= 0 || words.isName(next) || words.isNumber(next);
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
