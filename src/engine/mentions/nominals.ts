import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { classOf, ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate, LeadingDemonym } from './candidate';
import { candidate } from './makeCandidate';
import { isPossessive } from './organisationType';
import type { LexicalHit, NameHit, Scan } from './scan';
import { isSpaced } from './loneSurnames';

const STATE = ENTITY_TYPES.indexOf('state');
const DETERMINERS = /^(?:the|this|that|these|those)$/i;
/** What may follow a noun that is the head of its phrase, besides marks and the words of the lexicons. */
const VERB_ENDINGS = /(?:ed|ing|ly|’s)$/;

interface DefinitePhrase {
  readonly first: number;
  readonly country: number;
  readonly demonym: LeadingDemonym | null;
}

/** Definite phrases that may stand for an actor named elsewhere: "the terror group", "the Lebanese militia". The linker decides for whom. */
export function findNominals(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits('actor-noun')) {
    if (!hit.entry.type) continue;
    // "the generals", "the institutions" are nobody in particular.
    if (classOf(hit.entry.type) === 'actor' && isPlural(scan, hit)) continue;
    const phrase = definitePhrase(scan, hit);
    if (!phrase || !isHead(scan, hit)) continue;
    const { first, demonym } = phrase;
    const country = phrase.country < 0 ? countryAfter(scan, hit.last + 1) : phrase.country;
    found.push(
      candidate(scan, first, hit.last, {
        form: 'nominal',
        type: hit.entry.type,
        unknown: { kind: 'nominal', country, noun: hit.entry.text.toLowerCase(), demonym },
        confidence: 0.7,
        by: 'nominals',
      }),
    );
  }
  return found;
}

/** Where the phrase begins after its determiner, and the state that a demonym in it names. */
function definitePhrase(scan: Scan, hit: LexicalHit): DefinitePhrase | null {
  const { tokens } = scan;
  const plain = { first: hit.first, country: -1, demonym: null };
  if (leadsToRole(scan, hit)) return plain;
  if (hit.first === 0 || !scan.isJoined(hit.first)) return null;
  const before = hit.first - 1;
  if (DETERMINERS.test(tokens.slice(before, before))) return isApposition(scan, before, hit) ? null : plain;
  const owner = possessingState(scan, before, hit);
  if (owner) return { ...plain, country: owner.entities[0] };
  const demonym = scan.nameTo(before);
  if (demonym?.kind !== FormKind.Demonym || demonym.first === 0 || !scan.isJoined(demonym.first)) return null;
  if (!DETERMINERS.test(tokens.slice(demonym.first - 1, demonym.first - 1)) || isApposition(scan, demonym.first - 1, hit)) return null;
  const isState = isStateName(scan, demonym);
  return {
    first: demonym.first,
    country: isState ? demonym.entities[0] : -1,
    demonym: { end: tokens.ends[demonym.last], known: demonym.entities },
  };
}

/**
 * "JLR, the carmaker owned by …", "Massad Boulos, the American adviser": says what the name before it is, and names nobody else. "Naim Qassem, the
 * movement's secretary-general" does, and so does what follows a place or a day: "In Syria, the group …".
 */
function isApposition(scan: Scan, determiner: number, { last }: LexicalHit): boolean {
  const { gaps } = scan.tokens;
  if (determiner === 0 || (gaps[determiner] & ~Gap.Close) !== (Gap.Comma | Gap.Space) || gaps[last + 1] === Gap.Apostrophe) return false;
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

const isStateName = (scan: Scan, name: NameHit): boolean => scan.knowledge.entities.types[name.entities[0]] === STATE;

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
  return scan.is(next, Word.FunctionWord | Word.ActionVerb | Word.CommunicationVerb | Word.PlacePreposition) || VERB_ENDINGS.test(word);
}

/** "the rebels in the Syrian civil war": the state that the phrase is about, -1 for none. */
function countryAfter(scan: Scan, token: number): number {
  const { tokens } = scan;
  if (token >= tokens.count || !scan.isJoined(token) || scan.lower(token) !== 'in') return -1;
  const next = scan.lower(token + 1) === 'the' ? token + 2 : token + 1;
  const name = next < tokens.count && scan.isJoined(next) ? scan.nameFrom(next) : undefined;
  return name && scan.knowledge.entities.types[name.entities[0]] === STATE ? name.entities[0] : -1;
}
