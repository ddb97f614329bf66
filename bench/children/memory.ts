// A process of its own, with the collector at hand: prints the heap that analyses keep, in bytes for each UTF-16 unit of their texts.
import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/engine/index';
import type { Analysis } from '../../src/engine/model';
import { openKnowledge } from '../../src/knowledge/knowledge';
import { newsOfLength } from '../texts';

const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('memory: start node with --expose-gc');
const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};
const engine = createEngine(openKnowledge(readFileSync(process.argv[2])));
engine.analyze(newsOfLength(100_000));

const text = newsOfLength(1_000_000);
const before = heap();
const kept: Analysis[] = [engine.analyze(text)];
const analysed = (heap() - before) / text.length;
// After its first update an analysis also keeps the tables by which it finds what hangs on what.
for (let i = 0; i < 20; i++) {
  const task = engine.update(kept[0], [{ start: i * 40_000, removed: 0, inserted: 'x' }]);
  while (!task.step(() => false));
  kept[0] = task.result();
}
const edited = (heap() - before) / text.length;
const documents = Array.from({ length: 200 }, () => newsOfLength(5_000));
const beforeMany = heap();
kept.push(...documents.map((document) => engine.analyze(document)));
const many = (heap() - beforeMany) / (documents.length * 5_000);
console.log(JSON.stringify({ analysed, edited, many, kept: kept.length }));
