// A Chromium to drive: an installed one, else Debian's package (as root), else the headless build of an npm package. Node built-ins only.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installOnce } from './install.mjs';
import { withLock } from './lock.mjs';
import { npm, run } from './processes.mjs';
import { isExecutable, onPath } from './programs.mjs';

/** @typedef {{ executablePath: string, env?: NodeJS.ProcessEnv }} Chromium `env`: what it needs beyond the script's own environment */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
/** The newest that unpacks on Node 20. */
const BUNDLED = '147.0.0';

/** Flags that keep the browser quiet and off the network. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium, or gets one.
 * @returns {Promise<Chromium>}
 */
export async function obtainChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH names ${named}, which is no executable: correct it, or unset it`);
    return { executablePath: named };
  }
  const found = onPath(NAMES);
  if (found) return { executablePath: found };
  /** @type {string[]} */
  const failures = [];
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    try {
      return { executablePath: await fromDebian() };
    } catch (error) {
      failures.push(`Debian's package: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await fromNpm();
    } catch (error) {
      failures.push(`npm's @sparticuz/chromium: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(['No Chromium: install one (on Debian `apt-get install chromium`), or name one in CHROME_PATH.', ...failures].join('\n'));
}

async function fromDebian() {
  return withLock('apt', async () => {
    const already = onPath(['chromium']);
    if (already) return already;
    console.error('installing chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
    const installed = onPath(['chromium']);
    if (!installed) throw new Error('apt-get installed it, but there is no `chromium` on the PATH');
    return installed;
  });
}

/** The npm package carries the browser, and the libraries that a bare machine lacks, as compressed archives. */
async function fromNpm() {
  const folder = await installOnce(`chromium-${BUNDLED}`, `@sparticuz/chromium ${BUNDLED}`, async (target) => {
    await writeFile(path.join(target, 'package.json'), '{ "private": true, "type": "module" }\n');
    await npm(
      [
        'install',
        '--prefix',
        target,
        '--ignore-scripts',
        '--save-exact',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        `@sparticuz/chromium@${BUNDLED}`,
      ],
      { cwd: target },
    );
    const unpacked = path.join(target, 'unpacked');
    await mkdir(unpacked, { recursive: true });
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    // It unpacks into the folder for temporary files, and the libraries only where it believes to be on the platform that lacks them.
    const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: target, env });
  });
  const libraries = path.join(folder, 'unpacked/al2023/lib');
  return {
    executablePath: path.join(folder, 'unpacked/chromium'),
    env: { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(path.delimiter) },
  };
}
