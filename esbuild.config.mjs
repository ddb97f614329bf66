// Builds everything that runs into dist/: the extension (one file for desktop and web), the command line, the compiled knowledge.
// usage: node esbuild.config.mjs [--production] [--watch]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { readKnowledgeFiles } from './scripts/knowledge-files.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  // Some packages bundle only from their modules.
  mainFields: ['module', 'main'],
  sourcemap: production ? false : 'linked',
  minify: production,
  logLevel: 'info',
};

/** The same file serves the desktop's Node host and the browser's worker host, so it may use neither's modules. */
const extension = {
  ...common,
  entryPoints: ['src/extension/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'neutral',
  external: ['vscode'],
};

const commandLine = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

/** Compiles knowledge/ into the binary image that the engine reads. */
async function buildKnowledge() {
  const outfile = path.join(root, 'out/compile-knowledge.cjs');
  await esbuild.build({
    ...common,
    sourcemap: false,
    entryPoints: ['src/knowledge/compile.ts'],
    outfile,
    platform: 'node',
    logLevel: 'warning',
  });
  const require = createRequire(import.meta.url);
  delete require.cache[outfile];
  const { compileKnowledge } = require(outfile);
  const { image, problems } = compileKnowledge(await readKnowledgeFiles(path.join(root, 'knowledge')));
  if (problems.length) throw new Error(`knowledge/ does not compile:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await writeFile(path.join(root, 'dist/knowledge.bin'), image);
}

await buildKnowledge();
if (watch) {
  for (const options of [extension, commandLine]) await (await esbuild.context(options)).watch();
} else {
  await Promise.all([extension, commandLine].map((options) => esbuild.build(options)));
  if (production) {
    const size = (file) => readFile(path.join(root, file)).then((bytes) => `${file} ${Math.round(bytes.length / 1024)} kB`);
    console.log((await Promise.all(['dist/extension.js', 'dist/cli.js', 'dist/knowledge.bin'].map(size))).join(', '));
  }
}
