import { FormKind, Word } from '../lexicon';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import { beginsPlaceName } from './familyNames';
import type { Introductions } from './introductions';
import { meetsFate } from './lives';
import type { Scan } from './scan';
import { isSufferer, KIN, PEOPLE_OF_SOMEBODY } from './sufferers';

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
const BESIDE = /^(?:by|with|against|told|accused|accuses|praised|hailed|replaced|replaces|succeeded|defended|called|like)$/;
const LONGEST_LIST = 6;

/** Whether a family name in a line in capitals stands for a person whom the text need not name in full: "PONCE SAID", "ESCOBAR'S MEN". */
export const isLoneSurname = (scan: Scan, introductions: Introductions, token: number): boolean =>
  isAlone(scan, token) && (isPerson(scan, token) || introductions.roleOf(token, token) !== null);

export const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;

/** A family name that is nothing else. */
export const isSurname = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) && scan.is(token, Word.FamilyName) && !scan.is(token, NEVER_IN_NAME | Word.OrdinaryWord) && !scan.nameAt(token);

/** A family name that no other capitals touch. */
function isAlone(scan: Scan, token: number): boolean {
  if (!isSurname(scan, token) || scan.is(token, Word.GivenName)) return false;
  const { gaps, count } = scan.tokens;
  const touches = (at: number, other: number): boolean =>
    other >= 0 && other < count && (gaps[at] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) === 0 && scan.isCapitalised(other);
  return !touches(token, token - 1) && !touches(token + 1, token + 1) && !beginsPlaceName(scan, token - 1);
}

/** Whether the words beside a lone surname speak of a person. */
function isPerson(scan: Scan, token: number): boolean {
  const next = token + 1;
  const owned = scan.tokens.gaps[next] & Gap.Apostrophe ? (scan.lower(next) === 's' ? next + 1 : next) : -1;
  if (owned >= 0 && PEOPLE_OF_SOMEBODY.test(scan.lower(owned))) return true;
  if (isSpaced(scan, next) && scan.is(next, Word.CommunicationVerb)) return true;
  if (isSpaced(scan, token) && BESIDE.test(scan.lower(token - 1))) return true;
  if (meetsFate(scan, next) || isSufferer(scan, token) || isKinOf(scan, token)) return true;
  return isBetweenActors(scan, token) || isInListThatActs(scan, token);
}

/** "A COUSIN OF ESCOBAR" */
const isKinOf = (scan: Scan, token: number): boolean =>
  isSpaced(scan, token) && scan.lower(token - 1) === 'of' && KIN.test(scan.lower(token - 2));

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
