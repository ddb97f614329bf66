import { createEngine } from '../src/engine/index';
import type { Engine } from '../src/engine/engine';
import type { Analysis } from '../src/engine/model';
import { compileKnowledge } from '../src/knowledge/compile';
import { openKnowledge } from '../src/knowledge/knowledge';
import { madeUpWord, newsOfLength, textWithPersons } from './texts';
import { exponentOf, fastest, type Point } from './timing';

/** What grows, and what that costs: milliseconds over a size. */
export interface Scale {
  readonly id: string;
  readonly title: string;
  /** What the size counts. */
  readonly axis: string;
  readonly points: readonly Point[];
  readonly exponent: number;
}

const scale = (id: string, title: string, axis: string, points: readonly Point[]): Scale => ({
  id,
  title,
  axis,
  points,
  exponent: exponentOf(points),
});

/** Sizes from `low` to `high`, three to a power of ten. */
function sizes(low: number, high: number): number[] {
  const found: number[] = [];
  for (let power = low; power <= high; power *= 10) for (const step of [1, 2, 5]) if (power * step <= high) found.push(power * step);
  return found;
}

/** How the time of an analysis grows with its text, its knowledge, its entities and its neighbours. */
export function measureScales(engine: Engine, isQuick: boolean): readonly Scale[] {
  const most = isQuick ? 1_000_000 : 100_000_000;
  const lengths = sizes(1_000, most).filter((size) => size <= 10_000_000 || size === most);
  const runs = (size: number): number => (size < 100_000 ? 20 : size < 5_000_000 ? 3 : 1);
  return [
    scale(
      'text-size',
      'Time of an analysis by the length of the text',
      'UTF-16 units',
      lengths.map((size) => {
        const text = newsOfLength(size);
        return { size, cost: fastest(runs(size), () => engine.analyze(text)) };
      }),
    ),
    scale(
      'knowledge-size',
      'Time of an analysis of 100,000 units by the names in the knowledge',
      'names',
      sizes(1_000, isQuick ? 10_000 : 1_000_000).map(withNames),
    ),
    scale(
      'entities',
      'Time of an analysis by the persons in a text, all different',
      'persons',
      sizes(100, isQuick ? 5_000 : 100_000).map((size) => {
        const text = textWithPersons(size);
        return { size, cost: fastest(size < 10_000 ? 3 : 1, () => engine.analyze(text)) };
      }),
    ),
    scale(
      'documents',
      'Time of the analyses of a workspace by its documents of 5,000 units, all kept',
      'documents',
      sizes(10, isQuick ? 200 : 5_000).map((size) => {
        const texts = Array.from({ length: size }, (_, i) => newsOfLength(5_000 + (i % 100)));
        let kept: Analysis[] = [];
        const cost = fastest(size < 1_000 ? 3 : 1, () => (kept = texts.map((text) => engine.analyze(text))));
        if (kept.length !== size) throw new Error('A document was lost.');
        return { size, cost };
      }),
    ),
  ];
}

/** A knowledge of made-up persons, four names each, and the time of a text that mentions some of them. */
function withNames(size: number): Point {
  const entities = Array.from({ length: Math.ceil(size / 4) }, (_, i) => {
    const [given, family] = [madeUpWord(i * 3 + 1), madeUpWord(i)];
    const name = `${given} ${family}`;
    return {
      id: `made-up-${i}`,
      type: 'person',
      name,
      names: [`${family} ${given}`, `${given} al-${family}`, `${given} ${family} ${madeUpWord(i % 97)}`],
      sources: ['unsourced'],
    };
  });
  const { image } = compileKnowledge([{ file: 'made-up.json', text: JSON.stringify({ theme: 'made-up', entities }) }]);
  const engine = createEngine(openKnowledge(image));
  const text = newsOfLength(100_000).replace(/\bHamas\b/g, () => entities[entities.length >> 1].name);
  return { size, cost: fastest(5, () => engine.analyze(text)) };
}
