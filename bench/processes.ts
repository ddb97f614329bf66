import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openKnowledge } from '../src/knowledge/knowledge';
import { fastest } from './timing';

const root = process.cwd();
export const IMAGE = path.join(root, 'dist/knowledge.bin');

/** Times of fresh processes and of opening the knowledge, in milliseconds. */
export interface ColdCosts {
  /** A process that does nothing. */
  readonly empty: number;
  /** A process that reads the knowledge and the first article. */
  readonly article: number;
  /** Of that, from the first line of our code to the result. */
  readonly ours: number;
  readonly openImage: number;
  readonly parseJson: number;
}

export function measureCold(runs: number): ColdCosts {
  const article = path.join(root, 'samples', readdirSync(path.join(root, 'samples')).sort()[0]);
  const child = path.join(root, 'out/bench/cold.cjs');
  let ours = Infinity;
  const empty = fastest(runs, () => execFileSync(process.execPath, ['-e', '0']));
  const whole = fastest(runs, () => {
    const { ready } = JSON.parse(execFileSync(process.execPath, [child, IMAGE, article], { encoding: 'utf8' })) as { ready: number };
    ours = Math.min(ours, ready);
  });
  const folder = path.join(root, 'knowledge');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const bytes = readFileSync(IMAGE);
  return {
    empty,
    article: whole,
    ours,
    openImage: fastest(runs * 5, () => openKnowledge(bytes)),
    parseJson: fastest(runs, () => texts.map((text) => JSON.parse(text) as unknown)),
  };
}

/** Bytes of heap for each UTF-16 unit of text. */
export interface MemoryCosts {
  /** One long text. */
  readonly analysed: number;
  /** The same after edits. */
  readonly edited: number;
  /** Many short texts. */
  readonly many: number;
}

export function measureMemory(): MemoryCosts {
  const child = path.join(root, 'out/bench/memory.cjs');
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', child, IMAGE], { encoding: 'utf8' })) as MemoryCosts;
}
