import { Word } from '../lexicon/categories';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import { isVariant } from './armsObjects';
import type { NameHit, Scan } from './scan';

/** A designator may go on after the part that is known: "T-72" in "T-72B3M". */
const LONGEST_SUFFIX = 6;
/** Letters and numbers of a variant; more are a code of some other sort. */
const MOST_SUFFIXES = 8;

export interface WeaponSpan {
  readonly last: number;
  /** Another model than the one of the knowledge. */
  readonly isOtherModel: boolean;
}

export const isWeapon = (scan: Scan, hit: NameHit): boolean =>
  scan.knowledge.entities.types[hit.entities[0]] >= ENTITY_TYPES.indexOf('missile');

/** How far a weapon's name reaches that begins with a name of the knowledge; `index` is the hit's among the names of the scan. */
export function modelSpan(scan: Scan, hit: NameHit, index: number): WeaponSpan {
  const span = isBeginningOfAnother(scan, hit, index) ? { last: hit.last, isOtherModel: false } : weaponSpan(scan, hit);
  return span.isOtherModel ? span : { ...span, last: endOfSecondName(scan, hit, index, span.last) };
}

/** "M4" in "M4A1": where the longer name is known itself, the shorter one has no variant there. */
function isBeginningOfAnother(scan: Scan, hit: NameHit, index: number): boolean {
  const goesOn = (other: NameHit): boolean => other.last > hit.last && isWeapon(scan, other);
  for (let i = index - 1; i >= 0 && scan.names[i].first === hit.first; i--) if (goesOn(scan.names[i])) return true;
  for (let i = index + 1; i < scan.names.length && scan.names[i].first === hit.first; i++) if (goesOn(scan.names[i])) return true;
  return false;
}

/**
 * "A-10 Thunderbolt", "A-4B Skyhawks": a designation and a name of one weapon, side by side, are one mention. Answers the last token of the second
 * name, or `last` where none follows.
 */
function endOfSecondName(scan: Scan, hit: NameHit, index: number, last: number): number {
  let end = last;
  for (let i = index + 1; i < scan.names.length && scan.names[i].first <= last + 1; i++) {
    const second = scan.names[i];
    const isNext = second.first === last + 1 && scan.tokens.gaps[second.first] === Gap.Space;
    if (isNext && second.last > end && isWeapon(scan, second) && isOneWeapon(scan, hit, second)) end = second.last;
  }
  return end;
}

/** Whether two names mean the same system, or one of them its family. */
function isOneWeapon(scan: Scan, { entities }: NameHit, second: NameHit): boolean {
  const { partOf } = scan.knowledge.entities;
  return entities.some((one) => second.entities.some((other) => one === other || partOf[one] === other || partOf[other] === one));
}

/** "Akash and BrahMos", "the Exocet, Harpoon or Otomat": what is listed with a weapon is one, if its name may be a weapon's. */
export const isListedWithWeapon = (scan: Scan, { first, last }: NameHit): boolean => typeListedWith(scan, first, last) !== null;

/** The type of the weapon that stands beside the words from token `first` to `last` in a list. */
export function typeListedWith(scan: Scan, first: number, last: number): EntityType | null {
  const left = listed(scan, first) ? scan.nameTo(isConjunction(scan, first - 1) ? first - 2 : first - 1) : undefined;
  if (left && isWeapon(scan, left)) return typeOf(scan, left);
  const next = isConjunction(scan, last + 1) ? last + 2 : last + 1;
  if (!listed(scan, next)) return null;
  const right = scan.nameFrom(next) ?? (scan.is(next, Word.NumberWord | Word.FunctionWord) ? scan.nameFrom(next + 1) : undefined);
  return right && isWeapon(scan, right) ? typeOf(scan, right) : null;
}

const typeOf = (scan: Scan, { entities }: NameHit): EntityType => ENTITY_TYPES[scan.knowledge.entities.types[entities[0]]];

const isConjunction = (scan: Scan, token: number): boolean => /^(?:and|or)$/.test(scan.lower(token)) && scan.isJoined(token);

/** Whether a comma or a conjunction alone stands before a token. */
function listed(scan: Scan, token: number): boolean {
  if (token < 1 || token >= scan.tokens.count) return false;
  return scan.tokens.gaps[token] === (Gap.Comma | Gap.Space) || (scan.isJoined(token) && isConjunction(scan, token - 1));
}

/**
 * How far a weapon's name reaches: over the plural s after a number ("F-16s"), "-class", and the letters and numbers of a variant.
 * A number right after a name in letters makes another model of it ("Fateh-360").
 */
function weaponSpan(scan: Scan, hit: NameHit): WeaponSpan {
  const { tokens } = scan;
  const { gaps, shapes, starts, ends } = tokens;
  const endsInDigits = (shapes[hit.last] & Shape.Digits) !== 0;
  let last = hit.last;
  let isOtherModel = false;
  const end = Math.min(tokens.count, last + 1 + MOST_SUFFIXES);
  for (let i = last + 1; i < end && ends[i] - starts[i] <= LONGEST_SUFFIX; i++) {
    const isDigits = (shapes[i] & Shape.Digits) !== 0;
    const isCapitals = (shapes[i] & Shape.AllUpper) !== 0;
    const isAttached = gaps[i] === Gap.None;
    const word = tokens.lower(i);
    if (isAttached && isDigits !== ((shapes[i - 1] & Shape.Digits) !== 0) && (isDigits || isCapitals || word === 's')) last = i;
    else if (isAttached && isCapitalPlural(scan, i)) last = i;
    else if (i === hit.last + 1 && isVariant(scan, i)) last = i + 1;
    else if (gaps[i] === Gap.Hyphen && (isDigits || (isCapitals && endsInDigits)) && !isUnitAhead(scan, i)) {
      if (isDigits && !endsInDigits && i === hit.last + 1) isOtherModel = true;
      last = i;
    } else if (isOtherNumber(scan, i) || isVersion(scan, i)) last = i;
    else if (gaps[i] === Gap.Hyphen && word === 'class') {
      last = i;
      break;
    } else break;
  }
  return { last, isOtherModel };
}

/** "Kh-59/69": two models with one designation. */
const isOtherNumber = ({ tokens: { gaps, shapes } }: Scan, token: number): boolean =>
  gaps[token] === Gap.Slash && (shapes[token] & shapes[token - 1] & Shape.Digits) !== 0;

/** "M51.4" */
const isVersion = ({ tokens: { gaps, shapes } }: Scan, token: number): boolean =>
  gaps[token] === Gap.Stop && (shapes[token] & shapes[token - 1] & Shape.Digits) !== 0;

/** "FGR4s", "Su-24Ms": capitals and a small s in one token; "Hwasong-11Ma": a letter of another alphabet that takes two of ours. */
function isCapitalPlural(scan: Scan, token: number): boolean {
  return /^(?:\p{Lu}{1,3}s|\p{Lu}[aehiosu])$/u.test(scan.tokens.slice(token, token));
}

/** "Grad-122 mm": the number is a measure. */
function isUnitAhead(scan: Scan, token: number): boolean {
  return token + 1 < scan.tokens.count && /^(?:mm|cm|km|kg|lb|pound|ton|year|strong)$/i.test(scan.tokens.slice(token + 1, token + 1));
}
