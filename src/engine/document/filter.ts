/** Bits of a filter: 64 blocks have some thousand keys, so one answer in ten is a false yes. */
const BITS = 8192;

/** Keeps hashes such that it is certain which ones it does not hold (Bloom 1970, with one function). */
export class Filter {
  private readonly bits = new Uint32Array(BITS / 32);

  static of<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): Filter {
    const filter = new Filter();
    for (const item of items) for (const key of keysOf(item)) filter.add(key);
    return filter;
  }

  add(key: number): void {
    const bit = bitOf(key);
    this.bits[bit >>> 5] |= 1 << (bit & 31);
  }

  mayHold(key: number): boolean {
    const bit = bitOf(key);
    return (this.bits[bit >>> 5] & (1 << (bit & 31))) !== 0;
  }
}

const bitOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & (BITS - 1);
