import type * as vscode from 'vscode';

/** The host gets its turn after this many milliseconds. */
const SLICE = 5;

/**
 * Maps items a few milliseconds at a time, and gives the host its turn in between. A few thousand items take one slice.
 * @returns `undefined` once the work is cancelled
 */
export async function mapInSlices<T, R>(
  items: Iterable<T>,
  map: (item: T) => R,
  token?: vscode.CancellationToken,
): Promise<R[] | undefined> {
  const results: R[] = [];
  let deadline = performance.now() + SLICE;
  for (const item of items) {
    results.push(map(item));
    if (performance.now() < deadline) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested) return undefined;
    deadline = performance.now() + SLICE;
  }
  return results;
}
