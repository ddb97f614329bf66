// Installs things once, so that a half-finished installation is never taken for a whole one. Node built-ins only.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { atEnd, isEnding } from './cleanup.mjs';
import { withLock } from './lock.mjs';
import { hostsFolder, relativeToRoot } from './paths.mjs';

/** A run that was killed may have left an npm behind that still writes. */
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 300 };

/**
 * Makes the folder `.hosts/<name>` once. It is filled under another name and renamed as the last step: a folder of that name is whole.
 * @param {string} name says what and which version: another version is another folder
 * @param {string} label for the reader
 * @param {(folder: string) => Promise<void>} fill nothing in the folder may depend on where it lies
 * @returns {Promise<string>} the folder
 */
export async function installOnce(name, label, fill) {
  const folder = path.join(hostsFolder, name);
  if (existsSync(folder)) return folder;
  return withLock(name, async () => {
    if (existsSync(folder)) return folder;
    console.error(`installing ${label} into ${relativeToRoot(folder)} …`);
    const unfinished = `${name}.unfinished-`;
    for (const left of await readdir(hostsFolder)) {
      if (left.startsWith(unfinished)) await rm(path.join(hostsFolder, left), REMOVE).catch(() => {});
    }
    for (let attempt = 1; ; attempt++) {
      const place = path.join(hostsFolder, `${unfinished}${process.pid}-${attempt}`);
      await mkdir(place);
      const remove = atEnd(() => rm(place, REMOVE));
      try {
        await fill(place);
        await rename(place, folder);
        return folder;
      } catch (error) {
        if (attempt === 2 || isEnding()) throw error;
        console.error(`that failed (${firstLine(error)}); once more …`);
      } finally {
        await remove();
      }
    }
  });
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
