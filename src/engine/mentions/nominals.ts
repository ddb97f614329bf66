import { Hit, Word } from '../lexicon/categories';
import { Part, VERB_PARTS } from '../lexicon/grammar';
import { FormKind } from '../lexicon/engineKnowledge';
import { classOf, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import { type Callings, callingsBefore, isStateName } from './callings';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { isPossessive } from './organisationType';
import { isPresentVerb } from './presentVerbs';
import type { LexicalHit, NameHit, Scan } from './scan';
import { isSpaced } from './loneSurnames';

const DETERMINERS = /^(?:the|this|that|these|those)$/i;
/** What may follow a noun that is the head of its phrase, besides marks and the words of the lexicons. */
const VERB_ENDINGS = /(?:ed|ing|ly|’s)$/;

const ADVERBS = Part.Adverb | Part.Negation | Part.Time;

interface DefinitePhrase extends Callings {
  readonly isObject: boolean;
  readonly isOther: boolean;
}

/** Definite phrases that may stand for an actor named elsewhere: "the terror group", "the Lebanese militia". The linker decides for whom. */
export function findNominals(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits(Hit.ActorNoun)) {
    if (!hit.entry.type) continue;
    // "the generals", "the institutions" are nobody in particular.
    if (classOf(hit.entry.type) === 'actor' && isPlural(scan, hit)) continue;
    const phrase = definitePhrase(scan, hit);
    if (!phrase || !isHead(scan, hit)) continue;
    const { first, demonym, words, isObject, isOther } = phrase;
    const country = phrase.country < 0 ? countryAfter(scan, hit.last + 1) : phrase.country;
    found.push(
      candidate(scan, first, hit.last, {
        form: 'nominal',
        type: hit.entry.type,
        unknown: { kind: 'nominal', country, noun: hit.entry.text.toLowerCase(), modifiers: words.join(' '), isObject, isOther, demonym },
        confidence: 0.7,
        by: 'nominals',
      }),
    );
  }
  return found;
}

/** Where the phrase begins after its determiner, and what stands between the two. */
function definitePhrase(scan: Scan, hit: LexicalHit): DefinitePhrase | null {
  const { tokens } = scan;
  if (leadsToRole(scan, hit)) return bare(hit, -1);
  if (hit.first === 0 || !scan.isJoined(hit.first)) return null;
  const owner = possessingState(scan, hit.first - 1, hit);
  if (owner) return bare(hit, owner.entities[0]);
  const { before, first, country, demonym, hasName, words } = callingsBefore(scan, hit.first, hit.entry.type === 'person');
  if (before < 0 || !scan.isJoined(before + 1) || !DETERMINERS.test(tokens.slice(before, before))) return null;
  if (isApposition(scan, before, hit)) return null;
  const isOther = hasName || describesLast(scan, before, hit) || isObjectOfLast(scan, before);
  return { before, first, country, demonym, hasName, words, isObject: isObject(scan, before), isOther };
}

/** The noun with nothing before it that says more. */
const bare = ({ first }: LexicalHit, country: number): DefinitePhrase => ({
  before: first - 1,
  first,
  country,
  demonym: null,
  hasName: false,
  words: [],
  isObject: false,
  isOther: false,
});

/** "the PLGA, the party's armed wing": what is owned is the one named right before. */
const describesLast = (scan: Scan, determiner: number, { last }: LexicalHit): boolean =>
  determiner > 0 &&
  (scan.tokens.gaps[determiner] & Gap.Comma) !== 0 &&
  last + 1 < scan.tokens.count &&
  (scan.tokens.gaps[last + 1] & Gap.Apostrophe) !== 0 &&
  scan.isCapitalised(determiner - 1);

/** "attacked the group", "a front of the terror group", "said the party": whoever acts in the clause is somebody else. */
function isObject(scan: Scan, determiner: number): boolean {
  const verb = determiner - 1;
  if (verb < 0 || !scan.isJoined(determiner)) return false;
  if (!scan.is(verb, LEADS_TO_OBJECT) && scan.lower(verb) !== 'that' && !(scan.parts(verb) & Part.Preposition) && !isVerbBehind(scan, verb))
    return false;
  for (let i = verb; i > 0 && verb - i < LONGEST_CLAUSE; i--) {
    // "Poland said drones entered the country"
    if (i < verb && (scan.isCapitalised(i) || scan.parts(i) & CLAUSES || scan.is(i, Word.CommunicationVerb))) return scan.isCapitalised(i);
    if (!scan.isJoined(i)) return false;
  }
  return true;
}

/** "Algeria, which borders the country": what is named right before does it. */
const isObjectOfLast = (scan: Scan, determiner: number): boolean =>
  determiner > 2 &&
  isVerbBehind(scan, determiner - 1) &&
  (scan.parts(determiner - 2) & Part.Relative) !== 0 &&
  (scan.tokens.gaps[determiner - 2] & Gap.Comma) !== 0 &&
  scan.isCapitalised(determiner - 3);

