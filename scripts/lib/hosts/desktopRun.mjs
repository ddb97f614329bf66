// Runs the host suite in a desktop VS Code. usage: node scripts/lib/hosts/desktopRun.mjs BUNDLE WORKSPACE
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { atEnd, cleanUp } from '../cleanup.mjs';
import { root } from '../paths.mjs';

const [bundle, workspace] = process.argv.slice(2);
if (!bundle || !workspace) throw new Error('usage: node scripts/lib/hosts/desktopRun.mjs BUNDLE WORKSPACE');
const profile = await mkdtemp(path.join(os.tmpdir(), 'dossier-desktop-'));
atEnd(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
const executable = process.env['DOSSIER_VSCODE'];
let code = 1;
try {
  code = await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: bundle,
    launchArgs: [
      workspace,
      ...['--user-data-dir', path.join(profile, 'data'), '--extensions-dir', path.join(profile, 'extensions')],
      ...['--disable-workspace-trust', '--disable-telemetry', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await cleanUp();
}
process.exit(code);
