// The tests of the TextMate grammar: each asserted line is a test.
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, root } from './paths.mjs';
import { finish } from './processes.mjs';

/** @returns {Promise<import('./testEvents.mjs').Totals>} */
export async function grammarStage() {
  const reports = path.join(outFolder, 'grammar-reports');
  await rm(reports, { recursive: true, force: true });
  const tool = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
  const { code } = await finish(process.execPath, [tool, '--xunit-report', reports, 'test/grammar/**/*.test.news'], {
    cwd: root,
    onLine: (line) => line && console.log(`  ${line}`),
  });
  const totals = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  for (const name of await readdir(reports).catch(() => [])) {
    const report = await readFile(path.join(reports, name), 'utf8');
    const count = (/** @type {string} */ attribute) => Number(new RegExp(`<testsuite[^>]*\\b${attribute}="(\\d+)"`).exec(report)?.[1] ?? 0);
    const failed = count('failures') + count('errors');
    totals.failed += failed;
    if (failed) totals.failures.push(`grammar: ${path.basename(name)}`);
    totals.passed += count('tests') - failed;
  }
  // A file that cannot be read has no report of its own.
  if (totals.passed + totals.failed === 0 || (code !== 0 && totals.failed === 0)) {
    totals.failed++;
    totals.failures.push(`grammar: ended with code ${code}`);
  }
  return totals;
}
