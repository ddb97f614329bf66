import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../src/engine/model';
import { stepSteps } from '../../src/engine/outline/step';
import { analysisOf, drained, entity } from './wordAnalysis';

const ENTITIES = [entity('irn', 'state'), entity('hez', 'armed-group')];

describe('step from mention to mention', () => {
  const analysis = analysisOf(ENTITIES, ['irn', 'hez', 'irn']);
  const any = (): boolean => true;
  const go = (from: number, direction: 1 | -1, accepts: (mention: Mention) => boolean = any) => {
    const step = drained(stepSteps(analysis, analysis.length, from, direction, accepts));
    return step && [step.mention.start, step.isAround];
  };

  it('goes on, back, and around the ends', () => {
    deepEqual(go(0, 1), [0, false]);
    deepEqual(go(3, 1), [4, false]);
    deepEqual(go(11, 1), [0, true]);
    deepEqual(go(8, -1), [4, false]);
    deepEqual(go(0, -1), [8, true]);
  });

  it('passes over what is not asked for', () => {
    const hez = ({ entity: id }: Mention): boolean => id === 'hez';
    deepEqual(go(8, 1, hez), [4, true]);
    deepEqual(go(4, -1, hez), [4, true]);
    equal(
      go(0, 1, () => false),
      undefined,
    );
  });

  it('visits every mention once in a round, however far they lie apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60_000), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1 as const, -1 as const),
        (places, direction) => {
          const starts = [...new Set(places.map((place) => place * 4))].sort((a, b) => a - b);
          const mentions = starts.map((start) => ({ ...analysis.mentions()[0], start, end: start + 3 }));
          const view = {
            ...analysis,
            mentions: (start = 0, end = Infinity) => mentions.filter((each) => each.start <= end && each.end >= start),
          };
          const length = 240_003;
          const seen: number[] = [];
          let from = direction === 1 ? 0 : length;
          for (let i = 0; i < starts.length; i++) {
            const mention = drained(stepSteps(view, length, from, direction, any))?.mention;
            seen.push(mention?.start ?? -1);
            from = (direction === 1 ? mention?.end : mention?.start) ?? 0;
          }
          deepEqual(seen, direction === 1 ? starts : starts.reverse());
        },
      ),
    );
  });
});
