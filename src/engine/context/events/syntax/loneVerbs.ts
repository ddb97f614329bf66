import { Word } from '../../../lexicon/categories';
import { VerbForm } from '../../../lexicon/eventFrames';
import { Part, Sort, VERB_PARTS } from '../../../lexicon/grammar';
import { isObjectAhead } from './objectsAhead';
import type { Words } from './words';

/**
 * What stands before a verb: nothing that tells, a noun phrase, "who", a pronoun, a word that a noun follows, a word that may belong to a
 * noun ("rocket"), a preposition, another verb, "and" behind a clause, an apposition.
 */
export type PrecedingKind =
  'none' | 'conjunction' | 'apposition' | 'noun' | 'plural' | 'relative' | 'pronoun' | 'determined' | 'modifier' | 'preposition' | 'verb';

/** Last token of the verb at `i`, -1 where there is none. */
export function mainVerb(words: Words, i: number, wantsBase: boolean, isLed: boolean, previous: PrecedingKind): number {
  const hit = words.verbAt(i);
  const forms = hit?.entry.event?.forms ?? 0;
  if (hit && isLed && wantsBase && forms & VerbForm.Base) return hit.last;
  if (words.mentionAt(i) >= 0 || words.isName(i)) return -1;
  if (isLed) {
    if (wantsBase) return words.part(i) & (Part.Determiner | Part.Preposition | Part.Conjunction) ? -1 : i;
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
  const mayBeNoun =
    words.isOf(i, LEADS_TO_DEED) ||
    words.nounAt(i) !== undefined ||
    (forms & (VerbForm.Base | VerbForm.Third)) !== 0 ||
    words.scan.is(i, NOUNS);
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

/** "a European Union plan to pay" */
const LEADS_TO_DEED = Sort.PlannedDeed | Sort.PreventedDeed | Sort.SupposedDeed | Sort.ThreatenedDeed;
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
  // "X demands that"
  if (words.verbAt(i)?.entry.event?.frame === 'request' && words.scan.lower(next) === 'that') return false;
  if (next >= words.count || !words.isSpaced(next)) return true;
  return !isObjectAhead(words, next);
}
