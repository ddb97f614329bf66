import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { Part } from '../lexicon/grammar';
import { PhraseSort } from '../lexicon/phraseWords';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import { isPastVerb, isPresentVerb, mayBePluralVerb } from './presentVerbs';
import type { NameHit, Scan } from './scan';

const VERB = Word.ActionVerb | Word.CommunicationVerb;
const ADVERB = Part.Adverb | Part.Negation;
const MOST_ADVERBS = 2;
const ATTITUDE_PREPOSITIONS = /^(?:on|at|towards?|over|for|of|to|upon)$/;
/** Before what is only where something happens. */
const WHEREABOUTS = /^(?:at|in|inside|outside|near|around|into|behind)$/;
const LEADS_TO_CLAUSE = /^(?:as|after|before|while|when|but|because|if|although|though|unless|until|that|whether|which|what|whom|than)$/;
/** What a clause follows, never a lone place. */
const OPENS_CLAUSE = /^(?:which|that|what|whom|than|whether|because|if|although|though|unless)$/;

/**
 * How sure it is that the capital at tokens `first` to `last` acts for its state ("Tehran has always supported"), 0 where it is a place.
 */
export function actsAsGovernment(scan: Scan, first: number, last: number): number {
  const { tokens } = scan;
  if (isDateline(scan, first, last)) return 0;
  const before = first > 0 && !(tokens.gaps[first] & (Gap.Sentence | Gap.Break)) ? tokens.slice(first - 1, first - 1).toLowerCase() : '';
  const after = last + 1 < tokens.count && !(tokens.gaps[last + 1] & (Gap.Sentence | Gap.Break)) ? last + 1 : -1;
  if (isLocal(scan, after)) return 0;
  const partner = capitalBefore(scan, first);
  if (isInverted(scan, first)) return 0.85;
  const together = partner ? actsAsGovernment(scan, partner.first, partner.last) : 0;
  if (partner && (together > 0 || after < 0 || tokens.gaps[after] !== Gap.Apostrophe)) return together;
  if (isInListOfActors(scan, first, last)) return 0.85;
  if (before === 'on' && after >= 0 && scan.lower(after) === 'to') return 0.8;
  if (before === 'from') return givesSomething(scan, first) ? 0.8 : 0;
  const isRelated = before !== '' && scan.is(first - 1, Word.RelationWord);
  if (before === 'to' && (isAddressed(scan, first - 2) || isGiven(scan, first))) return 0.75;
  if (ATTITUDE_PREPOSITIONS.test(before) && scan.tellsOfPhrase(first - 2, PhraseSort.Attitude)) return 0.8;
  if (after >= 0 && scan.lower(after) === 'to' && before !== '' && isMade(scan, first - 1)) return 0.8;
  if (before && scan.is(first - 1, Word.PlacePreposition) && !isRelated) return 0;
  if (after >= 0) {
    const gap = tokens.gaps[after];
    if (gap === Gap.Apostrophe) return 0.7;
    // "Taipei bets on", "Ankara also hopes for"
    const verb = overAdverbs(scan, after);
    if (before === '' && (isPresentVerb(scan, verb) || isPastVerb(scan, verb))) return 0.8;
    if (gap === (Gap.Comma | Gap.Space) && (actsInClause(scan, after) || actsBehindAdverb(scan, after))) return 0.8;
    if (gap === Gap.Space || gap === Gap.SoftBreak) {
      if (scan.is(overAdverbs(scan, after), VERB)) return 0.9;
      // "which Moscow calls", "than Moscow recruits": a clause needs a subject
      if (OPENS_CLAUSE.test(before) && /(?:s|ed)$/.test(scan.lower(after))) return 0.85;
      if (scan.is(after, Word.GovernmentNoun)) return 0.8;
    }
  }
  return isRelated ? 0.75 : 0;
}

