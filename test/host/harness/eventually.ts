import { AssertionError } from './assert';

/**
 * Waits until a probe gives a value, for what the editor does in its own time.
 * @param what for the message: "the tree shows Hezbollah"
 * @param probe asked again and again; any value but `undefined`, `null` and `false` ends the waiting; what it throws last is told in the message
 * @param timeout in milliseconds
 */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  timeout = 30_000,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const value = await probe();
      if (value !== undefined && value !== null && value !== false) return value as Exclude<T, undefined | null | false>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < deadline);
  throw new AssertionError(`waited ${timeout} ms in vain: ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
