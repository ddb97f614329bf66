import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate, LocalRole } from './candidate';
import { enumerated, mayBeEnumerated, type NameSpan } from './enumerations';
import { beginsPlaceName } from './familyNames';
import type { Introductions } from './introductions';
import { isSpaced } from './loneSurnames';
import { candidate } from './makeCandidate';
import { isNamesake } from './namesakes';
import { confidenceOf } from './personEvidence';
import type { NameHit, Scan } from './scan';
import { isHeadlineVerb } from './titleCase';

const PERSON = ENTITY_TYPES.indexOf('person');
/** "Christian Phalangists" are many. */
const MEMBERS = /(?:s|an|ist)$/;
/** Words of one name, particles included. */
const LONGEST_NAME = 7;
const NEVER_IN_NAME = Word.FunctionWord | Word.Calendar | Word.PlaceNoun | Word.OrganisationHead | Word.CommunicationVerb;
/** Words of a nickname. */
const LONGEST_NICKNAME = 3;
/** Categories that make a capitalised word something else than a name, unless it is a given name too. */
const ORDINARY =
  NEVER_IN_NAME | Word.CommonCapital | Word.Title | Word.Rank | Word.Role | Word.WeaponNoun | Word.ActorNoun | Word.NationalBody;
/** People whom the knowledge need not know, told by what stands around the name: title, rank, role, given name, apposition, speech. */
export function findPersons(scan: Scan, introductions: Introductions): Candidate[] {
  const found: Candidate[] = [];
  const open: NameSpan[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.count; i++) {
    // Most words are small, and no particles either.
    if (!scan.isCapitalised(i) && !scan.is(i, Word.NameParticle)) continue;
    const isIntroduced = introductions.endsAt(i - 1);
    if (!startsName(scan, i, isIntroduced) || introductions.bounds(i)) continue;
    const last = nameEnd(scan, i, isIntroduced);
    if (last < i) continue;
    const role = introductions.roleOf(i, last);
    const confidence = isCalledSo(scan, i, last) ? 0.85 : confidenceOf(scan, i, last, isIntroduced, role !== null);
    if (confidence > 0) found.push(person(scan, i, last, confidence, role));
    else if (mayBeEnumerated(scan, i, last)) open.push({ first: i, last });
    else continue;
    i = last;
  }
  for (const { first, last } of enumerated(scan, open, found)) found.push(person(scan, first, last, 0.75, null));
  return found;
}

const person = (scan: Scan, first: number, last: number, confidence: number, role: LocalRole | null): Candidate =>
  candidate(scan, first, last, { form: 'name', type: 'person', unknown: { kind: 'person' }, confidence, by: 'persons', role });

/** "a sergeant called Mykola", "a woman named Amal": a given name alone. */
const isCalledSo = (scan: Scan, first: number, last: number): boolean =>
  first === last &&
  first > 1 &&
  isSpaced(scan, first) &&
  scan.is(first, Word.GivenName) &&
  !scan.is(first, Word.OrdinaryWord) &&
  scan.tells(first - 1, NameSort.Called | NameSort.Named) &&
  scan.is(first - 2, Word.PeopleNoun | Word.Rank | Word.Role);

/** Words that are no part of a name, unless they are given names too; function words are with a capital inside a sentence only ("leader Said Deni"). */
function isOrdinary(scan: Scan, token: number): boolean {
  if (scan.is(token, Word.FunctionWord)) return !scan.is(token, Word.GivenName) || !isInsideSentence(scan, token);
  return scan.is(token, ORDINARY) && !scan.is(token, Word.GivenName);
}

const isInsideSentence = (scan: Scan, token: number): boolean =>
  token > 0 && isSpaced(scan, token) && !scan.isCapitalised(token - 1) && !scan.isInCapitals(token);

/** Whether an unknown name may begin here: a capital that is neither an ordinary word nor part of a known name. */
function startsName(scan: Scan, token: number, isIntroduced: boolean): boolean {
  const { tokens } = scan;
  if (isParticleWithHyphen(scan, token)) return true;
  if (!scan.isCapitalised(token) || continuesOtherName(scan, token) || isHeadlineVerb(scan, token)) return false;
  if (isOrdinary(scan, token) && !isFamilyName(scan, token) && !beginsDoubleName(scan, token)) return false;
  if (tokens.ends[token] - tokens.starts[token] === 1 && !(tokens.gaps[token + 1] & Gap.Stop)) return false;
  const known = scan.nameAt(token);
  return known === undefined || mayBePersonsName(scan, known, token) || (isIntroduced && areInitials(scan, known, token));
}

