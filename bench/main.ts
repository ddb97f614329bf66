// Throughput beside peers and the floor, edits, memory, cold start, scale and adversarial texts: all figures of one run.
// usage: node main.cjs [--quick] [--check | --record]; see scripts/bench.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../src/engine/index';
import { openKnowledge } from '../src/knowledge/knowledge';
import { measureAdversaries } from './adversarial';
import { losses, record } from './baseline';
import { measureEdits } from './edits';
import { plot } from './plot';
import { IMAGE, measureCold, measureMemory } from './processes';
import { report } from './report';
import { type Ratio, ratiosOf, type Results } from './results';
import { measureScales } from './scale';
import { measureStages } from './stages';
import { measureThroughput } from './throughput';

const isQuick = process.argv.includes('--quick');
const isCheck = process.argv.includes('--check');

/** Runs a part and says so, since some take minutes. */
function part<T>(name: string, measure: () => T): T {
  const started = performance.now();
  process.stdout.write(`${name} …`);
  const result = measure();
  console.log(` ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function measure(): Results {
  const knowledge = openKnowledge(readFileSync(IMAGE));
  const engine = createEngine(knowledge);
  const lengths = isQuick ? [5_000, 100_000, 1_000_000] : [5_000, 100_000, 1_000_000, 10_000_000];
  return {
    throughput: part('throughput', () => measureThroughput(engine, isQuick ? 6 : 16)),
    stages: part('stages', () => measureStages(engine, knowledge, isQuick ? 3 : 8)),
    cold: part('cold start', () => measureCold(isQuick ? 5 : 15)),
    memory: part('memory', () => measureMemory()),
    edits: lengths.map((length) =>
      part(`edits in ${length.toLocaleString('en')} units`, () => measureEdits(engine, length, isQuick ? 300 : 2000)),
    ),
    scales: part('scale', () => measureScales(engine, isQuick)),
    adversaries: part('adversarial texts', () => measureAdversaries(engine, isQuick)),
  };
}

function print(results: Results, ratios: readonly Ratio[]): void {
  console.log(`\nDossier ${results.throughput.ours.toFixed(2)} MB/s`);
  for (const { name, rate } of results.throughput.peers) console.log(`${name} ${rate.toFixed(2)} MB/s`);
  for (const { name, time } of results.stages) console.log(`  ${name}: ${time.toFixed(1)} ms for a million units`);
  for (const { length, median, p99, full } of results.edits)
    console.log(
      `edits in ${length.toLocaleString('en')} units: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, full analysis ${full.toFixed(1)} ms`,
    );
  for (const { name, cost, ratio, exponent } of results.adversaries)
    console.log(`${name}: ${cost.toFixed(0)} ms, ${ratio.toFixed(1)} times news, exponent ${exponent.toFixed(2)}`);
  console.log();
  for (const { name, value, goal, isBetter } of ratios)
    console.log(`${name}: ${value.toPrecision(3)}${goal === null ? '' : ` (aim ${isBetter === 'higher' ? '≥' : '≤'} ${goal})`}`);
}

function write(results: Results, ratios: readonly Ratio[]): void {
  const images = path.join(process.cwd(), 'docs/images/performance');
  mkdirSync(images, { recursive: true });
  for (const { id, title, axis, points } of results.scales)
    writeFileSync(path.join(images, `${id}.svg`), plot(title, axis, 'milliseconds', [{ label: '', points }]));
  const edits = (label: string, cost: 'full' | 'p99' | 'median') => ({
    label,
    points: results.edits.map((row) => ({ size: row.length, cost: row[cost] })),
  });
  const lines = [edits('full analysis', 'full'), edits('p99 of edits', 'p99'), edits('median edit', 'median')];
  writeFileSync(path.join(images, 'edits.svg'), plot('Edits by the length of the text', 'UTF-16 units', 'milliseconds', lines));
  writeFileSync(path.join(process.cwd(), 'docs/performance.md'), report(results, ratios));
}

const results = measure();
const ratios = ratiosOf(results);
print(results, ratios);
if (isCheck) {
  const lost = losses(ratios);
  for (const line of lost) console.error(`worse than recorded: ${line}`);
  process.exitCode = lost.length > 0 ? 1 : 0;
} else if (!isQuick) write(results, ratios);
if (process.argv.includes('--record')) record(ratios);
