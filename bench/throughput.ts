import type { Engine } from '../src/engine/engine';
import { type Peer, peers } from './peers';
import { newsOfLength } from './texts';
import { fastest } from './timing';

const LENGTH = 1_000_000;
/** About a sample article. */
const PART = 5_000;
const OUR_SHARE = 0.2;

/** Throughput of the whole analysis and of its peers, in millions of UTF-16 units a second. */
export interface Throughput {
  readonly ours: number;
  readonly peers: readonly { readonly id: Peer['id']; readonly name: string; readonly rate: number }[];
}

/**
 * Runs everybody on the same articles, in turns and in parts, and takes the fastest run of each part: so that what else the machine does,
 * which interrupts long runs more often than short ones, hits all alike.
 */
export function measureThroughput(engine: Engine, rounds: number): Throughput {
  const text = newsOfLength(LENGTH);
  const parts = Array.from({ length: LENGTH / PART }, (_, i) => Buffer.from(text.slice(i * PART, (i + 1) * PART)).toString());
  const all = [{ share: OUR_SHARE, read: (part: string) => void engine.analyze(part) }, ...peers()];
  const best = all.map(({ share }) => parts.slice(0, parts.length * share).map(() => Infinity));
  for (let round = 0; round < rounds; round++) {
    all.forEach((reader, i) => {
      best[i].forEach((time, k) => {
        const now = fastest(1, () => {
          reader.read(parts[k]);
        });
        best[i][k] = Math.min(time, now);
      });
    });
  }
  const rates = best.map((times) => (times.length * PART) / times.reduce((sum, time) => sum + time, 0) / 1000);
  return { ours: rates[0], peers: peers().map(({ id, name }, i) => ({ id, name, rate: rates[i + 1] })) };
}
