// The releases of VS Code that the server host runs. code-server 4.N.x carries VS Code 1.N.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ codeServer: string, node: number }} Release `node`: the major version of Node that it runs on */

/** @type {Release} */
export const CURRENT = { codeServer: '4.139.1', node: 24 };

/** The oldest VS Code that the manifest's `engines.vscode` promises. @type {Release} */
export const OLDEST = { codeServer: '4.100.3', node: 20 };

/** Throws where the manifest promises another oldest VS Code than the one that is tested. */
export function checkOldest() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const promised = /^\^1\.(\d+)\.0$/.exec(manifest.engines.vscode)?.[1];
  const tested = OLDEST.codeServer.split('.')[1];
  if (promised !== tested) {
    throw new Error(
      `package.json promises VS Code "${manifest.engines.vscode}", but scripts/lib/releases.mjs tests ^1.${tested}.0 as the oldest: ` +
        `set OLDEST there to a code-server 4.${promised ?? 'N'}.x, or engines.vscode to what is tested`,
    );
  }
}

/**
 * The version of VS Code that an installed code-server carries. Throws where it is not the release's.
 * @param {Release} release
 * @param {string} vscodeFolder its lib/vscode
 */
export function checkVersion(release, vscodeFolder) {
  const { version } = JSON.parse(readFileSync(path.join(vscodeFolder, 'package.json'), 'utf8'));
  const expected = `1.${release.codeServer.split('.')[1]}.`;
  if (!version.startsWith(expected))
    throw new Error(`code-server ${release.codeServer} should carry VS Code ${expected}x but has ${version}`);
  return version;
}
