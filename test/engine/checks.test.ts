import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareMeasure, conversionError } from '../../src/engine/context/checks';
import { convert, roundingOf } from '../../src/engine/context/conversion';
import { sentenceAt, speaksOfVariant } from '../../src/engine/context/variants';
import type { Measure } from '../../src/engine/model';
import { builtInEngine, builtInKnowledge } from './support';

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
const verdict = (of: Measure): string | undefined => compareMeasure(of, [FIGURE])?.verdict;

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
        conversionError(measure(value, unit, { value: restated, unit: other })),
        null,
        `${value} ${unit} (${restated} ${other})`,
      );
    }
  });

  it('find wrong conversions', () => {
    const error = conversionError(measure(1500, 'km', { value: 620, unit: 'mi' }));
    assert.equal(Math.round(error?.expected ?? 0), 932);
    assert.notEqual(conversionError(measure(2000, 'lb', { value: 430, unit: 'kg' })), null);
  });

  it('compare with what is known, in any unit, with room for versions', () => {
    assert.equal(verdict(measure(250, 'km')), 'fits');
    assert.equal(verdict(measure(400, 'km')), 'fits');
    assert.equal(verdict(measure(2000, 'km')), 'contradicts');
    assert.equal(verdict(measure(1240, 'mi')), 'contradicts');
    assert.equal(verdict(measure(20, 'km')), 'contradicts');
    assert.equal(verdict(measure(20, 'kg')), undefined);
  });

  it('take a bound for what it says', () => {
    assert.equal(verdict(measure(20, 'km', null, 'at least')), 'fits');
    assert.equal(verdict(measure(20, 'km', null, 'up to')), 'contradicts');
    assert.equal(verdict(measure(2000, 'km', null, 'up to')), 'contradicts');
    assert.equal(verdict(measure(2000, 'km', null, 'over')), 'contradicts');
    assert.equal(verdict(measure(2000, 'km', null, 'under')), 'fits');
    assert.equal(verdict(measure(20, 'km', null, 'less than')), 'contradicts');
  });

  it('compare with the figure that lies nearest, of what the text measures', () => {
    const of = (property: string, value: number, unit: string) => ({ ...measure(value, unit), property });
    const far = { property: 'range', min: 1500, max: 2000, unit: 'km' };
    assert.deepEqual(compareMeasure(measure(1800, 'km'), [FIGURE, far]), { verdict: 'fits', known: far });
    assert.deepEqual(compareMeasure(measure(5000, 'km'), [FIGURE, far]), { verdict: 'contradicts', known: far });
    const warhead = { property: 'warhead', min: 450, max: 450, unit: 'kg' };
    assert.equal(compareMeasure(of('warhead-mass', 500, 'kg'), [warhead])?.verdict, 'fits');
    assert.equal(compareMeasure(of('payload', 5000, 'kg'), [warhead]), null);
    assert.equal(compareMeasure(of('distance', 5, 'km'), [FIGURE]), null);
    const calibre = { property: 'calibre', min: 122, max: 122, unit: 'mm' };
    assert.equal(compareMeasure(of('calibre', 122, 'mm'), [calibre])?.verdict, 'fits');
    assert.equal(compareMeasure(of('calibre', 152, 'mm'), [calibre])?.verdict, 'contradicts');
    const speed = { property: 'speed', min: 880, max: 880, unit: 'km/h' };
    assert.equal(compareMeasure(of('speed', 3, 'Mach'), [speed])?.verdict, 'contradicts');
    assert.equal(compareMeasure(of('speed', 0.7, 'Mach'), [speed])?.verdict, 'fits');
  });

  it('know a sentence about a version of its own', () => {
    for (const sentence of ['An upgraded variant flies 900 km.', 'The extended-range model', 'its latest version', 'the Block II missile'])
      assert.ok(speaksOfVariant(sentence), sentence);
    for (const sentence of ['The missile flies 900 km.', 'They blocked the road with markers.'])
      assert.ok(!speaksOfVariant(sentence), sentence);
    assert.deepEqual(sentenceAt('One. Two “x.” Three', 7), { start: 5, end: 14 });
    assert.deepEqual(sentenceAt('One. Two', 0), { start: 0, end: 5 });
    assert.deepEqual(sentenceAt('One. Two', 6), { start: 5, end: 8 });
  });

  it('are silent about currencies and what has no unit', () => {
    assert.equal(conversionError(measure(610, 'NOK', { value: 68, unit: 'USD' })), null);
    assert.equal(verdict(measure(610, 'NOK')), undefined);
    assert.equal(compareMeasure({ ...measure(3, 'km'), unit: null }, [FIGURE]), null);
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

  it('forgive less than is known sooner than more, and what was done for what can be', () => {
    const height = { property: 'ceiling', min: 24, max: 24, unit: 'km' };
    const at = (value: number, qualifier: string | null = null): string | undefined =>
      compareMeasure({ ...measure(value, 'km', null, qualifier), property: 'altitude' }, [height])?.verdict;
    assert.equal(verdict(measure(110, 'km')), 'fits');
    assert.equal(verdict(measure(90, 'km')), 'contradicts');
    assert.deepEqual([at(5), at(5, 'no more than'), at(5, 'up to'), at(60)], ['fits', 'contradicts', 'contradicts', 'contradicts']);
  });
});

describe('checks of texts', () => {
  const engine = builtInEngine();
  const knowledge = builtInKnowledge();
  /** What is remarked on: the words of each measure. */
  const remarks = (text: string): string[] =>
    engine
      .analyze(text)
      .measures()
      .filter((each) => {
        const figures = (each.entity === null ? undefined : knowledge.record(each.entity)?.figures) ?? [];
        return conversionError(each) !== null || compareMeasure(each, figures)?.verdict === 'contradicts';
      })
      .map(({ text: words }) => words);

  it('are silent where writers round, and where a weapon did less than it can', () => {
    for (const text of [
      'The Fateh-110 missile has a range of 300 km (about 185 miles).',
      'The Fateh-110 has a range of 250-300 km (155-186 miles).',
      'The MQ-9 Reaper can climb to 50,000 feet (15 km).',
      'The Storm Shadow has a range of over 250 km (155 miles).',
      'The Shahed-136 hit a depot 900 km away.',
      'The Patriot battery intercepted the missile at an altitude of 12 km.',
      'The TB2 can fly for 27 hours at 25,000 feet.',
      'Ukraine wants the ATACMS, which reaches 300 km, to hit airfields 160 km behind the front.',
      'Iran fired a Fateh-110 that flew 180 km.',
    ])
      assert.deepEqual(remarks(text), [], text);
  });

  it('are raised for wrong conversions, and for what no version can do', () => {
    assert.deepEqual(remarks('The Fateh-110 has a range of 300 km (286 miles).'), ['300 km']);
    assert.deepEqual(remarks('The Kalibr carries a 500-kilogram (500-pound) warhead.'), ['500-kilogram']);
    assert.deepEqual(remarks('The Fateh-110 has a range of 2,000 km.'), ['2,000 km']);
    assert.deepEqual(remarks('The Shahed-136 carries a warhead of 400 kg.'), ['400 kg']);
  });
});
