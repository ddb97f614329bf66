import { FormKind, Word } from '../lexicon';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import type { Introductions } from './introductions';
import { beginsPlaceName } from './familyNames';
import { candidate } from './makeCandidate';
import { PEOPLE_OF_SOMEBODY } from './sufferers';
import type { Scan } from './scan';

/** Words that no name holds, whatever they mean besides. */
const NEVER =
  Word.FunctionWord |
  Word.CommunicationVerb |
  Word.ActionVerb |
  Word.Calendar |
  Word.NumberWord |
  Word.PlacePreposition |
  Word.Title |
  Word.Rank |
  Word.Role |
  Word.ActorNoun |
  Word.PeopleNoun |
  Word.OrganisationHead |
  Word.NationalBody |
  Word.PlaceNoun |
  Word.WeaponNoun;
/** English verbs and adverbs, and what a president still to come is called. */
const NO_NAME = /(?:ed|ing|ly)$|^(?:elect|designate|general)$/;
/** What a lone surname stands behind: by whom, with whom, against whom. */
const BESIDE = /^(?:by|with|against|told|accused|accuses|praised|hailed|replaced|replaces|succeeded|defended|called|like)$/;
const LONGEST_LIST = 6;

/**
 * People in lines in capitals whose names are ordinary words in part ("DIRECTOR MINOR CALVO", "JEFFREY BALL, …") or a surname alone that nobody
 * in the text bears in full ("PONCE SAID", "ESCOBAR'S MEN").
 */
export function findCapitalPersons(scan: Scan, introductions: Introductions): Candidate[] {
  if (!scan.tokens.hasCapitalLines) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!scan.isInCapitals(i)) continue;
    const last = mixedNameEnd(scan, introductions, i);
    if (last > i) {
      found.push(person(scan, introductions, i, last, 0.8));
      i = last;
    } else if (isLoneSurname(scan, i) && acts(scan, i)) found.push(person(scan, introductions, i, i, 0.65));
  }
  return found;
}

const person = (scan: Scan, introductions: Introductions, first: number, last: number, confidence: number): Candidate =>
  candidate(scan, first, last, {
    form: 'name',
    type: 'person',
    unknown: { kind: 'person' },
    confidence,
    by: 'persons',
    role: introductions.roleOf(first, last),
  });

/** Last token of a name with an ordinary word, or a demonym, in it; -1 for none. */
function mixedNameEnd(scan: Scan, introductions: Introductions, first: number): number {
  const next = first + 1;
  if (next >= scan.tokens.count || !isSpaced(scan, next)) return -1;
  const isIntroduced = introductions.endsAt(first - 1);
  if (isIntroduced && isOrdinaryNamePart(scan, first) && (isSurname(scan, next) || isUnknown(scan, next))) return surnamesEnd(scan, next);
  if (isSurname(scan, next) && isNationalGivenName(scan, first)) return surnamesEnd(scan, next);
  if (isIntroduced && isNationalGivenName(scan, first) && !scan.is(next, NEVER | Word.OrdinaryWord)) return surnamesEnd(scan, next);
  if (!isGivenName(scan, first) || !isOrdinaryNamePart(scan, next)) return -1;
  const after = next + 1;
  if (after < scan.tokens.count && isSpaced(scan, after) && isSurname(scan, after)) return surnamesEnd(scan, after);
  return isSetOff(scan, introductions, first, next) ? next : -1;
}

/** "…, JEFFREY BALL AND …": nothing goes on before or behind, so that the ordinary word is the given name's surname. */
function isSetOff(scan: Scan, introductions: Introductions, first: number, last: number): boolean {
  const { gaps } = scan.tokens;
  const isFreeBefore =
    (gaps[first] & (Gap.Comma | Gap.Open)) !== 0 ||
    introductions.endsAt(first - 1) ||
    /^(?:and|of|by|with|to|from|against)$/.test(scan.lower(first - 1));
  const isFreeBehind =
    (gaps[last + 1] & (Gap.Comma | Gap.Stop | Gap.Close | Gap.Break | Gap.Apostrophe)) !== 0 ||
    /^(?:and|who|was|is)$/.test(scan.lower(last + 1));
  return isFreeBefore && isFreeBehind;
}