/** "San Isidro": a name does not begin behind an unknown capital; in a line in capitals that may be any word, and a given name begins one. */
function continuesOtherName(scan: Scan, token: number): boolean {
  const before = token - 1;
  if (scan.isInCapitals(token) && scan.is(token, Word.GivenName)) return beginsPlaceName(scan, before) || isFaction(scan, token);
  return (
    before >= 0 &&
    scan.isJoined(token) &&
    scan.isCapitalised(before) &&
    !isOrdinary(scan, before) &&
    !scan.nameAt(before) &&
    (scan.categories(before) & ~Word.FamilyName) === 0
  );
}

/** "FORCES-LORENZO ZELAYA": a faction's name. */
const isFaction = (scan: Scan, token: number): boolean =>
  token > 0 && scan.tokens.gaps[token] === Gap.Hyphen && !scan.is(token - 1, Word.OfName);

/** "Park Seo-yun": an ordinary word before a Korean given name. */
const isFamilyName = (scan: Scan, token: number): boolean => scan.is(token, Word.PlaceNoun) && isHyphenated(scan, token + 2, token);

/** "Per-Olav": tied to a given name. */
function beginsDoubleName(scan: Scan, token: number): boolean {
  const next = token + 1;
  return next < scan.tokens.count && scan.tokens.gaps[next] === Gap.Hyphen && scan.isCapitalised(next) && scan.is(next, Word.GivenName);
}

/** "Jordan Whitcombe": a state's name that is a given name too begins a person's when an unknown capital follows. */
function mayBePersonsName(scan: Scan, known: NameHit, token: number): boolean {
  if (known.first !== token || known.last !== token) return false;
  if (known.kind === FormKind.Demonym) return beginsPersonsName(scan, token);
  // "the U.N. Development Programme" is not one Un Development.
  if ((scan.tokens.shapes[token] & (Shape.AllUpper | Shape.InCapitals)) === Shape.AllUpper) return false;
  if (scan.knowledge.entities.types[known.entities[0]] === PERSON) return isNamesake(scan, known);
  if (!scan.is(token, Word.GivenName)) return false;
  const next = token + 1;
  return (
    next < scan.tokens.count &&
    isSpaced(scan, next) &&
    scan.isCapitalised(next) &&
    !scan.is(next, ORDINARY) &&
    isFreeOrPerson(scan.nameAt(next), scan)
  );
}

/** "Air Chief Marshal A.P. Singh": initials that a state's or a body's are too, behind a rank. */
const areInitials = (scan: Scan, { first, last }: NameHit, token: number): boolean =>
  first === last &&
  (scan.tokens.shapes[token] & Shape.Dotted) !== 0 &&
  token + 1 < scan.tokens.count &&
  isSpaced(scan, token + 1) &&
  scan.isCapitalised(token + 1) &&
  !isOrdinary(scan, token + 1);

/** "Christian Lindner", "Muslim Khan": a demonym that people are called too, before a family name. */
function beginsPersonsName(scan: Scan, token: number): boolean {
  const next = token + 1;
  if (next >= scan.tokens.count || !isSpaced(scan, next) || !scan.isCapitalised(next) || !isFreeOrPerson(scan.nameAt(next), scan))
    return false;
  if (scan.isInCapitals(token)) return false;
  if (scan.is(next, Word.FamilyName)) return !scan.is(next, ORDINARY);
  return scan.is(token, Word.GivenName) && scan.categories(next) === 0 && !MEMBERS.test(scan.lower(next));
}

const isFreeOrPerson = (name: NameHit | undefined, scan: Scan): boolean =>
  name === undefined || scan.knowledge.entities.types[name.entities[0]] === PERSON;

/** "al-Zahar", "a-Zahar": a small particle tied to a capital. */
function isParticleWithHyphen(scan: Scan, token: number): boolean {
  const next = token + 1;
  return (
    scan.is(token, Word.NameParticle) &&
    next < scan.tokens.count &&
    scan.tokens.gaps[next] === Gap.Hyphen &&
    scan.isCapitalised(next) &&
    !scan.nameAt(token)
  );
}

