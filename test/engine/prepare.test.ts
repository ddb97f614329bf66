import { deepEqual, equal, ok } from 'node:assert/strict';
import { confidentView } from '../../src/engine/outline/view';
import { builtInEngine } from './support';

const TEXT = Array.from(
  { length: 200 },
  (_, i) => `Iran sent Fateh-110 missiles to Hezbollah, said Major Ana Kolar${'a'.repeat(i % 7)}.\n`,
).join('\n');

describe('preparing an analysis', () => {
  const engine = builtInEngine();

  it('is done in many small steps, and changes nothing that is told', () => {
    const long = Array.from({ length: 8 }, () => TEXT).join('\n\n');
    const asked = engine.analyze(long);
    const prepared = engine.analyze(long);
    const pauses = [...prepared.prepare()].length;
    ok(pauses > 20, `${pauses} pauses`);
    deepEqual(prepared.entities(), asked.entities());
    equal(prepared.language(), asked.language());
    deepEqual(prepared.toDocument('a'), asked.toDocument('a'));
  });

  it('is shared by all who ask for it, and by who cannot wait', () => {
    const analysis = engine.analyze(TEXT);
    const expected = engine.analyze(TEXT).entities();
    const [one, other] = [analysis.prepare(), analysis.prepare()];
    for (let i = 0; i < 5; i++) {
      one.next();
      other.next();
    }
    equal(analysis.countOf('iran'), 200);
    deepEqual(analysis.entities(), expected);
    equal(one.next().done, true);
    equal(other.next().done, true);
  });

  it('leaves out of a view what is not certain enough, as without it', () => {
    const analysis = engine.analyze(TEXT);
    for (const minimum of [0.5, 0.9, 0.99, 1]) {
      const prepared = confidentView(analysis, minimum);
      for (const _ of prepared.prepare());
      deepEqual(prepared.entities(), confidentView(analysis, minimum).entities());
    }
  });
});