/** Over a second surname. */
function surnamesEnd(scan: Scan, token: number): number {
  const next = token + 1;
  return next < scan.tokens.count && isSpaced(scan, next) && isSurname(scan, next) ? next : token;
}

const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;

const isGivenName = (scan: Scan, token: number): boolean =>
  scan.is(token, Word.GivenName) && !scan.is(token, NEVER | Word.OrdinaryWord) && !scan.nameAt(token);

const isSurname = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) && scan.is(token, Word.FamilyName) && !scan.is(token, NEVER | Word.OrdinaryWord) && !scan.nameAt(token);

const isUnknown = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) && scan.categories(token) === 0 && !scan.nameAt(token) && !NO_NAME.test(scan.lower(token));

/** A word that is a name here only because of its neighbours: "MINOR", "LOW". */
const isOrdinaryNamePart = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) &&
  scan.is(token, Word.OrdinaryWord) &&
  !scan.is(token, NEVER) &&
  !(scan.tokens.shapes[token] & Shape.Single) &&
  !scan.nameAt(token) &&
  !NO_NAME.test(scan.lower(token)) &&
  !scan.hits('event-verb').some((verb) => verb.first === token);

/** "GERMAN": a demonym that is a given name too. */
const isNationalGivenName = (scan: Scan, token: number): boolean =>
  scan.is(token, Word.GivenName) && scan.nameAt(token)?.kind === FormKind.Demonym;

/** A family name that no other capitals touch. */
function isLoneSurname(scan: Scan, token: number): boolean {
  if (!isSurname(scan, token) || scan.is(token, Word.GivenName)) return false;
  const { gaps, count } = scan.tokens;
  const touches = (at: number, other: number): boolean =>
    other >= 0 && other < count && (gaps[at] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) === 0 && scan.isCapitalised(other);
  return !touches(token, token - 1) && !touches(token + 1, token + 1) && !beginsPlaceName(scan, token - 1);
}

/** Whether the words beside a lone surname speak of a person. */
function acts(scan: Scan, token: number): boolean {
  const next = token + 1;
  const owned = scan.tokens.gaps[next] & Gap.Apostrophe ? (scan.lower(next) === 's' ? next + 1 : next) : -1;
  if (owned >= 0 && PEOPLE_OF_SOMEBODY.test(scan.lower(owned))) return true;
  if (isSpaced(scan, next) && scan.is(next, Word.CommunicationVerb)) return true;
  if (isSpaced(scan, token) && BESIDE.test(scan.lower(token - 1))) return true;
  return isInListThatActs(scan, token);
}

/** "PONCE, ZEPEDA, AND BUSTILLO WILL …": surnames in a row that begin a sentence and do something. */
function isInListThatActs(scan: Scan, token: number): boolean {
  let first = token;
  let last = token;
  while (token - first < LONGEST_LIST && before(scan, first) >= 0) first = before(scan, first);
  while (last - token < LONGEST_LIST && behind(scan, last) >= 0) last = behind(scan, last);
  const next = last + 1;
  return (
    last > first &&
    (scan.tokens.gaps[first] & Gap.Sentence) !== 0 &&
    next < scan.tokens.count &&
    isSpaced(scan, next) &&
    scan.is(next, Word.ActionVerb | Word.CommunicationVerb)
  );
}

const isBareSurname = (scan: Scan, token: number): boolean => token >= 0 && token < scan.tokens.count && isSurname(scan, token);

function before(scan: Scan, token: number): number {
  if (scan.tokens.gaps[token] & Gap.Sentence) return -1;
  const other = scan.lower(token - 1) === 'and' ? token - 2 : scan.tokens.gaps[token] & Gap.Comma ? token - 1 : -1;
  return isBareSurname(scan, other) ? other : -1;
}

function behind(scan: Scan, token: number): number {
  const next = token + 1;
  if (scan.tokens.gaps[next] & Gap.Sentence) return -1;
  const other = scan.lower(next) === 'and' ? next + 1 : scan.tokens.gaps[next] & Gap.Comma ? next : -1;
  return isBareSurname(scan, other) ? other : -1;
}
