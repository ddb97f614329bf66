// The extension as the web gets it: just what the VSIX holds, with a manifest that has `browser` and no `main`.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { outFolder, root } from '../paths.mjs';

/**
 * Lays it out anew.
 * @returns {Promise<string>} its folder
 */
export async function layOutWebExtension() {
  const folder = path.join(outFolder, 'web-extension');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of files) await cp(path.join(root, file), path.join(folder, file), { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  if (!manifest.browser) throw new Error('package.json has no `browser`: there is nothing to run in the web host');
  delete manifest.main;
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  return folder;
}
