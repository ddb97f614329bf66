import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap, Shape } from '../text/tokens';
import { endsInFamilyName } from './familyNames';
import { hasLifeAround } from './lives';
import type { Scan } from './scan';
import { isApposition, isSufferer } from './sufferers';

/** 0 where nothing but capitals speaks for a person. */
export function confidenceOf(scan: Scan, first: number, last: number, isIntroduced: boolean, hasRole: boolean): number {
  const { tokens } = scan;
  const words = nameWords(scan, first, last);
  const hasGivenName = scan.is(first, Word.GivenName) || (tokens.shapes[first] & Shape.Single) !== 0;
  const known = scan.nameAt(last);
  if (known && known.first > first && known.last > last) return 0;
  if (isIntroduced) return words > 1 ? 0.95 : 0.85;
  if (words === 1) return 0;
  if (followedByHeadNoun(scan, last)) return 0;
  if (hasGivenName) return hasRole ? 0.95 : isLocation(scan, first) ? 0 : 0.85;
  if (beginsLater(scan, first, last)) return 0;
  if (hasRole || isByline(scan, first, last)) return 0.85;
  if (allUnknown(scan, first, last)) {
    if (speaks(scan, first, last) || hasLifeAround(scan, first, last) || isSufferer(scan, first) || isApposition(scan, first)) return 0.75;
    const isFamilyName = scan.isInCapitals(first)
      ? scan.is(last, Word.FamilyName) && !scan.tells(first, NameSort.PlaceOpening)
      : endsInFamilyName(scan, first, last);
    if (isFamilyName && !isLocation(scan, first)) return 0.75;
  }
  return hasAge(scan, last) ? 0.85 : 0;
}

/** "WATCHMAN PEDRO CASTRO": in a line in capitals a word that no lexicon has may stand before the name. */
export function beginsLater(scan: Scan, first: number, last: number): boolean {
  if (!scan.isInCapitals(first)) return false;
  for (let i = first + 1; i < last; i++) if (scan.is(i, Word.GivenName)) return true;
  return false;
}

/** "By Farzana Qazilbash" on a line of its own, or with a place behind a comma. */
function isByline(scan: Scan, first: number, last: number): boolean {
  const { gaps, count } = scan.tokens;
  const by = first - 1;
  if (by < 0 || gaps[first] !== Gap.Space || scan.tokens.slice(by, by) !== 'By' || !(gaps[by] & Gap.Break)) return false;
  return last + 1 >= count || (gaps[last + 1] & (Gap.Break | Gap.Comma | Gap.Other | Gap.Dash)) !== 0 || scan.lower(last + 1) === 'and';
}

/** Who comes, or is taken, from a place: "kidnapped from Nir Oz". */
function isOrigin(scan: Scan, first: number): boolean {
  if (first < 2 || !scan.isJoined(first) || scan.lower(first - 1) !== 'from') return false;
  return (
    scan.is(first - 2, Word.PeopleNoun) ||
    (/(?:ed|en)$/.test(scan.lower(first - 2)) && !scan.is(first - 2, Word.TransferWord | Word.CommunicationVerb))
  );
}

/** "in Khan Younis", "near San Pedro": what looks like a name is a place. */
function isLocation(scan: Scan, first: number): boolean {
  if (isOrigin(scan, first)) return true;
  return (
    first > 0 && scan.isJoined(first) && /^(?:in|near|outside|around|towards?|at|into)$/i.test(scan.tokens.slice(first - 1, first - 1))
  );
}

/** Words of a name that are no particles: "al-Hilla" alone may be anything. */
export function nameWords(scan: Scan, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) if (!scan.is(i, Word.NameParticle) || i === last) words++;
  return words;
}

/** "Victoria Falls", "Charlotte Hornets Arena": the name belongs to a place or a body. */
export function followedByHeadNoun(scan: Scan, last: number): boolean {
  const next = last + 1;
  return (
    next < scan.tokens.count && scan.isJoined(next) && scan.isCapitalised(next) && scan.is(next, Word.PlaceNoun | Word.OrganisationHead)
  );
}

function speaks(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  const isVerb = (token: number): boolean => token >= 0 && token < tokens.count && scan.is(token, Word.CommunicationVerb);
  const before = first > 0 && (tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak)) === 0 && isVerb(first - 1);
  const after = last + 1 < tokens.count && (tokens.gaps[last + 1] & ~(Gap.Space | Gap.SoftBreak)) === 0 && isVerb(last + 1);
  return before || after;
}

export function allUnknown(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (i > first && scan.tokens.gaps[i] === Gap.Hyphen) continue;
    if (scan.nameAt(i) || scan.categories(i) & ~Word.OfName) return false;
  }
  return true;
}

/** ", 54," */
function hasAge(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  const next = last + 1;
  return (
    next + 1 < tokens.count &&
    (tokens.gaps[next] & Gap.Comma) !== 0 &&
    (tokens.shapes[next] & Shape.Digits) !== 0 &&
    tokens.ends[next] - tokens.starts[next] === 2 &&
    (tokens.gaps[next + 1] & Gap.Comma) !== 0
  );
}
