import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import type { Introductions } from './introductions';
import { givenAloneEnd, isLoneSurname, isSpaced, isSurname, NEVER_IN_NAME as NEVER } from './loneSurnames';
import { hitFrom } from './hitsAt';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

/** English verbs and adverbs, and what a president still to come is called. */
const NO_NAME = /(?:ed|ing|ly)$|^(?:elect|designate|general)$/;
/**
 * People in lines in capitals whose names are ordinary words in part ("DIRECTOR MINOR CALVO", "JEFFREY BALL, …") or a surname alone that nobody
 * in the text bears in full ("PONCE SAID", "ESCOBAR'S MEN").
 */
export function findCapitalPersons(scan: Scan, introductions: Introductions): Candidate[] {
  if (!scan.tokens.hasCapitalLines) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!scan.isInCapitals(i)) continue;
    const mixed = mixedNameEnd(scan, introductions, i);
    const last = mixed > i ? mixed : givenAloneEnd(scan, i);
    if (last >= i) {
      found.push(person(scan, introductions, i, last, 0.8));
      i = last;
    } else if (isLoneSurname(scan, introductions, i)) found.push(person(scan, introductions, i, i, 0.65));
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

const isGivenName = (scan: Scan, token: number): boolean =>
  scan.is(token, Word.GivenName) && !scan.is(token, NEVER | Word.OrdinaryWord) && !scan.nameAt(token);

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
  !hitFrom(scan.hits(Hit.EventVerb), token);

/** "GERMAN": a demonym that is a given name too. */
const isNationalGivenName = (scan: Scan, token: number): boolean =>
  scan.is(token, Word.GivenName) && scan.nameAt(token)?.kind === FormKind.Demonym;
