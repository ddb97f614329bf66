/** How many comparisons are made between two pauses. */
const PORTION = 512;

/** A stable merge sort that pauses now and then. Gives a new list. */
export function* sortSteps<T>(items: readonly T[], compare: (one: T, other: T) => number): Generator<void, T[]> {
  let from = [...items];
  let to = new Array<T>(from.length);
  let done = 0;
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takesLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
        to[at] = takesLeft ? from[left++] : from[right++];
        if (++done % PORTION === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
