// Programs that are installed. Node built-ins only.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The first of these programs that is on the PATH.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names)
    for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
      for (const extension of extensions) {
        const file = path.join(folder, name + extension);
        if (folder && isExecutable(file)) return file;
      }
  return undefined;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
