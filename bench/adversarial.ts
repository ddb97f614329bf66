import type { Engine } from '../src/engine/engine';
import { newsOfLength, textWithPersons } from './texts';
import { fastest } from './timing';

/** A text made to cost time: what a unit of it costs, against a unit of news, in a text of one length and in one ten times as long. */
export interface Adversary {
  readonly name: string;
  readonly length: number;
  /** Milliseconds. */
  readonly cost: number;
  /** How many times as much as the same length of news. */
  readonly ratio: number;
  /** The power of the length that the cost grows with, from a tenth of it. */
  readonly exponent: number;
}

const repeated = (part: string, length: number): string =>
  Buffer.from(part.repeat(Math.ceil(length / part.length)).slice(0, length)).toString();

const TEXTS: readonly (readonly [name: string, length: number, make: (length: number) => string])[] = [
  ['one name 100,000 times', 700_000, (length) => repeated('Hamas. ', length)],
  ['one unknown person, surname alone', 700_000, (length) => `General Ahmed Yousef said so. ${repeated('Yousef said. ', length)}`],
  ['100,000 persons, all different', 4_000_000, (length) => textWithPersons(Math.floor(length / 44))],
  ['10,000 persons with one surname', 400_000, (length) => textWithPersons(Math.floor(length / 44)).replace(/ \w+ said/g, ' Yousef said')],
  ['one line', 10_000_000, (length) => newsOfLength(length).replace(/\s+/g, ' ')],
  [
    'no spaces',
    1_000_000,
    (length) =>
      newsOfLength(length * 2)
        .replace(/\s+/g, '')
        .slice(0, length),
  ],
  ['nested quotations', 1_000_000, (length) => repeated('“he said ‘she said "it said ', length)],
  ['only capitals', 1_000_000, (length) => newsOfLength(length).toUpperCase()],
  ['only digits and hyphens', 1_000_000, (length) => repeated('F-16-', length)],
  ['only initials', 1_000_000, (length) => repeated('ABC (DEF) ', length)],
  ['single marks that nothing closes', 1_000_000, (length) => repeated(' ‘a', length)],
  ['only attacks', 1_000_000, (length) => repeated('attacked Hamas ', length)],
  ['only full stops', 1_000_000, (length) => repeated('. ', length)],
  ['only brackets of Markdown', 1_000_000, (length) => repeated('](<`', length)],
  ['only ranks', 1_000_000, (length) => repeated('General ', length)],
];

export function measureAdversaries(engine: Engine, isQuick: boolean): readonly Adversary[] {
  return TEXTS.map(([name, full, make]) => {
    const length = isQuick ? full / 10 : full;
    const [short, long] = [make(length / 10), make(length)];
    const news = newsOfLength(Math.min(long.length, 1_000_000));
    const runs = isQuick ? 3 : 2;
    const cost = fastest(runs, () => engine.analyze(long));
    const before = fastest(runs, () => engine.analyze(short));
    const perUnit = fastest(runs, () => engine.analyze(news)) / news.length;
    return {
      name,
      length: long.length,
      cost,
      ratio: cost / long.length / perUnit,
      exponent: Math.log(cost / before) / Math.log(long.length / short.length),
    };
  });
}
