import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import type { AnalysisTask } from '../../../src/engine/engine';
import type { Analysis } from '../../../src/engine/model';
import { SliceQueue } from '../../../src/extension/analysis/slices';

/** A task of many small pieces of work, each a tenth of a millisecond, that notes when its slices begin. */
function pieces(count: number, name: string, slices: string[]): AnalysisTask {
  let done = 0;
  const analysis = { length: count } as Analysis;
  return {
    step(shouldPause) {
      slices.push(name);
      while (done < count) {
        const until = performance.now() + 0.1;
        while (performance.now() < until);
        done++;
        if (shouldPause()) break;
      }
      return done >= count;
    },
    result: () => analysis,
  };
}

describe('slices', () => {
  it('let others have their turn while a task runs', async () => {
    const queue = new SliceQueue();
    const slices: string[] = [];
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    const analysis = await queue.run(pieces(300, 'a', slices), () => 0).result;
    clearInterval(clock);
    equal(analysis?.length, 300);
    ok(slices.length >= 3, `${slices.length} slices`);
    ok(turns >= 2, `${turns} turns`);
  });

  it('take the most urgent task first, as the urgency is by then', async () => {
    const queue = new SliceQueue();
    const slices: string[] = [];
    let rankOfA = 1;
    const a = queue.run(pieces(200, 'a', slices), () => rankOfA);
    const b = queue.run(pieces(200, 'b', slices), () => {
      // Once b has begun, a becomes the more urgent one.
      if (slices.includes('b')) rankOfA = -1;
      return 0;
    });
    await Promise.all([a.result, b.result]);
    equal(slices[0], 'b');
    equal(slices[1], 'a');
    equal(slices.at(-1), 'b');
  });

  it('end a task that is cancelled', async () => {
    const queue = new SliceQueue();
    const slices: string[] = [];
    const job = queue.run(pieces(1_000_000, 'a', slices), () => 0);
    setTimeout(() => job.cancel(), 20);
    equal(await job.result, undefined);
    const count = slices.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    equal(slices.length, count);
  });

  it('hand on what a task throws, and go on with the next', async () => {
    const queue = new SliceQueue();
    const slices: string[] = [];
    const bad = queue.run(
      {
        step: () => {
          throw new Error('broken');
        },
        result: () => {
          throw new Error('never asked');
        },
      },
      () => 0,
    );
    const good = queue.run(pieces(1, 'good', slices), () => 1);
    await rejects(bad.result, /broken/);
    equal((await good.result)?.length, 1);
    deepEqual(slices, ['good']);
  });
});
