// Throughput of the whole analysis beside its peers and the floor, and the cost of edits. All figures of one run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../src/engine/index';
import type { Analysis } from '../src/engine/model';
import { openKnowledge } from '../src/knowledge/knowledge';
import { peers } from './peers';
import { newsOfLength } from './texts';
import { fastest, quantile } from './timing';

const TEXT_LENGTH = 1_000_000;
const RUNS = 5;
const EDITS = 300;

const bytes = readFileSync(path.join(process.cwd(), 'dist/knowledge.bin'));
const text = newsOfLength(TEXT_LENGTH);

const started = performance.now();
const engine = createEngine(openKnowledge(bytes));
engine.analyze(text.slice(0, 6000));
const cold = performance.now() - started;

const ours = throughput(1, (part) => engine.analyze(part));
console.log(`dossier              ${ours.toFixed(2)} MB/s   ready and first article after ${cold.toFixed(0)} ms`);
for (const peer of peers()) {
  const theirs = throughput(peer.share, (part) => peer.read(part));
  console.log(`${peer.name.padEnd(28)} ${theirs.toFixed(2)} MB/s   ours is ${(ours / theirs).toFixed(2)} times that`);
}
for (const length of [5_000, 100_000, 1_000_000]) edits(length);

/** Millions of UTF-16 units a second. */
function throughput(share: number, read: (text: string) => void): number {
  const part = text.slice(0, text.length * share);
  return part.length / fastest(RUNS, () => read(part)) / 1000;
}

/** Time of `update` after a keystroke somewhere in a text, against a full analysis of it. */
function edits(length: number): void {
  const original = newsOfLength(length);
  let analysis: Analysis = engine.analyze(original);
  const full = fastest(3, () => engine.analyze(original));
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    // A fixed walk over the text, the same in every run.
    const start = Math.floor(((i * 0.618034) % 1) * analysis.length);
    const before = performance.now();
    const task = engine.update(analysis, [i % 3 === 2 ? { start, removed: 1, inserted: '' } : { start, removed: 0, inserted: 'a' }]);
    while (!task.step(() => false));
    analysis = task.result();
    times.push(performance.now() - before);
  }
  const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(
    `edits in ${length.toLocaleString('en')} characters: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, a full analysis ${full.toFixed(1)} ms (p99 is ${((100 * p99) / full).toFixed(0)} %)`,
  );
}
