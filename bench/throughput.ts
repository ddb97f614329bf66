import type { Engine } from '../src/engine/model';
import { type Peer, peers } from './peers';
import { newsOfLength } from './texts';
import { fastest } from './timing';

const LENGTH = 1_000_000;

/** Throughput of the whole analysis and of its peers, in millions of UTF-16 units a second. */
export interface Throughput {
  readonly ours: number;
  readonly peers: readonly { readonly id: Peer['id']; readonly name: string; readonly rate: number }[];
}

/** Runs everybody on the same articles, in turns, so that what else the machine does hits all alike. */
export function measureThroughput(engine: Engine, rounds: number): Throughput {
  const text = newsOfLength(LENGTH);
  const others = peers();
  let ours = Infinity;
  const theirs = others.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    ours = Math.min(ours, fastest(2, () => engine.analyze(text)) / text.length);
    others.forEach((peer, i) => {
      const part = text.slice(0, text.length * peer.share);
      theirs[i] = Math.min(theirs[i], fastest(2, () => peer.read(part)) / part.length);
    });
  }
  return { ours: 0.001 / ours, peers: others.map(({ id, name }, i) => ({ id, name, rate: 0.001 / theirs[i] })) };
}
