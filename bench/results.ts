import type { Adversary } from './adversarial';
import type { EditCosts } from './edits';
import type { ColdCosts, MemoryCosts } from './processes';
import type { Scale } from './scale';
import type { Stage } from './stages';
import type { Throughput } from './throughput';
import { exponentOf } from './timing';

/** All figures of one run. */
export interface Results {
  readonly throughput: Throughput;
  readonly stages: readonly Stage[];
  readonly memory: MemoryCosts;
  readonly cold: ColdCosts;
  readonly edits: readonly EditCosts[];
  readonly scales: readonly Scale[];
  readonly adversaries: readonly Adversary[];
}

/** A figure that does not hang on the machine, since it compares what one run measured. */
export interface Ratio {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** What issue 7 asks for, or null. */
  readonly goal: number | null;
  readonly isBetter: 'higher' | 'lower';
}

/** Lengths in UTF-16 units between which edits are to grow more slowly than the text. */
const GROWTH_FROM = 100_000;

export function ratiosOf({ throughput, memory, cold, edits, scales, adversaries }: Results): readonly Ratio[] {
  const rate = (id: string): number => throughput.peers.find((peer) => peer.id === id)?.rate ?? NaN;
  const million = edits.find(({ length }) => length === 1_000_000);
  const grown = edits.filter(({ length }) => length >= GROWTH_FROM);
  const ratio = (id: string, name: string, value: number, goal: number | null, isBetter: Ratio['isBetter'] = 'lower'): Ratio => ({
    id,
    name,
    value,
    goal,
    isBetter,
  });
  return [
    ratio('compromise', 'throughput, times compromise', throughput.ours / rate('compromise'), 60, 'higher'),
    ratio('wink', 'throughput, times wink-nlp’s parts of speech', throughput.ours / rate('wink'), 4, 'higher'),
    ratio('floor', 'time, times the table tokeniser', rate('floor') / throughput.ours, 20),
    ratio('cold', 'fresh process with one article, times `node -e 0`', cold.article / cold.empty, 3),
    ratio('open', 'opening the knowledge, of the time of JSON.parse', cold.openImage / cold.parseJson, 0.1),
    ratio('memory', 'heap of an analysis, bytes for each UTF-16 unit', memory.analysed, null),
    ratio('memory-edited', 'the same after edits', memory.edited, null),
    ...(million ? [ratio('edit-p99', 'p99 of an edit in a million units, of a full analysis', million.p99 / million.full, 0.05)] : []),
    ...(grown.length > 1
      ? [
          ratio(
            'edit-growth',
            'exponent of the median edit by the length of the text',
            exponentOf(grown.map(({ length, median }) => ({ size: length, cost: median }))),
            null,
          ),
          ratio(
            'edit-growth-p99',
            'exponent of the p99 of edits',
            exponentOf(grown.map(({ length, p99 }) => ({ size: length, cost: p99 }))),
            null,
          ),
        ]
      : []),
    ...scales.map(({ id, title, exponent }) => ratio(`scale-${id}`, `exponent: ${title.toLowerCase()}`, exponent, null)),
    ratio('adversary', 'worst exponent of the adversarial texts', Math.max(...adversaries.map(({ exponent }) => exponent)), null),
  ];
}
