// Where things are. Node built-ins only: this is loaded before any dependency is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything that the hosts need and that npm does not lay into node_modules: servers, a browser. Ignored by git. */
export const hostsFolder = path.join(root, '.hosts');

/** Bundled tests, logs and screenshots. Ignored by git. */
export const outFolder = path.join(root, 'out');

export const samplesFolder = path.join(root, 'samples');

/** @param {string} file a path in the checkout; its spelling for messages, with forward slashes */
export function relativeToRoot(file) {
  return path.relative(root, file).split(path.sep).join('/') || '.';
}
