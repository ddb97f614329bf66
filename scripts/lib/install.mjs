// Installs things once, so that a half-finished installation is never taken for a whole one. Node built-ins only.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { hostsFolder, relativeToRoot } from './paths.mjs';

/**
 * Fills the folder `.hosts/<name>` once. A stamp is written last; a folder without it is finished, or if that fails made anew.
 * @param {string} name says what and which version: another version is another folder
 * @param {string} label for the reader
 * @param {(folder: string) => Promise<void>} fill may find the leavings of a run that was broken off
 * @returns {Promise<string>} the folder
 */
export async function installOnce(name, label, fill) {
  const folder = path.join(hostsFolder, name);
  const stamp = path.join(folder, 'installed');
  const isInstalled = () =>
    readFile(stamp).then(
      () => true,
      () => false,
    );
  if (await isInstalled()) return folder;
  return withLock(name, async () => {
    if (await isInstalled()) return folder;
    console.error(`installing ${label} into ${relativeToRoot(folder)} …`);
    await mkdir(folder, { recursive: true });
    try {
      await fill(folder);
    } catch (error) {
      console.error(`that failed (${firstLine(error)}); once more, from scratch …`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await fill(folder);
    }
    await writeFile(stamp, `${new Date().toISOString()}\n`);
    return folder;
  });
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
