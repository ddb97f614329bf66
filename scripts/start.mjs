// Shows Dossier at work: installs what is missing, builds, prints the entities of an article and opens VS Code with the extension.
// usage: npm start -- [PATH] [--no-open] [--port N]
//   PATH       an article or a folder of your own, instead of the samples
//   --no-open  opens no window: starts the server host and prints its address
//   --port N   the server's port; without it a free one
// Node built-ins only: on a fresh clone there is nothing else yet.
import { parseArgs } from 'node:util';
import { cleanUp, isEnding } from './lib/cleanup.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { entityTable } from './lib/entityTable.mjs';
import { openDesktop, openServer } from './lib/openEditor.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { findTarget } from './lib/target.mjs';

const USAGE = 'usage: npm start -- [PATH] [--no-open] [--port N]';

const { given, open, port } = readArguments();
const target = await findTarget(given);
if (!target) complain(`there is nothing at ${given}`);
try {
  await ensureDependencies();
  console.error('building …');
  await run(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  if (target.article) console.log(`\n${await entityTable(target.article, target.label)}\n`);
  if (!(open && (await openDesktop(target)))) await openServer(target, { port, openBrowser: open });
} catch (error) {
  if (!isEnding()) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  await cleanUp();
}

/** @returns {{ given: string | undefined, open: boolean, port: number }} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } },
    });
    if (positionals.length > 1) throw new Error('one PATH at most');
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port}: a number from 1 to 65535`);
    return { given: positionals[0], open: !values['no-open'], port };
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function complain(message) {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}
