import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkMeasure } from '../../src/engine/context/checks';
import { convert, roundingOf } from '../../src/engine/context/conversion';
import type { Measure } from '../../src/engine/model';

const measure = (value: number, unit: string, restated: Measure['restated'] = null, qualifier: string | null = null): Measure => ({
  start: 0,
  end: 1,
  text: '',
  property: 'range',
  value,
  unit,
  qualifier,
  restated,
  entity: 'x',
});
const FIGURE = { property: 'range', min: 200, max: 300, unit: 'km' };
const kind = (of: Measure): string | undefined => checkMeasure(of, [FIGURE])?.kind;

describe('checks', () => {
  it('accept rounded conversions', () => {
    for (const [value, unit, restated, other] of [
      [200, 'km', 120, 'mi'],
      [7, 'km', 4.3, 'mi'],
      [500, 'lb', 227, 'kg'],
      [10, 'm', 30, 'ft'],
      [152, 'mm', 6, 'in'],
      [183, 'mph', 295, 'km/h'],
    ] as const) {
      assert.equal(
        checkMeasure(measure(value, unit, { value: restated, unit: other }), []),
        null,
        `${value} ${unit} (${restated} ${other})`,
      );
    }
  });

  it('find wrong conversions', () => {
    const finding = checkMeasure(measure(1500, 'km', { value: 620, unit: 'mi' }), []);
    assert.equal(finding?.kind, 'wrong-conversion');
    assert.equal(Math.round(finding.expected), 932);
    assert.equal(kind(measure(2000, 'lb', { value: 430, unit: 'kg' })), 'wrong-conversion');
  });

  it('compare with what is known, in any unit, with room for versions', () => {
    assert.equal(kind(measure(250, 'km')), undefined);
    assert.equal(kind(measure(400, 'km')), undefined);
    assert.equal(kind(measure(2000, 'km')), 'contradicts');
    assert.equal(kind(measure(1240, 'mi')), 'contradicts');
    assert.equal(kind(measure(20, 'km')), 'contradicts');
    assert.equal(kind(measure(20, 'km', null, 'at least')), undefined);
    assert.equal(kind(measure(20, 'kg')), undefined);
  });

  it('are silent about currencies and what has no unit', () => {
    assert.equal(kind(measure(610, 'NOK', { value: 68, unit: 'USD' })), undefined);
    assert.equal(checkMeasure({ ...measure(3, 'km'), unit: null }, [FIGURE]), null);
  });

  it('convert there and back to the same', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.constantFrom('km', 'm', 'mi', 'ft', 'nmi'),
        fc.constantFrom('km', 'mi', 'ft', 'in'),
        (value, from, to) => {
          const there = convert(value, from, to);
          assert.ok(there !== null);
          const back = convert(there, to, from);
          assert.ok(back !== null && Math.abs(back - value) < value * 1e-9);
        },
      ),
    );
    assert.equal(convert(1, 'km', 'kg'), null);
  });

  it('know what rounding takes away', () => {
    assert.deepEqual([1500, 907, 4.3, 0, 1000].map(roundingOf), [50, 0.5, 0.05, 0, 500]);
  });
});
