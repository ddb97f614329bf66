/** Numbers in a row of which the first is told in full, the others as their distance to it. A power of two. */
const ROW = 16;

/**
 * Numbers of which none is smaller than the one before it, so that they compress well and can be read without unpacking: small
 * distances, and here and there a number to count them from.
 */
export type Offsets = Uint32Array;

export function packOffsets(numbers: readonly number[]): Offsets {
  return Uint32Array.from(numbers, (number, i) => (i % ROW === 0 ? number : number - numbers[i - (i % ROW)]));
}

/** The number that stood at `index`. */
export function offsetAt(offsets: Offsets, index: number): number {
  const row = index & -ROW;
  return row === index ? offsets[index] : offsets[row] + offsets[index];
}
