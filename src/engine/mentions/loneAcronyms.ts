import { Word } from '../lexicon/categories';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { isPossessive } from './organisationType';
import type { Scan } from './scan';

/** The detector's name. */
export const LONE_ACRONYMS = 'lone-acronyms';

const PERSON = ENTITY_TYPES.indexOf('person');
const SHORTEST = 3;
const LONGEST = 7;
/** Initials that stand for no body. */
export const NO_BODY =
  /^(?:GDP|GNP|KMS|KPH|LBS|MPH|RPM|HRS|SMS|VHS|GNI|CPI|VAT|GPS|DNA|RNA|HIV|AIDS|SARS|MERS|COVID|CEO|CFO|CTO|COO|MEP|PhD|MBA|VIP|UFO|AGM|WMD|ICBM|USD|EUR|GBP|UTC|GMT|EST|PDT|ISBN|HTML|PDF|FAQ|CCTV|LGBT|LGBTQ|NGO|IGO|POW|MIA|KIA|DIY|IPO|FDI|PPP|PSA|CIS|III|VII|VIII|XIII|XIV|XVI|FIR|IDP|PCR|UHF|VHF|ATM|SMS|SUV|DUI|BMI|TBD|EDIT|PHOTO|LIVE|FILE)$/;
/** Who belongs to bodies. */
const MEMBERS =
  /^(?:members?|leaders?|leadership|candidates?|supporters?|activists?|officials?|ministers?|fighters?|rebels?|guerrillas?|militants?|troops|soldiers|forces|militia|militiamen|commanders?|party|government|delegates?|lawmakers?|legislators?|senators?|deput(?:y|ies)|councillors?|spokes(?:man|woman|person)|chairman|chairwoman|president|secretary|general|congress|headquarters|ticket|manifesto|nominees?|cadres?|strongholds?|bases?)$/;
/** Who fights for a body. */
export const FIGHTERS = /^(?:fighters?|rebels?|guerrillas?|militants?|militia|militiamen)$/;
/** What bodies do. */
const DEEDS =
  /^(?:won|lost|contested|boycotted|nominated|endorsed|governed|ruled|formed|merged|split|attacked|ambushed|captured|seized|withdrew|claimed|opposed|supported|controls?|holds?|wants|plans|rejects?|rejected|accused|denied|denies|fielded)$/;

/** Whether a token says who belongs to the body before it. */
export const isMemberNoun = (scan: Scan, token: number): boolean => MEMBERS.test(scan.lower(token));

/** Whether what stands behind a token is what bodies do. */
export function acts(scan: Scan, token: number): boolean {
  const next = token + 1;
  return next < scan.tokens.count && scan.isJoined(next) && (DEEDS.test(scan.lower(next)) || scan.is(next, Word.CommunicationVerb));
}

/** Bodies of which a text has the initials alone: "TANU members", "a leader of the NLD", "the MPRP won". */
export function findLoneAcronyms(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shapes[i] & (Shape.AllUpper | Shape.InCapitals | Shape.Single | Shape.Dotted)) !== Shape.AllUpper) continue;
    const type = scan.categories(i) === 0 && !scan.nameAt(i) && isFree(scan, i) ? typeOf(scan, i) : null;
    if (!type) continue;
    found.push(
      candidate(scan, i, i, { form: 'abbreviation', type, unknown: { kind: 'organisation' }, confidence: 0.7, by: LONE_ACRONYMS }),
    );
  }
  return found;
}

/** Neither part of a longer name or a designation, nor one of the initials that stand for things. */
function isFree(scan: Scan, token: number): boolean {
  const { starts, ends, gaps, count } = scan.tokens;
  const length = ends[token] - starts[token];
  if (length < (isInBrackets(scan, token) ? 2 : SHORTEST) || length > LONGEST) return false;
  const isTied = (at: number): boolean => at > 0 && at < count && (gaps[at] === Gap.None || (gaps[at] & (Gap.Hyphen | Gap.Slash)) !== 0);
  if (isTied(token) || isTied(token + 1) || NO_BODY.test(scan.tokens.slice(token, token))) return false;
  const touches = (at: number, other: number): boolean =>
    at < count && scan.isJoined(at) && (scan.isCapitalised(other) || (scan.tokens.shapes[other] & Shape.Digits) !== 0);
  return !touches(token + 1, token + 1) && !(token > 0 && !scan.is(token - 1, Word.FunctionWord) && touches(token, token - 1));
}

function typeOf(scan: Scan, token: number): EntityType | null {
  if (isInBrackets(scan, token)) return isPerson(scan, token - 1) ? 'party' : null;
  const next = token + 1;
  const hasNext = next < scan.tokens.count && scan.isJoined(next);
  const word = hasNext ? scan.lower(next) : '';
  if (FIGHTERS.test(word)) return 'armed-group';
  if (MEMBERS.test(word)) return 'organisation';
  const hasArticle = scan.isJoined(token) && scan.lower(token - 1) === 'the';
  const of = hasArticle ? token - 2 : token - 1;
  if (of > 0 && scan.isJoined(of) && scan.lower(of) === 'of' && scan.is(of - 1, Word.Role)) return 'organisation';
  if (!hasArticle) return null;
  return DEEDS.test(word) ||
    (hasNext && scan.is(next, Word.CommunicationVerb)) ||
    (isPossessive(scan, next) && MEMBERS.test(scan.lower(next + 1)))
    ? 'organisation'
    : null;
}

/** "Alan García (APRA)": the party of the person before it. */
const isInBrackets = (scan: Scan, token: number): boolean =>
  token > 0 &&
  (scan.tokens.gaps[token] & Gap.Open) !== 0 &&
  token + 1 < scan.tokens.count &&
  (scan.tokens.gaps[token + 1] & Gap.Close) !== 0;

function isPerson(scan: Scan, token: number): boolean {
  const name = scan.nameTo(token);
  if (name) return scan.knowledge.entities.types[name.entities[0]] === PERSON;
  return (
    scan.isCapitalised(token) &&
    scan.isCapitalised(token - 1) &&
    scan.isJoined(token) &&
    !scan.nameAt(token) &&
    (scan.is(token, Word.FamilyName | Word.GivenName) || scan.is(token - 1, Word.GivenName))
  );
}
