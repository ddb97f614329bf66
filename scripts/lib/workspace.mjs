// Folders that live as long as a run.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { atEnd } from './cleanup.mjs';
import { samplesFolder } from './paths.mjs';

/**
 * A copy of samples/ that tests may write to; removed by `remove`, or at the end of the script.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copySamples() {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'dossier-workspace-'));
  const folder = path.join(parent, 'samples');
  await cp(samplesFolder, folder, { recursive: true });
  return { folder, remove: atEnd(() => rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })) };
}
