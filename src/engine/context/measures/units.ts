import type { Scan } from '../../mentions/scan';
import { Gap, Shape } from '../../text/tokens';

/** What a unit measures. */
export type Dimension = 'length' | 'bore' | 'mass' | 'speed' | 'time' | 'money';

export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['length', 'km', 'km kms kilometer kilometers kilometre kilometres'],
      ['length', 'm', 'm meter meters metre metres'],
      ['length', 'mi', 'mi mile miles'],
      ['length', 'ft', 'ft foot feet'],
      ['length', 'yd', 'yd yard yards'],
      ['length', 'nmi', 'nmi'],
      ['bore', 'mm', 'mm millimeter millimeters millimetre millimetres'],
      ['bore', 'cm', 'cm centimeter centimeters centimetre centimetres'],
      ['bore', 'in', 'inch inches'],
      ['mass', 'kg', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
      ['mass', 'g', 'gram grams gramme grammes'],
      ['mass', 'lb', 'lb lbs pound pounds'],
      ['mass', 't', 'tonne tonnes ton tons'],
      ['speed', 'mph', 'mph'],
      ['speed', 'km/h', 'kph kmh kmph'],
      ['speed', 'kn', 'knot knots'],
      ['time', 'h', 'hour hours hr hrs'],
      ['time', 'min', 'minute minutes'],
      ['money', 'USD', 'dollar dollars'],
      ['money', 'EUR', 'euro euros'],
      ['money', 'RUB', 'rouble roubles ruble rubles'],
      ['money', 'INR', 'rupee rupees'],
      ['money', 'CNY', 'yuan renminbi'],
      ['money', 'JPY', 'yen'],
      ['money', 'ILS', 'shekel shekels'],
      ['money', 'UAH', 'hryvnia hryvnias'],
      ['money', 'PLN', 'zloty zlotys'],
    ] as const
  ).flatMap(([dimension, unit, words]) => words.split(' ').map((word) => [word, { unit, dimension }] as const)),
);

const SYMBOLS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₽': 'RUB',
    '₴': 'UAH',
    '₹': 'INR',
    '₪': 'ILS',
    '₩': 'KRW',
    '₺': 'TRY',
  }).map(([symbol, unit]) => [symbol.charCodeAt(0), unit]),
);
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    C: 'CAD',
    CA: 'CAD',
    CAD: 'CAD',
    A: 'AUD',
    AU: 'AUD',
    AUD: 'AUD',
    US: 'USD',
    USD: 'USD',
    NZ: 'NZD',
    HK: 'HKD',
    NT: 'TWD',
    S: 'SGD',
    R: 'BRL',
    MX: 'MXN',
  }),
);
const CURRENCIES = /^(?:USD|EUR|GBP|NOK|SEK|DKK|CHF|JPY|CNY|INR|PKR|TRY|PLN|CZK|HUF|AUD|CAD|NZD|RUB|UAH|ILS|SAR|AED|KRW|ZAR|BRL)$/;

/** The unit that begins at a token right behind a number, and its last token; null where none stands there. */
export function unitAt(scan: Scan, token: number): (Unit & { readonly last: number }) | null {
  const { tokens } = scan;
  if (token >= tokens.count || tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return null;
  const surface = tokens.slice(token, token);
  const word = tokens.lower(token);
  // "two Mi-35M" and "two M60" begin with no unit.
  if (word.length <= 2 && surface !== word && surface !== word.toUpperCase()) return null;
  if (word.length === 1 && surface !== word) return null;
  const next = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  const isTied = token + 1 < tokens.count && (tokens.gaps[token + 1] & ~(Gap.Space | Gap.SoftBreak | Gap.Slash)) === 0;
  if (isTied && word === 'nautical' && /^miles?$/.test(next)) return { unit: 'nmi', dimension: 'length', last: token + 1 };
  const unit = UNITS.get(word);
  if (!unit) return null;
  const per = tokens.gaps[token + 1] === Gap.Slash ? token + 1 : isTied && /^(?:per|an?)$/.test(next) ? token + 2 : -1;
  if (per > 0 && per < tokens.count && unit.dimension === 'length') {
    const period = tokens.lower(per);
    if (period === 'h' || period === 'hour') return { unit: unit.unit === 'mi' ? 'mph' : `${unit.unit}/h`, dimension: 'speed', last: per };
    if (period === 's' || period === 'second') return { unit: `${unit.unit}/s`, dimension: 'speed', last: per };
  }
  return { unit: unit.unit, dimension: unit.dimension, last: token };
}

/** The currency that stands right before a number: "$", "NOK", and where it begins; null where none does. */
export function currencyBefore(
  scan: Scan,
  token: number,
): { readonly unit: string; readonly start: number; readonly first: number } | null {
  const { tokens } = scan;
  const start = tokens.starts[token];
  const symbol = start > 0 ? SYMBOLS.get(tokens.text.charCodeAt(start - 1)) : undefined;
  const before = token - 1;
  // "C$64m"
  const dollars =
    symbol === 'USD' && before >= 0 && tokens.ends[before] === start - 1 ? DOLLARS.get(tokens.slice(before, before)) : undefined;
  if (dollars) return { unit: dollars, start: tokens.starts[before], first: before };
  if (symbol) return { unit: symbol, start: start - 1, first: token };
  if (before < 0 || tokens.gaps[token] & ~(Gap.Space | Gap.Stop)) return null;
  if (tokens.slice(before, before) === 'Rs') return { unit: 'INR', start: tokens.starts[before], first: before };
  if (tokens.gaps[token] !== Gap.Space || !(tokens.shapes[before] & Shape.AllUpper) || !CURRENCIES.test(tokens.slice(before, before)))
    return null;
  return { unit: tokens.slice(before, before), start: tokens.starts[before], first: before };
}