/** Last token of the name that begins at `first`. */
function nameEnd(scan: Scan, first: number, isIntroduced: boolean): number {
  const { tokens } = scan;
  let last = isParticleWithHyphen(scan, first) ? first + 1 : first;
  while (last + 1 < tokens.count && last - first + 1 < LONGEST_NAME) {
    const next = last + 1;
    const afterInitial = tokens.gaps[next] === (Gap.Stop | Gap.Space) && (tokens.shapes[last] & Shape.Single) !== 0;
    const behindNickname = endOfNickname(scan, next);
    if (behindNickname > 0) {
      last = behindNickname;
      continue;
    }
    if (!scan.isJoined(next) && !afterInitial) break;
    if (scan.isJoined(next) && tokens.gaps[next] === Gap.None) break;
    if (continuesName(scan, next) || (last === first && isRulersNumber(scan, next))) last = next;
    else if (isHyphenated(scan, next, first)) last = next;
    else {
      const end = particleEnd(scan, next);
      if (end < 0) break;
      last = end;
    }
  }
  const isInitialOnly = (tokens.shapes[last] & Shape.Single) !== 0 && last === first;
  return isInitialOnly && !isIntroduced ? -1 : last;
}

/** "King Constantine I" */
const isRulersNumber = (scan: Scan, token: number): boolean =>
  scan.tokens.slice(token, token) === 'I' && scan.is(token - 2, Word.Title) && !(scan.tokens.gaps[token + 1] & Gap.Apostrophe);

/** "Ismael “El Mayo” Zambada": the family name behind a nickname in quotation marks. Answers its token, -1 where there is none. */
function endOfNickname(scan: Scan, token: number): number {
  const { gaps, count } = scan.tokens;
  if (gaps[token] !== (Gap.Space | Gap.Quote) || !scan.isCapitalised(token)) return -1;
  for (let i = token + 1; i < count && i - token <= LONGEST_NICKNAME; i++) {
    if (gaps[i] === (Gap.Space | Gap.Quote)) return scan.isCapitalised(i) && continuesName(scan, i) && !scan.nameAt(i) ? i : -1;
    if (gaps[i] !== Gap.Space && gaps[i] !== Gap.Hyphen) return -1;
  }
  return -1;
}

function continuesName(scan: Scan, token: number): boolean {
  if (!scan.isCapitalised(token)) return false;
  // "Gal-On"
  if (scan.tokens.gaps[token] === Gap.Hyphen && scan.is(token, Word.FunctionWord)) return true;
  if (isOrdinary(scan, token)) return isTitleForFamilyName(scan, token);
  const known = scan.nameAt(token);
  return !known || known.first === known.last || scan.knowledge.entities.types[known.entities[0]] === PERSON;
}

/** "Erik Prince", "Hugo Marshall": a title or rank that ends a name behind a given name. */
const isTitleForFamilyName = (scan: Scan, token: number): boolean =>
  scan.is(token, Word.Title | Word.Rank) &&
  !scan.is(token, Word.FunctionWord | Word.Abbreviation) &&
  isSpaced(scan, token) &&
  scan.is(token - 1, Word.GivenName) &&
  !(token + 1 < scan.tokens.count && scan.isJoined(token + 1) && scan.isCapitalised(token + 1));

/** Words tied to a name by a hyphen that are no part of it: "Assad-led", "Trump-era". */
const SUFFIXES = /^(?:led|era|style|like|backed|born|run|held|based|owned|allied|linked|affiliated|aligned|appointed|friendly|critical)$/;
/** Second halves of given names are one syllable. */
const LONGEST_SYLLABLE = 5;

/** The small second half of a given name that follows a family name: "Moon Jae-in", "Park Seo-yun". */
function isHyphenated(scan: Scan, token: number, first: number): boolean {
  const { gaps, shapes, starts, ends, count } = scan.tokens;
  if (token >= count || gaps[token] !== Gap.Hyphen || token - 1 === first) return false;
  if ((shapes[token] & (Shape.HasLower | Shape.FirstUpper | Shape.Digits)) !== Shape.HasLower) return false;
  return ends[token] - starts[token] <= LONGEST_SYLLABLE && !SUFFIXES.test(scan.tokens.slice(token, token));
}

/** Particles and the capital after them: "bin Salman", "van der Leyen", "al-Baghdadi". Answers the capital's token, -1 for none. */
function particleEnd(scan: Scan, token: number): number {
  let i = token;
  while (i < scan.tokens.count && i - token < 3 && scan.isJoined(i) && scan.is(i, Word.NameParticle)) i++;
  if (i === token || i >= scan.tokens.count || !scan.isJoined(i) || !scan.isCapitalised(i)) return -1;
  if (scan.is(i, NEVER_IN_NAME) || scan.nameFrom(i)?.kind === FormKind.Demonym) return -1;
  // "a" is a particle only in "a-Zahar", "as" and "y" only when tied; elsewhere they are ordinary words.
  const isTied = scan.tokens.gaps[i] === Gap.Hyphen || scan.tokens.gaps[token] === Gap.Hyphen;
  return scan.is(token, Word.FunctionWord) && !isTied ? -1 : i;
}
