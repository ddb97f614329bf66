import type { Measure } from '../model';
import { convert, roundingOf } from './conversion';

/** What a measure is compared with; figures of the knowledge have this shape. */
export interface KnownFigure {
  readonly property: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** What does not fit: the restatement in brackets, or what is known of the weapon. */
export type Finding<F extends KnownFigure> =
  | { readonly kind: 'wrong-conversion'; readonly expected: number; readonly unit: string }
  | { readonly kind: 'contradicts'; readonly known: F };

/** Writers round; what is within a twentieth is no mistake. */
const CONVERSION_TOLERANCE = 0.05;
/** Versions of a weapon differ; only what lies beyond all figures by half is worth a remark. */
const KNOWLEDGE_TOLERANCE = 1.5;
const LOWER_BOUNDS = /^(?:at least|more than|over|well over|no less than)$/;
const UPPER_BOUNDS = /^(?:up to|under|less than|no more than|no farther than|no further than|just under)$/;

/** What does not fit about a measure, given the figures known of its entity. Precise before complete: silent where in doubt. */
export function checkMeasure<F extends KnownFigure>(measure: Measure, figures: readonly F[]): Finding<F> | null {
  return wrongConversion(measure) ?? contradiction(measure, figures);
}

function wrongConversion({ value, unit, restated }: Measure): Finding<never> | null {
  if (unit === null || restated === null) return null;
  const expected = convert(value, unit, restated.unit);
  const perUnit = convert(1, unit, restated.unit);
  if (expected === null || perUnit === null) return null;
  const tolerance = Math.max(expected * CONVERSION_TOLERANCE, roundingOf(value) * perUnit, roundingOf(restated.value));
  return Math.abs(expected - restated.value) > tolerance ? { kind: 'wrong-conversion', expected, unit: restated.unit } : null;
}

function contradiction<F extends KnownFigure>({ property, value, unit, qualifier }: Measure, figures: readonly F[]): Finding<F> | null {
  if (unit === null) return null;
  const comparable = figures.flatMap((known) => {
    const converted = known.property === property ? convert(value, unit, known.unit) : null;
    return converted === null ? [] : [{ known, value: converted }];
  });
  const fits = ({ known, value: given }: { known: F; value: number }): boolean => {
    const isTooHigh =
      given > known.max * KNOWLEDGE_TOLERANCE && !(qualifier !== null && UPPER_BOUNDS.test(qualifier) && given <= known.max);
    const isTooLow = given < known.min / KNOWLEDGE_TOLERANCE && !(qualifier !== null && LOWER_BOUNDS.test(qualifier));
    return !isTooHigh && !isTooLow;
  };
  const first = comparable.at(0);
  return first && !comparable.some(fits) ? { kind: 'contradicts', known: first.known } : null;
}
