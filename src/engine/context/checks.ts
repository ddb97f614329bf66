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
const TOLERANCES: Readonly<Record<string, number>> = { calibre: 1.1 };
const OTHER_TOLERANCE = 1.5;

/** What the knowledge calls the property of a measure, where it calls it otherwise. How far something flew is no range: it compares with nothing. */
const KNOWN_PROPERTIES: Readonly<Record<string, string>> = { 'warhead-mass': 'warhead', altitude: 'ceiling' };

/** The true value is the given one or more: a small one contradicts nothing. */
const LOWER_BOUNDS = /^(?:at least|more than|over|well over|just over|no less than|no fewer than)$/;
/** The true value is the given one or less: only what it could be at most is compared. */
const UPPER_BOUNDS = /^(?:under|less than|fewer than|no more than|no farther than|no further than|just under)$/;

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
  const distances = figures.flatMap((known) => {
    const value = isSameProperty(measure.property, known.property) ? inUnitOf(known, measure.value, unit) : null;
    return value === null || known.max <= 0 ? [] : [{ known, distance: distanceOf(value, measure.qualifier, known) }];
  });
  if (!distances.length) return null;
  const nearest = distances.reduce((best, each) => (each.distance < best.distance ? each : best));
  const tolerance = TOLERANCES[nearest.known.property] ?? OTHER_TOLERANCE;
  return { verdict: nearest.distance > tolerance ? 'contradicts' : 'fits', known: nearest.known };
}

/** The factor by which a value lies outside a known figure, given the bound that its qualifier makes of it; 1 where it lies within. */
function distanceOf(value: number, qualifier: string | null, { min, max }: KnownFigure): number {
  if (value > max) return qualifier !== null && UPPER_BOUNDS.test(qualifier) ? 1 : value / max;
  if (value < min) return qualifier !== null && LOWER_BOUNDS.test(qualifier) ? 1 : value > 0 ? min / value : Infinity;
  return 1;
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
