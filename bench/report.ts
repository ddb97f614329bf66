import { cpus } from 'node:os';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ratio, Results } from './results';

const number = (value: number, digits = 2): string =>
  value >= 1000
    ? Math.round(value).toLocaleString('en')
    : value >= 100
      ? value.toFixed(0)
      : Number(value.toPrecision(digits + 1)).toString();
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, i) => (i ? '--:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** docs/performance.md: the figures of a run, the plots, and what was tried (from bench/designs.md). */
export function report(results: Results, ratios: readonly Ratio[]): string {
  const { throughput, stages, memory, cold, edits, scales, adversaries } = results;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  return `# How fast Dossier is

Written by \`npm run bench\`; the figures of one run on one machine (${machine}). Times hang on the machine and on what else it does; the
ratios hang on neither, and \`npm run bench -- --check\` compares them with \`bench/baseline.json\`.

## Ratios

${table(
  ['what', 'is', 'aim'],
  ratios.map(({ name, value, goal, isBetter }) => [
    name,
    number(value),
    goal === null ? '' : `${isBetter === 'higher' ? '≥' : '≤'} ${goal}`,
  ]),
)}

## Throughput

Articles of some hundred words each, with names and figures that nobody has read before, warm, on one thread. The floor is a loop that looks every character up in a table and writes
down where words begin and end, and their hashes.

${table(
  ['', 'MB/s', 'ours is so many times that'],
  [
    ['Dossier, the whole analysis', number(throughput.ours), ''],
    ...throughput.peers.map(({ name, rate }) => [name, number(rate), number(throughput.ours / rate, 1)]),
  ],
)}

${table(
  ['stage', 'ms for a million units'],
  stages.map(({ name, time }) => [name, number(time)]),
)}

## Edits

2,000 random edits all over a text (fewer in quick runs): six of ten type a letter, two delete up to 20, one pastes 5,000 units, one takes the edit before back.

${table(
  ['length', 'median ms', 'p99 ms', 'worst ms', 'longest step ms', 'full analysis ms', 'p99 of that'],
  edits.map(({ length, median, p99, worst, longestStep, full }) => [
    length.toLocaleString('en'),
    number(median),
    number(p99),
    number(worst),
    number(longestStep),
    number(full),
    `${number((100 * p99) / full, 1)} %`,
  ]),
)}

![Edits by the length of the text](images/performance/edits.svg)

What still grows with the text: the list of chunks (one for each 64 blocks, some 25,000 units) and their offsets are copied for each version, and keys that an
edit changed are looked for in each chunk's filter.

## From cold, and memory

${table(
  ['', 'ms'],
  [
    ['`node -e 0`', number(cold.empty)],
    ['a fresh process: read the knowledge, analyse one article', number(cold.article)],
    ['of that, ours', number(cold.ours)],
    ['opening the compiled knowledge', number(cold.openImage)],
    ['JSON.parse of the same knowledge', number(cold.parseJson)],
  ],
)}

${table(
  ['heap', 'bytes for each UTF-16 unit'],
  [
    ['one text of a million units', number(memory.analysed)],
    ['the same after edits', number(memory.edited)],
    ['200 texts of 5,000 units', number(memory.many)],
  ],
)}

## Scale

${scales.map(({ id, title, exponent }) => `${title}: exponent ${number(exponent)}.\n\n![${title}](images/performance/${id}.svg)`).join('\n\n')}

## Adversarial texts

${table(
  ['text', 'length', 'ms', 'times news of that length', 'exponent'],
  adversaries.map(({ name, length, cost, ratio, exponent }) => [
    name,
    length.toLocaleString('en'),
    number(cost),
    number(ratio, 1),
    number(exponent),
  ]),
)}

${readFileSync(path.join(process.cwd(), 'bench/designs.md'), 'utf8')}`;
}
