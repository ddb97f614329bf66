/**
 * Assertions for the host suite. Node's are not to be had in the web worker host, where the same tests run.
 */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff: boolean;

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
    this.showDiff = expected !== undefined || actual !== undefined;
  }
}

/** Fails where `value` is falsy. */
export function ok(value: unknown, message = 'expected a true value'): asserts value {
  if (!value) throw new AssertionError(message);
}

/** Fails where the two are not the same value (`Object.is`). */
export function equal<T>(actual: T, expected: T, message = 'values differ'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails where the two differ as data: arrays, plain objects, primitives; other objects count by their own enumerable properties. */
export function deepEqual<T>(actual: T, expected: T, message = 'values differ'): void {
  if (!sameData(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails where the text does not match. */
export function match(actual: string, expected: RegExp, message = 'the text does not match'): void {
  if (!expected.test(actual)) throw new AssertionError(`${message}: ${expected} against ${JSON.stringify(actual)}`);
}

/** Fails at once. */
export function fail(message: string): never {
  throw new AssertionError(message);
}

function sameData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  const rightKeys = Object.keys(right);
  if (leftKeys.length !== rightKeys.length) return false;
  return leftKeys.every((key) => Object.hasOwn(right, key) && sameData(Reflect.get(left, key), Reflect.get(right, key)));
}