/** "and so did Beijing" */
const isInverted = (scan: Scan, first: number): boolean =>
  first > 1 &&
  scan.isJoined(first) &&
  scan.isJoined(first - 1) &&
  (scan.parts(first - 1) & (Part.Do | Part.Have)) !== 0 &&
  /^(?:so|as|nor|neither|than)$/.test(scan.lower(first - 2));

/** "talk to Kabul", "support to Kyiv", "sold to Minsk"; not "flew to Kabul". */
function isAddressed(scan: Scan, token: number): boolean {
  if (token < 0 || scan.tokens.gaps[token + 1] & ~(Gap.Space | Gap.SoftBreak | Gap.Quote)) return false;
  return (
    scan.is(token, Word.RelationWord) || (scan.is(token, Word.TransferWord | Word.GovernmentNoun) && !scan.lower(token).endsWith('ed'))
  );
}

/** "Ankara, meanwhile, has": an adverb between commas, and the verb. */
function actsBehindAdverb(scan: Scan, adverb: number): boolean {
  const { tokens } = scan;
  const verb = adverb + 1;
  if (verb >= tokens.count || tokens.gaps[verb] !== (Gap.Comma | Gap.Space)) return false;
  const isAdverb = (scan.parts(adverb) & (ADVERB | Part.Conjunction)) !== 0 || ADVERBS.test(scan.lower(adverb));
  return isAdverb && scan.is(overAdverbs(scan, verb), VERB);
}

const ADVERBS = /(?:ly|^(?:meanwhile|however|though|too|instead|moreover|nevertheless|nonetheless|in turn|therefore|then))$/;

/** "wants Kyiv to negotiate": what is to be done is done by the government. */
const isMade = (scan: Scan, verb: number): boolean => (scan.parts(verb) & Part.Control) !== 0 && !MOVES.test(scan.lower(verb));

/** Verbs that make somebody do something, and lead somewhere too. */
const MOVES = /^(?:send|sends|sent|lead|leads|led|push|pushes|pushed)$/;

/** "Tehran's airport", "Kyiv's western suburbs", "Moscow's Red Square": something in the town. */
function isLocal(scan: Scan, after: number): boolean {
  const { tokens } = scan;
  if (after < 0 || tokens.gaps[after] !== Gap.Apostrophe) return false;
  for (let i = after + 1; i <= after + 3 && i < tokens.count && scan.isJoined(i); i++) {
    if (scan.tellsOfPhrase(i, PhraseSort.Local) || (scan.isCapitalised(i) && scan.is(i, Word.PlaceNoun))) return true;
    if (scan.is(i, Word.FunctionWord | Word.ActionVerb | Word.GovernmentNoun)) return false;
  }
  return false;
}

/** ", which hosts": "Beijing, which has sent its envoy". What was under siege, or is the largest city, is a place. */
function actsInClause(scan: Scan, relative: number): boolean {
  if (scan.lower(relative) !== 'which') return false;
  const verb = relative + 1;
  if (/^(?:will|would|could|may|might)$/.test(scan.lower(verb))) return scan.lower(verb + 1) !== 'be' && scan.lower(verb + 1) !== 'host';
  const next = /^(?:has|had|have)$/.test(scan.lower(verb)) ? overAdverbs(scan, verb + 1) : overAdverbs(scan, verb);
  return scan.is(next, VERB) && !scan.is(next, Word.FunctionWord);
}

/** Goes over what may stand between a subject and its verb: "has always supported", "never sent", "repeatedly warned". */
function overAdverbs(scan: Scan, token: number): number {
  let verb = token;
  while (
    verb < scan.tokens.count &&
    verb - token < MOST_ADVERBS &&
    !scan.is(verb, VERB) &&
    !scan.isCapitalised(verb) &&
    ((scan.parts(verb) & ADVERB) !== 0 || scan.lower(verb).endsWith('ly')) &&
    scan.isJoined(verb + 1)
  )
    verb++;
  return verb;
}

/** Whether a seat of a body of states stands as a town: "BRUSSELS –". */
export const isTown = (scan: Scan, first: number, last: number): boolean => isDateline(scan, first, last) || isWhereabouts(scan, first);

