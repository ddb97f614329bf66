// Reads the knowledge files of a folder, for the build and for the checks.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * All JSON files below `folder` but the schemas, in a stable order.
 * @param {string} folder
 * @returns {Promise<{ file: string, text: string }[]>} `file` is relative to the folder's parent, with forward slashes.
 */
export async function readKnowledgeFiles(folder) {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${path.basename(folder)}/${name.split(path.sep).join('/')}`,
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}