/** "which borders", "is to meet", "will punish": a verb by what stands before it. */
function isVerbBehind(scan: Scan, verb: number): boolean {
  if (verb === 0 || !scan.isJoined(verb)) return false;
  const before = scan.parts(verb - 1);
  return (before & (Part.To | Part.Future | Part.Ability)) !== 0 || ((before & Part.Relative) !== 0 && /(?:s|ed)$/.test(scan.lower(verb)));
}

const LEADS_TO_OBJECT = Word.ActionVerb | Word.CommunicationVerb | Word.PlacePreposition;
const CLAUSES = Part.Subordinator | Part.Condition | Part.Relative;
/** Tokens between a verb and whoever acts. */
const LONGEST_CLAUSE = 8;

/**
 * "JLR, the carmaker owned by …", "Massad Boulos, the American adviser": says what the name before it is, and names nobody else. "Naim Qassem, the
 * movement's secretary-general" does, and so does what follows a place or a day: "In Syria, the group …".
 */
function isApposition(scan: Scan, determiner: number, { last }: LexicalHit): boolean {
  const { gaps } = scan.tokens;
  if (determiner === 0 || (gaps[determiner] & ~Gap.Close) !== (Gap.Comma | Gap.Space) || (gaps[last + 1] & Gap.Apostrophe) !== 0)
    return false;
  const next = last + 1;
  // "… near Riyadh, the group said"
  if (next < scan.tokens.count && scan.isJoined(next) && scan.is(next, Word.CommunicationVerb) && scan.lower(next + 1) !== 'by')
    return false;
  const before = determiner - 1;
  const name = scan.nameTo(before);
  if (!name && (!scan.isCapitalised(before) || scan.is(before, Word.Calendar))) return false;
  let first = name?.first ?? before;
  while (!name && first > 0 && scan.isJoined(first) && scan.isCapitalised(first - 1)) first--;
  return first === 0 || !scan.isJoined(first) || !scan.is(first - 1, Word.PlacePreposition);
}

/** "Sudan's army": the state whose body the noun means. */
function possessingState(scan: Scan, possessive: number, { entry }: LexicalHit): NameHit | undefined {
  if (entry.type !== 'military' && entry.type !== 'government') return undefined;
  const owner = isPossessive(scan, possessive) ? scan.nameTo(possessive - 1) : undefined;
  return owner && isStateName(scan, owner) ? owner : undefined;
}

/** "air force spokesman Colonel Hrynevych": a body before someone's role needs no article. */
function leadsToRole(scan: Scan, hit: LexicalHit): boolean {
  if (hit.entry.type !== 'military' && hit.entry.type !== 'government') return false;
  if (hit.entry.text === 'military') return false;
  const next = hit.last + 1;
  return (
    next < scan.tokens.count &&
    isSpaced(scan, next) &&
    scan.is(next, Word.Role) &&
    (!scan.isCapitalised(hit.first) || (scan.tokens.gaps[hit.first] & Gap.Sentence) !== 0)
  );
}

const isPlural = (scan: Scan, { last, entry }: LexicalHit): boolean =>
  scan.lower(last) !== entry.text.toLowerCase() && scan.lower(last).endsWith('s');

/** Whether the noun is the head of its phrase: "the group said", but not "the group stage" or "the militia Hezbollah". */
function isHead(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  const next = hit.last + 1;
  if (leadsToRole(scan, hit)) return true;
  if (next >= tokens.count || tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return true;
  if (tokens.gaps[next] & Gap.Hyphen || scan.isCapitalised(next) || tokens.shapes[next] & Shape.Digits) return false;
  const word = scan.lower(next);
  // A plural says what people are, not of what kind the next noun is: "drove the guerrillas back".
  if (hit.entry.type === 'armed-group' && scan.lower(hit.last).endsWith('s')) return true;
  if (word === 'of' && (hit.entry.type === 'person' || classOf(hit.entry.type as EntityType) === 'weapon')) return false;
  if (scan.is(next, Word.FunctionWord | Word.ActionVerb | Word.CommunicationVerb | Word.PlacePreposition)) return true;
  if ((scan.parts(next) & (VERB_PARTS | ADVERBS)) !== 0 || VERB_ENDINGS.test(word)) return true;
  // "the general lives in": the nouns behind one person's own are few.
  return hit.entry.type === 'person' ? isPresentVerb(scan, next, 0) : isPresentVerb(scan, next);
}

/** "the rebels in the Syrian civil war": the state that the phrase is about, -1 for none. */
function countryAfter(scan: Scan, token: number): number {
  const { tokens } = scan;
  if (token >= tokens.count || !scan.isJoined(token) || scan.lower(token) !== 'in') return -1;
  const next = scan.lower(token + 1) === 'the' ? token + 2 : token + 1;
  const name = next < tokens.count && scan.isJoined(next) ? scan.nameFrom(next) : undefined;
  return name && name.kind !== FormKind.Capital && isStateName(scan, name) ? name.entities[0] : -1;
}
