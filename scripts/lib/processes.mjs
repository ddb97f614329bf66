// Child processes that are stopped with everything they started. Node built-ins only.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from './cleanup.mjs';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string, stream: 'stdout' | 'stderr') => void, timeout?: number, inherit?: boolean }} Options `timeout` in milliseconds */

/** How many lines of output an error message quotes. */
const TAIL = 40;

/**
 * Starts a program in a process group of its own, so that it can be stopped with its children.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {{ exited: Promise<number>, stop: () => Promise<void>, tail: () => string }} `exited` gives the exit code (128 and more for a signal), rejects where the program cannot be started
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  /** @type {string[]} */
  const lines = [];
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    let rest = '';
    /** @param {string} line */
    const deliver = (line) => {
      lines.push(line);
      if (lines.length > 2 * TAIL) lines.splice(0, TAIL);
      options.onLine?.(line, name);
    };
    child[name]?.setEncoding('utf8');
    child[name]?.on('data', (text) => {
      const parts = (rest + text).split(/\r?\n/);
      rest = parts.pop() ?? '';
      parts.forEach(deliver);
    });
    child[name]?.on('end', () => rest && deliver(rest));
  }
  let ended = false;
  const exited = new Promise((resolve, reject) => {
    child.on('error', (error) => {
      ended = true;
      forget();
      reject(new Error(`${command} cannot be started: ${error.message}`));
    });
    child.on('close', (code) => {
      ended = true;
      forget();
      resolve(code ?? 128);
    });
  });
  exited.catch(() => {});

  const stop = async () => {
    if (ended || child.pid === undefined) return;
    signalGroup(child.pid, 'SIGTERM');
    await Promise.race([exited.catch(() => {}), sleep(4000, undefined, { ref: false })]);
    signalGroup(child.pid, 'SIGKILL');
  };
  const undo = atEnd(stop);
  const forget = () => void undo();
  return { exited, stop: undo, tail: () => lines.slice(-TAIL).join('\n') };
}

/**
 * Runs a program to its end. Throws where it fails, with the end of its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export async function run(command, args, options = {}) {
  const { code, tail } = await finish(command, args, options);
  if (code !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` ended with code ${code}${tail ? `:\n${tail}` : ''}`);
}

/**
 * Runs a program to its end, however it ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, tail: string, timedOut: boolean }>}
 */
export async function finish(command, args, options = {}) {
  const child = start(command, args, options);
  let timedOut = false;
  const timer = options.timeout
    ? setTimeout(() => {
        timedOut = true;
        void child.stop();
      }, options.timeout)
    : undefined;
  try {
    return { code: await child.exited, tail: child.tail(), timedOut };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs npm, the one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export async function npm(args, options = {}) {
  const env = { ...process.env, ...options.env };
  // An npm that runs this script tells its children its own project's folder; ours work in other folders.
  delete env['npm_config_local_prefix'];
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) await run(process.execPath, [script, ...args], { ...options, env });
  else await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...options, env });
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
