// What has to be undone when the script ends, however it ends. Node built-ins only.

/** @type {Set<() => unknown>} */
const undos = new Set();
let installed = false;
let ending = false;
let current = Promise.resolve();

/**
 * Registers something to undo at the end: after `cleanUp()`, or on Ctrl-C and the other polite signals. These end the script with their
 * customary exit codes, or with `process.exitCode` where that is set.
 * @param {() => unknown} undo may be asynchronous; called once
 * @returns {() => Promise<void>} undoes it now
 */
export function atEnd(undo) {
  installHandlers();
  undos.add(undo);
  return async () => {
    if (undos.delete(undo)) await undo();
  };
}

/** Undoes everything that is still registered, the newest first. Never throws: what fails is told on standard error. */
export async function cleanUp() {
  // Whoever comes second waits for the first.
  current = current.then(undoAll);
  await current;
}

async function undoAll() {
  for (const undo of [...undos].reverse()) {
    undos.delete(undo);
    try {
      await undo();
    } catch (error) {
      console.error(`cleaning up failed: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Whether a signal is ending the script: what stops now was meant to. */
export const isEnding = () => ending;

function installHandlers() {
  if (installed) return;
  installed = true;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      await cleanUp();
      process.exit(process.exitCode ?? code);
    });
  }
}
