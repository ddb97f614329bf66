// Bundles the TypeScript tests into out/test, so that the same mocha run serves Node and the extension hosts.
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { relativeToRoot, root } from './paths.mjs';

/**
 * `node`: a module for plain Node, packages stay outside; the others are CommonJS for an extension host and hold everything.
 * @typedef {'node' | 'host-node' | 'host-web'} Target
 */

/** @type {Record<Target, import('esbuild').BuildOptions>} */
const TARGETS = {
  node: { platform: 'node', format: 'esm', packages: 'external', target: 'node20' },
  'host-node': { platform: 'node', external: ['vscode'], target: 'node20', define: { DOSSIER_HOST: '"node"' } },
  'host-web': {
    platform: 'browser',
    external: ['vscode'],
    target: 'es2022',
    define: {
      DOSSIER_HOST: '"web"',
      global: 'globalThis',
      // Mocha's browser build asks for them to find out what it is in: a script, then, which sets globals.
      exports: 'undefined',
    },
  },
};

/** The scripts find the checkout by where they are, so they stay where they are. @param {string} outfile @returns {import('esbuild').Plugin} */
const scriptsStayOutside = (outfile) => ({
  name: 'scripts stay outside',
  setup(build) {
    build.onResolve({ filter: /\/scripts\/lib\/.*\.mjs$/ }, ({ path: file, resolveDir }) => {
      const relative = path.relative(path.dirname(outfile), path.resolve(resolveDir, file)).split(path.sep).join('/');
      return { path: relative, external: true };
    });
  },
});

/**
 * Makes one bundle that exports `run(): Promise<void>`, which runs the tests and rejects where one failed.
 * @param {string} outfile
 * @param {readonly string[]} files the test files
 * @param {Target} target
 * @param {number} [timeout] milliseconds for a test that says nothing itself
 * @param {Readonly<Record<string, string>>} [define] expressions for names that the files declare
 */
export async function bundleTests(outfile, files, target, timeout = 15_000, define = {}) {
  const mocha = target === 'host-web' ? "import 'mocha/mocha.js';\nconst Mocha = globalThis.Mocha;" : "import Mocha from 'mocha';";
  const requires = files.map((file) => `require('./${relativeToRoot(file)}');`).join('\n    ');
  await bundleSource(
    outfile,
    `
${mocha}
import { runMocha } from './test/run/runMocha';
export async function run() {
  const failures = await runMocha(Mocha, () => {
    ${requires}
  }, ${timeout});
  if (failures) throw new Error(\`\${failures} failed\`);
}
`,
    target,
    define,
  );
}

/**
 * Bundles a piece of TypeScript that imports from the checkout.
 * @param {string} outfile
 * @param {string} contents its imports are relative to the checkout
 * @param {Target} target
 * @param {Readonly<Record<string, string>>} [define] expressions for names that it declares
 */
export async function bundleSource(outfile, contents, target, define = {}) {
  await mkdir(path.dirname(outfile), { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    sourcemap: 'linked',
    charset: 'utf8',
    logLevel: 'warning',
    // Mocha's parallel runs, which are not used, look for files beside its own.
    logOverride: { 'require-resolve-not-external': 'silent' },
    outfile,
    plugins: [scriptsStayOutside(outfile)],
    ...TARGETS[target],
    define: { ...TARGETS[target].define, ...define },
    stdin: { sourcefile: 'entry.ts', resolveDir: root, loader: 'ts', contents },
  });
}

/**
 * The test files in a folder and below, in a stable order.
 * @param {string} folder relative to the checkout
 */
export async function testFiles(folder) {
  const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join(root, folder, name));
}
