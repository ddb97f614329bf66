// Times the engine beside its peers and writes docs/performance.md with its plots.
// usage: npm run bench [-- --quick] [-- --check | --record]
//   --quick   smaller texts and fewer runs; writes no page
//   --check   compares the ratios with bench/baseline.json and fails on a loss over 25 %; writes no page
//   --editor  measures typing in a real VS Code instead, and prints the figures
//   --record  makes the ratios of this run the ones to compare with
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import * as prettier from 'prettier';
import { root } from './lib/paths.mjs';

const known = ['--quick', '--check', '--record', '--editor'];
const wrong = process.argv.slice(2).find((argument) => !known.includes(argument));
if (wrong) {
  console.error(`bench: ${wrong} is not known; use ${known.join(', ')}`);
  process.exit(2);
}
if (!existsSync(path.join(root, 'dist/knowledge.bin'))) {
  console.error('bench: dist/knowledge.bin is missing; build first: npm run build');
  process.exit(1);
}
if (process.argv.includes('--editor')) {
  const { benchEditor } = await import('./lib/benchEditor.mjs');
  process.exit((await benchEditor()) ? 0 : 1);
}
await esbuild.build({
  absWorkingDir: root,
  entryPoints: { main: 'bench/main.ts', cold: 'bench/children/cold.ts', memory: 'bench/children/memory.ts' },
  outdir: 'out/bench',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  // Some packages bundle only from their modules; the peers stay outside.
  mainFields: ['module', 'main'],
  external: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
});
const main = path.join(root, 'out/bench/main.cjs');
// A hundred million units and their analysis need more room than a process has unasked.
const child = spawnSync(process.execPath, ['--max-old-space-size=8192', main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = child.status ?? 1;
const page = path.join(root, 'docs/performance.md');
if (existsSync(page)) {
  const options = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(readFileSync(page, 'utf8'), { ...options, filepath: page }));
}
