// Runs a bundle of tests in plain Node. usage: node scripts/lib/runBundle.mjs BUNDLE
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanUp } from './cleanup.mjs';

const bundle = process.argv[2];
if (!bundle) throw new Error('usage: node scripts/lib/runBundle.mjs BUNDLE');
let code = 0;
try {
  const { run } = await import(pathToFileURL(path.resolve(bundle)).href);
  await run();
} catch (error) {
  code = 1;
  console.error(error instanceof Error ? error.stack : error);
} finally {
  await cleanUp();
}
process.exit(code);
