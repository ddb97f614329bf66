// Opens VS Code with the extension: the desktop's where there is one, else the server host. Node built-ins only.
import { isEnding } from './cleanup.mjs';
import { installCodeServer, startServer } from './codeServer.mjs';
import { hasDisplay } from './display.mjs';
import { root } from './paths.mjs';
import { finish } from './processes.mjs';
import { onPath } from './programs.mjs';
import { CURRENT } from './releases.mjs';

/** @typedef {import('./target.mjs').Target} Target */

/**
 * Opens the target in a desktop VS Code.
 * @param {Target} target
 * @returns {Promise<boolean>} false where there is none, or it does not start
 */
export async function openDesktop({ folder, file }) {
  // The `code` of a terminal inside VS Code may be that of a remote window, which cannot load an extension from a folder.
  const code = process.env['VSCODE_IPC_HOOK_CLI'] ? undefined : onPath(['code', 'code-insiders', 'codium']);
  if (!code || !hasDisplay()) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const { code: exit, tail } = await finish(code, args);
  if (exit === 0) {
    console.log(`Opened in VS Code: ${code} ${args.join(' ')}`);
    return true;
  }
  console.error(`${code} does not start (${tail.split('\n')[0] || `code ${exit}`}); taking the server host instead.`);
  return false;
}

/**
 * Opens the target in the server host and stays until it is stopped.
 * @param {Target} target
 * @param {{ port: number, openBrowser: boolean }} options `port`: 0 for a free one
 */
export async function openServer({ folder, file }, { port, openBrowser }) {
  const server = await startServer(await installCodeServer(CURRENT), { port });
  const url = server.url({
    folder,
    payload: [['extensionDevelopmentPath', server.uri(root)], ...(file ? [/** @type {const} */ (['openFile', server.uri(file)])] : [])],
  });
  console.log(`VS Code ${server.version} with Dossier, on this machine only, until Ctrl-C:\n\n  ${url}\n`);
  // Ctrl-C is how this ends well.
  process.exitCode = 0;
  const opener = openBrowser && hasDisplay() ? onPath(process.platform === 'darwin' ? ['open'] : ['xdg-open']) : undefined;
  if (opener) void finish(opener, [url]).catch(() => {});
  const code = await server.exited;
  if (isEnding()) return;
  throw new Error(`the server ended with code ${code}:\n${server.tail()}`);
}
