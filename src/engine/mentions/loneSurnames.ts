import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { NameSort } from '../lexicon/nameWords';
import { PersonSort } from '../lexicon/personWords';
import { ENTITY_TYPES } from '../model';
import { Gap, Shape } from '../text/tokens';
import { beginsPlaceName } from './familyNames';
import type { Introductions } from './introductions';
import { meetsFate } from './lives';
import type { Scan } from './scan';
import { isSufferer } from './sufferers';

const STATE = ENTITY_TYPES.indexOf('state');
/** Words that no name holds, whatever they mean besides. */
export const NEVER_IN_NAME =
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
/** What a lone surname stands behind: by whom, with whom, against whom. */
const BESIDE = /^(?:by|with|against|like)$/;
const LONGEST_LIST = 6;
const LONGEST_SPEAKER = 3;

/** Whether a family name in a line in capitals stands for a person whom the text need not name in full: "PONCE SAID", "ESCOBAR'S MEN". */
export const isLoneSurname = (scan: Scan, introductions: Introductions, token: number): boolean =>
  isAlone(scan, token) && (isPerson(scan, token) || introductions.roleOf(token, token) !== null);

/**
 * Last token of a name of one word that its surroundings give a person: "HIS WIFE, NELIDA", "A GUNMAN CALLED TYSON", and in brackets of its own,
 * as transcripts give whoever speaks: "[YAMID AMAT]". -1 where there is none.
 */
export function givenAloneEnd(scan: Scan, token: number): number {
  if (!isFreeWord(scan, token)) return -1;
  if (isKin(scan, token) || isCalled(scan, token)) return token;
  return speakerEnd(scan, token);
}

/** A word that nothing else is known of than that it may be a name. */
const isFreeWord = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count &&
  scan.isInCapitals(token) &&
  (scan.tokens.shapes[token] & (Shape.AllUpper | Shape.Single | Shape.Dotted)) === Shape.AllUpper &&
  (scan.categories(token) & ~Word.OfName) === 0 &&
  !scan.nameAt(token);

const isKin = (scan: Scan, token: number): boolean => {
  if (!scan.is(token, Word.GivenName) || isContinued(scan, token)) return false;
  const next = token + 1;
  if (scan.tokens.gaps[token] === (Gap.Comma | Gap.Space) && scan.tellsOfPerson(token - 1, PersonSort.Kin)) return true;
  return scan.tokens.gaps[next] === (Gap.Comma | Gap.Space) && scan.tellsOfPerson(next, PersonSort.Kin) && scan.lower(next + 1) === 'of';
};

const isCalled = (scan: Scan, token: number): boolean => {
  if (isContinued(scan, token) || !isSpaced(scan, token)) return false;
  const verb = scan.lower(token - 1) === 'as' ? token - 2 : token - 1;
  return verb > 0 && scan.tells(verb, NameSort.Called | NameSort.Named) && scan.is(verb - 1, Word.PeopleNoun);
};

const isContinued = (scan: Scan, token: number): boolean =>
  token + 1 < scan.tokens.count && isSpaced(scan, token + 1) && scan.isCapitalised(token + 1);

/** "[YAMID AMAT]" */
function speakerEnd(scan: Scan, first: number): number {
  const { gaps, starts, text, count } = scan.tokens;
  if (!(gaps[first] & Gap.Open) || text[starts[first] - 1] !== '[') return -1;
  let last = first;
  while (last + 1 < count && last - first < LONGEST_SPEAKER && isSpaced(scan, last + 1) && isFreeWord(scan, last + 1)) last++;
  const isName = last > first || scan.is(last, Word.FamilyName | Word.GivenName);
  return isName && text[scan.tokens.ends[last]] === ']' ? last : -1;
}

export const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;

/** A family name that is nothing else. */
export const isSurname = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) && scan.is(token, Word.FamilyName) && !scan.is(token, NEVER_IN_NAME | Word.OrdinaryWord) && !scan.nameAt(token);

/** A family name that no other capitals touch. */
function isAlone(scan: Scan, token: number): boolean {
  if (!isSurname(scan, token)) return false;
  const { gaps, count } = scan.tokens;
  const touches = (at: number, other: number): boolean =>
    other >= 0 && other < count && (gaps[at] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) === 0 && scan.isCapitalised(other);
  return !touches(token, token - 1) && !touches(token + 1, token + 1) && !beginsPlaceName(scan, token - 1);
}

/** Whether the words beside a lone surname speak of a person. */
function isPerson(scan: Scan, token: number): boolean {
  const next = token + 1;
  const owned = scan.tokens.gaps[next] & Gap.Apostrophe ? (scan.lower(next) === 's' ? next + 1 : next) : -1;
  if (owned >= 0 && scan.tellsOfPerson(owned, PersonSort.Owned)) return true;
  if (isSpaced(scan, next) && scan.is(next, Word.CommunicationVerb)) return true;
  // "DOCTORS SAID LEIGH IS STABLE"
  if (isSpaced(scan, token) && scan.is(token - 1, Word.CommunicationVerb) && /^(?:is|was|has|had|will)$/.test(scan.lower(next)))
    return true;
  if (isSpaced(scan, token) && (scan.tellsOfPerson(token - 1, PersonSort.Met) || BESIDE.test(scan.lower(token - 1)))) return true;
  if (meetsFate(scan, next) || isSufferer(scan, token) || isKinOf(scan, token)) return true;
  return isBetweenActors(scan, token) || isInListThatActs(scan, token);
}

/** "A COUSIN OF ESCOBAR" */
const isKinOf = (scan: Scan, token: number): boolean =>
  isSpaced(scan, token) && scan.lower(token - 1) === 'of' && scan.tellsOfPerson(token - 2, PersonSort.Kin);

/** "ARENA, PONCE, AND THE AIR FORCE": beside somebody who is no state and no capital. */
function isBetweenActors(scan: Scan, token: number): boolean {
  const { gaps } = scan.tokens;
  const isActor = (at: number): boolean => {
    const name = scan.nameAt(at);
    return name !== undefined && name.kind < FormKind.Demonym && scan.knowledge.entities.types[name.entities[0]] !== STATE;
  };
  if (gaps[token] & Gap.Sentence || !(gaps[token] & Gap.Comma)) return false;
  return isActor(token - 1) && (gaps[token + 1] & Gap.Comma) !== 0 && scan.lower(token + 1) === 'and';
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
