import { NameSort } from '../lexicon/nameWords';
import type { EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { acts, LONE_ACRONYMS } from './loneAcronyms';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

const SHORTEST = 2;
const LONGEST_INITIALS = 6;
const LONGEST_WORD = 12;
/** What initials stand for that no mouth can say as a word: no vowel, nothing but vowels, or consonants that begin no word. */
const NO_VOWEL = /^[^AEIOUY]+$/;
const VOWELS = /^[AEIOU]+$/;
const BEGINS_ODDLY =
  /^(?:[BDFGKPV][BCDFGJKMNPQSTVWXZ]|C[BCDFGJKMNPQSTVWXZ]|[JLMNQRVXZ][BCDFGJKLMNPQRSTVWXZ]|S[BDFGJRVXZ]|T[BCDFGJKLMNPQVXZ]|W[BCDFGJKLMNPQSTVWXZ]|H[BCDFGJKLMNPQRSTVWXZ])/;
const ENDS_ODDLY = /[AEIOU][JQV]$/;
/** "MC", "LL": two letters that begin words after all. */
const BEGINS_WORDS = /^(?:MC|LL|TL|KN|PS|PT|TS|TZ|GN|DZ|MN|NG|PF)/;
const LED = /^(?:headed|heads|led|leads|joined|joining|founded)$/;
/** Units that the letter of a general staff's section and a number mean: "G-2". */
const STAFF = /^[GJS]$/;

/** Bodies in lines in capitals of which the text has only initials, or a word that no lexicon has: "THE OIJ SAID", "MRTA MEMBERS", "THE G-2". */
export function findCapitalInitials(scan: Scan): Candidate[] {
  const { tokens } = scan;
  if (!tokens.hasCapitalLines) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const isWord = (tokens.shapes[i] & (Shape.AllUpper | Shape.InCapitals)) === (Shape.AllUpper | Shape.InCapitals);
    if (!isWord) continue;
    const last = staffSection(scan, i) ? i + 1 : i;
    const type = last > i ? 'military' : isUnknown(scan, i) ? typeOf(scan, i) : null;
    if (!type) continue;
    found.push(
      candidate(scan, i, last, { form: 'abbreviation', type, unknown: { kind: 'organisation' }, confidence: 0.65, by: LONE_ACRONYMS }),
    );
    i = last;
  }
  return found;
}

/** "THE G-2" */
const staffSection = (scan: Scan, token: number): boolean =>
  token > 0 &&
  token + 1 < scan.tokens.count &&
  STAFF.test(scan.tokens.slice(token, token)) &&
  scan.lower(token - 1) === 'the' &&
  scan.tokens.gaps[token + 1] === Gap.Hyphen &&
  (scan.tokens.shapes[token + 1] & (Shape.Digits | Shape.Single)) === (Shape.Digits | Shape.Single);

/** A word that neither the knowledge nor a lexicon has, tied to nothing. */
function isUnknown(scan: Scan, token: number): boolean {
  const { starts, ends, gaps, shapes, count } = scan.tokens;
  const length = ends[token] - starts[token];
  if (length < SHORTEST || length > LONGEST_WORD || shapes[token] & (Shape.Dotted | Shape.Single)) return false;
  if (scan.categories(token) !== 0 || scan.nameAt(token)) return false;
  const isTied = (at: number): boolean =>
    at < count && (gaps[at] === Gap.None || (gaps[at] & (Gap.Hyphen | Gap.Slash | Gap.Apostrophe)) !== 0);
  if (isTied(token) || (isTied(token + 1) && scan.lower(token + 1) !== 's')) return false;
  const touches = (at: number, other: number): boolean =>
    other >= 0 &&
    at < count &&
    scan.isJoined(at) &&
    ((scan.isCapitalised(other) && !isMember(scan, other)) || (shapes[other] & Shape.Digits) !== 0);
  return !touches(token, token - 1) && !touches(token + 1, token + 1);
}

function typeOf(scan: Scan, token: number): EntityType | null {
  const next = token + 1;
  const hasNext = next < scan.tokens.count && scan.isJoined(next);
  const hasArticle = scan.isJoined(token) && scan.lower(token - 1) === 'the';
  if (hasNext && scan.tells(next, NameSort.Fighter) && scan.lower(next) !== 'guerrilla') return 'armed-group';
  if (isBracketed(scan, token)) return null;
  const isBody =
    (hasNext && isMember(scan, next) && (hasArticle || scan.tokens.ends[token] - scan.tokens.starts[token] <= LONGEST_INITIALS)) ||
    isOwner(scan, hasArticle ? token - 2 : token - 1) ||
    isUnspeakable(scan, token) ||
    (isInitials(scan, token) && (hasArticle || acts(scan, token) || (hasNext && isMember(scan, next)) || isTakenFor(scan, token - 1)));
  return isBody ? 'organisation' : null;
}

/** "CHIEF OF", "WHO HEADED": before a body. */
function isOwner(scan: Scan, token: number): boolean {
  if (token < 1) return false;
  const word = scan.lower(token);
  return word === 'of' ? scan.tells(token - 1, NameSort.HeadOfBody) : LED.test(word);
}

/** "OIJ DIRECTOR", "MRTA MEMBERS" */
const isMember = (scan: Scan, token: number): boolean => scan.tells(token, NameSort.Member | NameSort.HeadOfBody);

/** "TO RCN", "BY THE CGT": what neither a number nor a place stands behind. */
const isTakenFor = (scan: Scan, token: number): boolean => /^(?:to|by|with|against|between|and)$/.test(scan.lower(token));

/** "RCN": nothing else than initials. */
function isUnspeakable(scan: Scan, token: number): boolean {
  const word = scan.tokens.slice(token, token);
  return word.length > SHORTEST && word.length <= LONGEST_INITIALS && NO_VOWEL.test(word) && !scan.tells(token, NameSort.ThingInitials);
}

function isInitials(scan: Scan, token: number): boolean {
  const word = scan.tokens.slice(token, token);
  if (word.length > LONGEST_INITIALS) return false;
  return NO_VOWEL.test(word) || VOWELS.test(word) || ENDS_ODDLY.test(word) || (BEGINS_ODDLY.test(word) && !BEGINS_WORDS.test(word));
}

const isBracketed = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & (Gap.Open | Gap.Close)) === Gap.Open;
