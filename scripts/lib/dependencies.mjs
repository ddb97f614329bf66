// The packages of package-lock.json. Node built-ins only: this runs on a fresh clone.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { npm } from './processes.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** Installs what package-lock.json names, where node_modules is missing or holds something else. */
export async function ensureDependencies() {
  if (await areInstalled()) return;
  await withLock('node_modules', async () => {
    if (await areInstalled()) return;
    console.error('installing the packages of package-lock.json …');
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], { cwd: root });
  });
}

/** npm writes down what it has installed, as its last step; that has to be what the lock file names. */
async function areInstalled() {
  const installed = await readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  const locked = await readPackages('package-lock.json');
  if (!locked) throw new Error('package-lock.json is missing: restore it');
  delete locked[''];
  /** @param {LockedPackage | undefined} one @param {LockedPackage | undefined} other */
  const same = (one, other) => one?.version === other?.version && one?.integrity === other?.integrity;
  return (
    // Optional packages are for other platforms too.
    Object.entries(locked).every(([name, entry]) => (entry.optional && !installed[name]) || same(entry, installed[name])) &&
    Object.keys(installed).every((name) => locked[name])
  );
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage> | undefined>}
 */
async function readPackages(file) {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).packages;
}