/** "TEHRAN, June 14 (Reuters) -", "COVENTRY –", and the city after a comma in an address. */
function isDateline(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (last + 1 < tokens.count) {
    const gap = tokens.gaps[last + 1];
    if (tokens.gaps[first] & Gap.Break && gap & (Gap.Dash | Gap.Open | Gap.Comma) && scan.lower(last + 1) !== 'which')
      return !actsBehindAdverb(scan, last + 1);
    const next = scan.nameFrom(last + 1);
    if (gap & Gap.Comma && next && ENTITY_TYPES[scan.knowledge.entities.types[next.entities[0]]] === 'state' && next.kind <= FormKind.Alias)
      return true;
  }
  return false;
}

/** "between Ankara and Moscow", "Tehran and Hezbollah have": joined with another actor that is no place. */
function isInListOfActors(scan: Scan, first: number, last: number): boolean {
  const isVerb = (token: number): boolean => token < scan.tokens.count && scan.is(token, Word.ActionVerb | Word.CommunicationVerb);
  const next = scan.lower(last + 1) === 'and' ? scan.nameFrom(last + 2) : undefined;
  if (scan.lower(first - 1) === 'between') return next !== undefined;
  // "Washington and Tehran's commitments"
  if (next && next.last + 1 < scan.tokens.count && scan.tokens.gaps[next.last + 1] === Gap.Apostrophe && !isLocal(scan, next.last + 1))
    return true;
  const isSomewhere = first > 0 && scan.is(first - 1, Word.PlacePreposition);
  if (next && !isSomewhere && (isVerb(next.last + 1) || isPluralVerb(scan, first, next.last + 1))) return true;
  if (scan.lower(first - 1) !== 'and') return false;
  const other = scan.nameTo(first - 2);
  if (!other) return false;
  return scan.lower(other.first - 1) === 'between' || isVerb(last + 1);
}

/** "Seoul and Washington begin drills": what a sentence begins with does it, unless it is a noun. */
function isPluralVerb(scan: Scan, first: number, verb: number): boolean {
  const { tokens } = scan;
  const opens =
    first === 0 || (tokens.gaps[first] & (Gap.Sentence | Gap.Break | Gap.Quote)) !== 0 || LEADS_TO_CLAUSE.test(scan.lower(first - 1));
  return opens && mayBePluralVerb(scan, verb);
}

/** The capital in "Paris and" before this one: the two are the same kind of thing. */
function capitalBefore(scan: Scan, first: number): NameHit | null {
  if (first < 2 || !scan.isJoined(first) || scan.tokens.slice(first - 1, first - 1).toLowerCase() !== 'and') return null;
  const other = scan.isJoined(first - 1) ? scan.nameTo(first - 2) : undefined;
  return other?.kind === FormKind.Capital ? other : null;
}

/** Whether something is received from the capital: "had received missiles from Tehran". */
function givesSomething(scan: Scan, first: number): boolean {
  const start = Math.max(scan.sentenceStart(first), first - 6);
  for (let i = start; i < first - 1; i++) if (scan.is(i, Word.TransferWord)) return true;
  return false;
}

/** "delivered two helicopters and a radar to Bamako" */
function isGiven(scan: Scan, first: number): boolean {
  const start = Math.max(scan.sentenceStart(first), first - LONGEST_GIFT);
  for (let i = first - 2; i >= start; i--) {
    if (scan.tellsOfPhrase(i, PhraseSort.Giving)) return true;
    if (scan.is(i, Word.PlacePreposition)) return false;
  }
  return false;
}

/** Tokens between what gives something and whom it is given to. */
const LONGEST_GIFT = 9;

/** "at the White House", "inside the Kremlin": a seat of power as a place. */
function isWhereabouts(scan: Scan, first: number): boolean {
  const before = scan.lower(first - 1) === 'the' ? first - 2 : first - 1;
  return before >= 0 && scan.isJoined(before + 1) && WHEREABOUTS.test(scan.lower(before));
}
