import * as vscode from 'vscode';

/** A slice of work ends at the first pause after this many milliseconds. */
const SLICE = 5;

/**
 * Runs steps that pause after each small piece of work, in slices of a few milliseconds between which the host has its turn. The first slice runs at once: where it
 * is enough, `done` is called before this returns.
 * @param done called with the result, unless the steps were ended before
 * @returns ends the steps where they are; does nothing once they are done
 */
export function inSlices<T>(steps: Iterator<unknown, T>, done: (value: T) => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  slice();
  return new vscode.Disposable(() => clearTimeout(timer));

  function slice(): void {
    const deadline = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < deadline);
    timer = setTimeout(slice, 0);
  }
}
