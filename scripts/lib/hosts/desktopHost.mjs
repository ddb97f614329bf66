// The desktop host: VS Code by @vscode/test-electron, or the one that DOSSIER_VSCODE names.
import path from 'node:path';
import { hasDisplay } from '../display.mjs';
import { root } from '../paths.mjs';
import { finish } from '../processes.mjs';
import { isExecutable, onPath } from '../programs.mjs';
import { collectEvents } from '../testEvents.mjs';
import { copySamples } from '../workspace.mjs';

/** Milliseconds for a whole run, the download included. */
const TIMEOUT = 480_000;

/** Whether a desktop VS Code is offered: by DOSSIER_VSCODE. */
export const isDesktopOffered = () => Boolean(process.env['DOSSIER_VSCODE']);

/**
 * @param {{ bundle: string }} options the test bundle
 * @returns {Promise<import('../testEvents.mjs').Totals>}
 */
export async function runOnDesktop({ bundle }) {
  const executable = process.env['DOSSIER_VSCODE'];
  if (executable && !isExecutable(executable)) {
    throw new Error(`DOSSIER_VSCODE names ${executable}, which is no executable: correct it, or unset it and VS Code is downloaded`);
  }
  const workspace = await copySamples();
  const events = collectEvents({ label: 'desktop', bundle });
  try {
    const program = [process.execPath, path.join(root, 'scripts/lib/hosts/desktopRun.mjs'), bundle, workspace.folder];
    const [command, ...args] = hasDisplay() ? program : [virtualDisplay(), '--auto-servernum', ...program];
    const { code, tail, timedOut } = await finish(/** @type {string} */ (command), args, {
      cwd: root,
      timeout: TIMEOUT,
      onLine: (line) => void events.take(line),
    });
    const trouble = timedOut
      ? `no end within ${TIMEOUT / 1000} s`
      : events.hasEnded()
        ? undefined
        : `VS Code ended with code ${code}:\n${tail}`;
    return events.finish(trouble);
  } finally {
    await workspace.remove();
  }
}

function virtualDisplay() {
  const found = onPath(['xvfb-run']);
  if (!found)
    throw new Error('The desktop host needs a display: set DISPLAY, or install one that is not seen (on Debian `apt-get install xvfb`)');
  return found;
}
