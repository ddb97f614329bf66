// The server host: VS Code's server and workbench out of the npm package `code-server`, without any compiler. Node built-ins only.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { atEnd } from './cleanup.mjs';
import { installOnce } from './install.mjs';
import { npm, start } from './processes.mjs';
import { checkVersion } from './releases.mjs';

/** @typedef {import('./releases.mjs').Release} Release */
/** @typedef {{ release: Release, version: string, node: string, main: string }} Installation `version`: VS Code's */
/** @typedef {{ port: number, version: string, setUserSettings: (settings: Record<string, unknown>) => Promise<void>, url: (target: Target) => string, uri: (file: string) => string, exited: Promise<number>, stop: () => Promise<void>, tail: () => string }} Server */
/** @typedef {{ folder: string, payload?: readonly (readonly [string, string])[] }} Target */

const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
/** What the server says of its missing compiled modules. */
const HARMLESS = /spdlog|node:internal|bindings\.js|vsda|^\s*(tries: \[|\]|\}|)$/;
const START_TIMEOUT = 60_000;

/**
 * Installs a release where it is missing.
 * @param {Release} release
 * @returns {Promise<Installation>}
 */
export async function installCodeServer(release) {
  const ownNode = Number(process.versions.node.split('.')[0]) !== release.node;
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await installOnce(
    `code-server-${release.codeServer}${ownNode ? `-node${release.node}` : ''}`,
    `code-server ${release.codeServer}`,
    async (target) => {
      await writeFile(path.join(target, 'package.json'), '{ "private": true }\n');
      const packages = [`code-server@${release.codeServer}`, ...(ownNode ? [`${nodePackage}@${release.node}`] : [])];
      await npm(['install', '--prefix', target, '--ignore-scripts', '--save-exact', ...QUIET, ...packages], { cwd: target });
      const inner = path.join(target, 'node_modules/code-server/lib/vscode');
      await npm(['install', '--prefix', inner, '--omit=dev', '--ignore-scripts', ...QUIET], { cwd: inner });
    },
  );
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  return {
    release,
    version: checkVersion(release, vscode),
    node: ownNode
      ? path.join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
      : process.execPath,
    main: path.join(vscode, 'out/server-main.js'),
  };
}

/** What would only stand in the way of a first look, of tests and of pictures. */
const CALM = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
};

/**
 * Starts a server on the loopback address. It is stopped, and its data removed, by `stop` or at the end of the script.
 * @param {Installation} installation
 * @param {{ port?: number, trust?: boolean, settings?: Record<string, unknown> }} [options] `port`: 0 or none for a free one; `trust`: true leaves
 *   workspace trust on, so that a folder opens restricted; `settings`: the user's settings
 * @returns {Promise<Server>}
 */
export async function startServer(installation, { port = 0, trust = false, settings = {} } = {}) {
  if (port && !(await isFree(port))) throw new Error(`port ${port} is in use: choose another, or none for a free one`);
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'dossier-server-'));
  const removeData = atEnd(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const setUserSettings = (/** @type {Record<string, unknown>} */ values) => writeUserSettings(dataFolder, { ...CALM, ...values });
  await setUserSettings(settings);
  if (!existsSync(installation.main)) throw new Error(`${installation.main} is missing: delete .hosts and try again`);

  /** @type {(port: number) => void} */
  let listening = () => {};
  const ready = new Promise((resolve) => (listening = resolve));
  const child = start(
    installation.node,
    [
      installation.main,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', dataFolder, '--telemetry-level', 'off', '--enable-smoke-test-driver'],
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
    {
      // The server takes settings of an editor around it for its own.
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name))),
        // Its sockets go with its data.
        TMPDIR: dataFolder,
        XDG_RUNTIME_DIR: dataFolder,
        // No gallery of extensions: nothing is asked of the network.
        EXTENSIONS_GALLERY: '{}',
      },
      onLine: (line) => {
        const found = /Extension host agent listening on (\d+)/.exec(line);
        if (found) listening(Number(found[1]));
      },
    },
  );
  const tail = () =>
    child
      .tail()
      .split('\n')
      .filter((line) => !HARMLESS.test(line))
      .join('\n');
  const stop = async () => {
    await child.stop();
    await removeData();
  };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    const actual = await Promise.race([
      ready,
      child.exited.then((code) => {
        throw new Error(`the server ended with code ${code}:\n${tail()}`);
      }),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`the server did not start within ${START_TIMEOUT / 1000} s:\n${tail()}`)), START_TIMEOUT);
      }),
    ]);
    const authority = `127.0.0.1:${actual}`;
    const uri = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(file)}`;
    return {
      port: actual,
      version: installation.version,
      setUserSettings,
      uri,
      url: ({ folder, payload = [] }) =>
        `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
      exited: child.exited,
      stop,
      tail,
    };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sets the user's settings. A window reads them when it opens: without its compiled modules the server watches no files.
 * @param {string} dataFolder the server's
 * @param {Record<string, unknown>} settings
 */
async function writeUserSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * The server would wait for the port without a word.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
