// Measures typing in a real VS Code, the server host, and prints the figures.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runInBrowser } from './hosts/browserRun.mjs';
import { outFolder, root } from './paths.mjs';
import { CURRENT } from './releases.mjs';
import { bundleTests } from './testBundles.mjs';
import { cleanUp } from './cleanup.mjs';

/** Prints what typing in documents of several lengths costs in the editor. Answers whether all could be measured. */
export async function benchEditor() {
  const folder = path.join(outFolder, 'bench/editor');
  const figures = path.join(folder, 'figures.json');
  mkdirSync(folder, { recursive: true });
  rmSync(figures, { force: true });
  const samples = readdirSync(path.join(root, 'samples')).filter((name) => name !== 'README.md');
  const news = samples.map((name) => readFileSync(path.join(root, 'samples', name), 'utf8')).join('\n\n');
  const bundle = path.join(folder, 'index.js');
  await bundleTests(bundle, [path.join(root, 'bench/editor/typing.ts')], 'host-node', undefined, {
    DOSSIER_FIGURES: JSON.stringify(figures),
    DOSSIER_NEWS: JSON.stringify(news),
  });
  try {
    const { failed } = await runInBrowser({ label: 'editor', release: CURRENT, extension: root, bundle });
    for (const row of JSON.parse(readFileSync(figures, 'utf8'))) {
      console.log(
        [
          `${row.length.toLocaleString('en')} units: first marks after ${row.firstMarks.toFixed(0)} ms, whole analysis after ${row.analysed.toFixed(0)} ms`,
          `longest block on opening ${row.longestBlockOnOpening.toFixed(0)} ms`,
          `from a change to its marks median ${row.median.toFixed(1)} ms, worst ${row.worst.toFixed(1)} ms`,
          `longest block while typing ${row.longestBlock.toFixed(1)} ms, ${row.withinSlice.toFixed(1)} % of turns within 8 ms`,
        ].join('; '),
      );
    }
    return failed === 0;
  } finally {
    await cleanUp();
  }
}
