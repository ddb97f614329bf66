import type { Scan } from '../../mentions/scan';
import { Gap } from '../../text/tokens';
import { isDigits, isMonth, isSpaced } from './figures';
import { type Numeral, numeralAt } from './numerals';
import { unitAt } from './units';

/** One number, or a range of them that counts as its upper end: "between 70 and 90", "1,000 to 2,000", "200–300". */
export interface Value extends Numeral {
  /** The token that the phrase begins with: "between", "a" of "a dozen". */
  readonly begin: number;
  readonly isRange: boolean;
}

/** The value that begins with a number at a token; null where no number does, or one that is a date or a score. */
export function valueAt(scan: Scan, first: number): Value | null {
  const numeral = numeralAt(scan, first);
  if (!numeral || isDate(scan, numeral)) return null;
  const upper = upperEnd(scan, numeral);
  if (!upper && isScore(scan, numeral)) return null;
  const begin = beginningOf(scan, numeral, upper !== null);
  const { last, value } = upper ?? numeral;
  const isYearLike = numeral.isYearLike && (upper?.isYearLike ?? true);
  return { first, last, value, isYearLike, begin, isRange: upper !== null };
}

/** "between 70", "a dozen" */
function beginningOf(scan: Scan, { first }: Numeral, isRange: boolean): number {
  const before = scan.lower(first - 1);
  if (!isSpaced(scan, first) && !(isRange && before === 'between')) return first;
  if (isRange && before === 'between') return first - 1;
  return before === 'a' && !isDigits(scan, first) ? first - 1 : first;
}

/** The number behind "and" after "between", behind "to" or a dash: a greater one. A unit may stand behind the first one, too. */
function upperEnd(scan: Scan, { first, last, value }: Numeral): Numeral | null {
  const { gaps, count } = scan.tokens;
  const unit = unitAt(scan, last + 1);
  const next = (unit?.last ?? last) + 1;
  if (next >= count) return null;
  const link = scan.lower(next);
  const isJoined = gaps[next] === Gap.Dash || gaps[next] === Gap.Hyphen;
  const isLinked = link === 'to' || link === 'or' || (link === 'and' && scan.lower(first - 1) === 'between');
  if (isJoined ? !isDigits(scan, next) : !isLinked || !isSpaced(scan, next)) return null;
  const upper = numeralOf(scan, isJoined ? next : next + 1, isJoined);
  if (!upper || isDate(scan, upper)) return null;
  const unitBehind = unitAt(scan, upper.last + 1);
  // "from 30 minutes to two": measured in the same unit, if in any.
  if (unit && unitBehind?.unit !== unit.unit) return null;
  // "10 or 12 men" are a range, "two or more" and "won by 3-4" are none; "200–300" needs what it counts behind it.
  if (upper.value > value) return upper;
  // "between 1.5 and 2 million"
  return null;
}

/** A number behind a dash or hyphen, which elsewhere ties it to a designation. */
function numeralOf(scan: Scan, token: number, isJoined: boolean): Numeral | null {
  return token < scan.tokens.count ? numeralAt(scan, token, isJoined) : null;
}

/** "July 12", "12 October", "7 and 8 April". */
function isDate(scan: Scan, { first, last }: Numeral): boolean {
  if ((isMonth(scan, first - 1) && scan.isJoined(first)) || (isMonth(scan, last + 1) && scan.isJoined(last + 1))) return true;
  return first === last && isDigits(scan, last + 2) && isMonth(scan, last + 3) && /^(?:and|to|or)$/.test(scan.lower(last + 1));
}

/** "32–16" */
function isScore(scan: Scan, { first, last }: Numeral): boolean {
  const { gaps } = scan.tokens;
  if (isDigits(scan, last + 1) && gaps[last + 1] === Gap.Dash) return true;
  return first > 0 && gaps[first] === Gap.Dash && isDigits(scan, first - 1);
}
