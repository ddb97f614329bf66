// One run at a time installs a thing. Node built-ins only.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from './cleanup.mjs';
import { hostsFolder, relativeToRoot } from './paths.mjs';

const PATIENCE = 20 * 60_000;

/**
 * Does `work` while no other run of any script does work under the same name. A lock whose owner is dead counts for nothing.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const file = path.join(hostsFolder, `${name}.lock`);
  await mkdir(hostsFolder, { recursive: true });
  const deadline = Date.now() + PATIENCE;
  let told = false;
  while (!(await acquire(file))) {
    if (Date.now() > deadline)
      throw new Error(`${relativeToRoot(file)} is held by process ${await owner(file)}: end it, or delete the file`);
    if (!told) console.error(`waiting for process ${await owner(file)}, which installs ${name} …`);
    told = true;
    await sleep(500);
  }
  const release = atEnd(() => rm(file, { force: true }));
  try {
    return await work();
  } finally {
    await release();
  }
}

/** @param {string} file */
async function acquire(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const pid = await owner(file);
  if (pid !== undefined && !isAlive(pid)) {
    // Moved aside first: of two runs that see the same dead lock only one succeeds.
    const aside = `${file}.${process.pid}`;
    try {
      await rename(file, aside);
      await rm(aside, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
  return false;
}

/**
 * @param {string} file
 * @returns {Promise<number | undefined>} the process that holds it; undefined while it writes its number
 */
async function owner(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text ? Number(text) : undefined;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
