// What `npm start` opens. Node built-ins only.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { relativeToRoot, root, samplesFolder } from './paths.mjs';

/** @typedef {{ folder: string, file?: string, article?: string, label: string }} Target `file`: to be opened; `article`: whose entities the terminal shows; `label`: how it is called */

const PROSE = /\.(txt|text|md|markdown|news|article)$/i;

/**
 * @param {string | undefined} given a path by the user, or none for the samples
 * @returns {Promise<Target | undefined>} undefined where there is nothing at that path
 */
export async function findTarget(given) {
  if (given === undefined) return folderTarget(samplesFolder, await longestArticle(samplesFolder));
  // npm runs scripts in the checkout; the path is meant from where npm was called.
  const place = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const stats = await stat(place).catch(() => undefined);
  if (!stats) return undefined;
  if (stats.isDirectory()) return folderTarget(place, await longestArticle(place));
  return { folder: path.dirname(place), file: place, article: place, label: given };
}

/**
 * @param {string} folder
 * @param {string | undefined} article
 * @returns {Target}
 */
function folderTarget(folder, article) {
  if (!article) return { folder, label: folder };
  const isOurs = article.startsWith(root + path.sep);
  return { folder, file: article, article, label: isOurs ? relativeToRoot(article) : article };
}

/** @param {string} folder */
async function longestArticle(folder) {
  const names = (await readdir(folder)).filter((name) => PROSE.test(name) && !/^readme\b/i.test(name));
  const sizes = await Promise.all(names.map(async (name) => ({ name, size: (await stat(path.join(folder, name))).size })));
  const longest = sizes.sort((one, other) => other.size - one.size || one.name.localeCompare(other.name))[0];
  return longest && path.join(folder, longest.name);
}
