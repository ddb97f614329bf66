import type { Engine } from '../src/engine/engine';
import { type Peer, peers } from './peers';
import { articleVariant, newsArticles } from './texts';
import { fastest } from './timing';

/** Throughput of the whole analysis and of its peers, in millions of UTF-16 units a second. */
export interface Throughput {
  readonly ours: number;
  readonly peers: readonly { readonly id: Peer['id']; readonly name: string; readonly rate: number }[];
}

/** Variants of each article that one reads before it is the next one's turn. */
const VARIANTS = 5;

/**
 * Runs everybody on the same articles, in turns, and takes the fastest run of each article: so that what else the machine does, which interrupts
 * long runs more often than short ones, hits all alike. Each turn has variants of the articles that nobody has read before.
 */
export function measureThroughput(engine: Engine, rounds: number): Throughput {
  const others = peers();
  const ours = { read: (text: string) => void engine.analyze(text) };
  const articles = newsArticles();
  const readers = [ours, ...others].map((reader) => ({ reader, best: articles.map(() => Infinity) }));
  for (let round = 0; round < rounds; round++) {
    const texts = Array.from({ length: VARIANTS * articles.length }, (_, i) =>
      articleVariant(i % articles.length, round * VARIANTS + Math.floor(i / articles.length)),
    );
    for (const { reader, best } of readers) {
      texts.forEach((text, i) => {
        const time = fastest(1, () => {
          reader.read(text);
        });
        // For each unit, since variants differ a little in length.
        best[i % articles.length] = Math.min(best[i % articles.length], time / text.length);
      });
    }
  }
  const units = articles.reduce((sum, { length }) => sum + length, 0);
  const [rate, ...rates] = readers.map(({ best }) => units / best.reduce((sum, time, i) => sum + time * articles[i].length, 0) / 1000);
  return { ours: rate, peers: others.map(({ id, name }, i) => ({ id, name, rate: rates[i] })) };
}
