// Times the engine beside its peers. usage: npm run bench
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './lib/paths.mjs';

if (!existsSync(path.join(root, 'dist/knowledge.bin'))) {
  console.error('bench: dist/knowledge.bin is missing; build first: npm run build');
  process.exit(1);
}
const outfile = path.join(root, 'out/bench/main.cjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
