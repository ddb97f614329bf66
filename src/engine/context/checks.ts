import type { Measure } from '../model';
import { convert, roundingOf } from './conversion';

/** What a measure is compared with; figures of the knowledge have this shape. */
export interface KnownFigure {
  readonly property: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** A restatement in brackets that is another value than what it restates. */
export interface ConversionError {
  /** What it should be. */
  readonly expected: number;
  readonly unit: string;
}

/** How a measure stands to what is known, and the known figure that lies nearest to it. */
export interface Comparison<F extends KnownFigure> {
  readonly verdict: 'fits' | 'contradicts';
  readonly known: F;
}

/** Writers round; what is within a twentieth is no mistake. */
const CONVERSION_TOLERANCE = 0.05;

/**
 * By how much a figure may lie beyond all that is known before it is worth a remark. Ranges, speeds and masses differ from version to version and from
 * load to load; a bore does not.
 */
const TOLERANCES: Readonly<Partial<Record<string, number>>> = { calibre: 1.1 };
const OTHER_TOLERANCE = 1.5;
/** A figure below all that is known is more often that of an older version, or of a use that asks less. */
const TOLERANCE_BELOW = 2;
/** What a weapon did may be less than what it can, unless the text says that it can no more. */
const MOSTLY_LESS: ReadonlySet<string> = new Set(['altitude', 'speed', 'payload', 'endurance']);

/** What the knowledge calls the property of a measure, where it calls it otherwise. How far something flew is no range: it compares with nothing. */
const KNOWN_PROPERTIES: Readonly<Record<string, string>> = { 'warhead-mass': 'warhead', altitude: 'ceiling' };

/** The true value is the given one or more: a small one contradicts nothing. */
const LOWER_BOUNDS = /^(?:at least|more than|over|well over|just over|no less than|no fewer than)$/;
/** The true value is the given one or less: only what it could be at most is compared. */
const UPPER_BOUNDS = /^(?:under|less than|fewer than|no more than|no farther than|no further than|just under)$/;

/** What a weapon can do at most. */
const MAXIMA = /^(?:up to|at most|a maximum of|only)$/;

/** Whether a figure of the knowledge says the same thing as a measure of this property. */
export function isSameProperty(measured: string, known: string): boolean {
  return (KNOWN_PROPERTIES[measured] ?? measured) === known;
}

/**
 * Compares a measure with the figures known of its entity, whatever their units. It fits where it fits one of them; where it fits none, it contradicts
 * the nearest. `null` where nothing is known of this property.
 */
export function compareMeasure<F extends KnownFigure>(measure: Measure, figures: readonly F[]): Comparison<F> | null {
  const { unit } = measure;
  if (unit === null) return null;
  const excesses = figures.flatMap((known) => {
    const value = isSameProperty(measure.property, known.property) ? inUnitOf(known, measure.value, unit) : null;
    return value === null || known.max <= 0 ? [] : [{ known, excess: excessOf(value, measure, known) }];
  });
  if (!excesses.length) return null;
  const nearest = excesses.reduce((best, each) => (each.excess < best.excess ? each : best));
  return { verdict: nearest.excess > 1 ? 'contradicts' : 'fits', known: nearest.known };
}

/** How far a value lies outside a known figure, in its tolerances, given the bound that its qualifier makes of it; 0 where it lies within. */
function excessOf(value: number, { property, qualifier }: Measure, { min, max, property: known }: KnownFigure): number {
  const tolerance = TOLERANCES[known];
  if (value > max) return qualifier !== null && UPPER_BOUNDS.test(qualifier) ? 0 : value / max / (tolerance ?? OTHER_TOLERANCE);
  if (value >= min) return 0;
  const isAtMost = qualifier !== null && (UPPER_BOUNDS.test(qualifier) || MAXIMA.test(qualifier));
  if (qualifier !== null && LOWER_BOUNDS.test(qualifier)) return 0;
  if (MOSTLY_LESS.has(property) && !isAtMost) return 0;
  return value > 0 ? min / value / (tolerance ?? TOLERANCE_BELOW) : Infinity;
}

/** Speed of sound in dry air at 15 °C, in metres a second (ISO 2533, sea level); higher up it is an eighth less, which the tolerance covers. */
const SPEED_OF_SOUND = 340.3;

function inUnitOf({ unit: to }: KnownFigure, value: number, from: string): number | null {
  if (from === to) return value;
  if (from === 'Mach') return convert(value * SPEED_OF_SOUND, 'm/s', to);
  if (to === 'Mach') {
    const speed = convert(value, from, 'm/s');
    return speed === null ? null : speed / SPEED_OF_SOUND;
  }
  return convert(value, from, to);
}

/** The error in a measure's restatement in another unit; `null` where there is none, or nothing to restate. */
export function conversionError({ value, unit, restated }: Measure): ConversionError | null {
  if (unit === null || restated === null) return null;
  const expected = convert(value, unit, restated.unit);
  const perUnit = convert(1, unit, restated.unit);
  if (expected === null || perUnit === null) return null;
  const tolerance = Math.max(expected * CONVERSION_TOLERANCE, roundingOf(value) * perUnit, roundingOf(restated.value));
  return Math.abs(expected - restated.value) > tolerance ? { expected, unit: restated.unit } : null;
}
