import { Word } from '../../lexicon/categories';
import type { Scan } from '../../mentions/scan';
import { Gap, Shape } from '../../text/tokens';

const WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 3) * 10] as const)),
);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** "$1.5bn" */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const DIGITS_OF_GROUP = 3;

/** A number in the text, in digits or words. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Four digits without a comma that may be a year. */
  readonly isYearLike: boolean;
}

/** The number that begins at a token, null where none does. Numbers inside designations ("F-16") are none, unless it is known what `isTied` them. */
export function numeralAt(scan: Scan, first: number, isTied = false): Numeral | null {
  const { tokens } = scan;
  const isDigits = (tokens.shapes[first] & Shape.Digits) !== 0;
  if (isDigits && !isTied && first > 0 && isPartOfDesignation(scan, first)) return null;
  const start = isDigits ? digitsAt(scan, first) : wordAt(scan, first);
  if (!start) return null;
  let { last, value } = start;
  const suffix = isDigits && last + 1 < tokens.count && tokens.gaps[last + 1] === Gap.None ? SUFFIXES.get(scan.lower(last + 1)) : undefined;
  if (suffix !== undefined) {
    value *= suffix;
    last++;
  }
  for (let next = last + 1; next < tokens.count && isSpaced(scan, next); next++) {
    const factor = MULTIPLIERS.get(scan.lower(next));
    if (factor === undefined) break;
    value *= factor;
    last = next;
  }
  return { first, last, value, isYearLike: isDigits && last === first && value >= 1800 && value < 2100 };
}

function isPartOfDesignation(scan: Scan, token: number): boolean {
  const { gaps, shapes } = scan.tokens;
  if (gaps[token] === Gap.None || gaps[token] === Gap.Hyphen) return true;
  return (shapes[token - 1] & Shape.Digits) !== 0 && (gaps[token] === Gap.Comma || gaps[token] === Gap.Stop);
}

function digitsAt(scan: Scan, first: number): { last: number; value: number } {
  const { gaps, shapes, starts, ends, count } = scan.tokens;
  let digits = scan.tokens.slice(first, first);
  let last = first;
  let hasFraction = false;
  while (last + 1 < count && shapes[last + 1] & Shape.Digits && !hasFraction) {
    const next = last + 1;
    const isGroup = gaps[next] === Gap.Comma && ends[next] - starts[next] === DIGITS_OF_GROUP;
    hasFraction = gaps[next] === Gap.Stop;
    if (!isGroup && !hasFraction) break;
    digits += (hasFraction ? '.' : '') + scan.tokens.slice(next, next);
    last = next;
  }
  return { last, value: Number(digits) };
}

function wordAt(scan: Scan, first: number): { last: number; value: number } | null {
  if (!scan.is(first, Word.NumberWord)) return null;
  const word = scan.lower(first);
  const value = WORDS.get(word) ?? MULTIPLIERS.get(word);
  if (value === undefined) return null;
  // "twenty-three"
  const next = first + 1;
  const ones =
    value >= 20 && value < 100 && next < scan.tokens.count && scan.tokens.gaps[next] === Gap.Hyphen
      ? WORDS.get(scan.lower(next))
      : undefined;
  return ones !== undefined && ones < 10 ? { last: next, value: value + ones } : { last: first, value };
}

const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;
