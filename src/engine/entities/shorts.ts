import type { LinkChanges } from './changes';
import type { BlockFacts, ShortGiven } from './blockFacts';
import { keyOf, Topic } from './keys';
import type { TextOrder } from './order';

interface Short {
  key: string;
  count: number;
  isUniform: boolean;
  /** What it stood for when it was settled last. */
  settled: string | null;
}

/** Short words for entities: acronyms, or the first words of companies' names. Where several entities are given one, the last has it. */
export class Shorts {
  private readonly shorts = new Map<number, Short>();
  private readonly touched = new Set<number>();

  /** `list` are the short words of a block. */
  constructor(private readonly list: (facts: BlockFacts) => readonly ShortGiven[]) {}

  add({ hash, key }: ShortGiven): void {
    this.touched.add(hash);
    const short = this.shorts.get(hash);
    if (!short) {
      this.shorts.set(hash, { key, count: 1, isUniform: true, settled: null });
      return;
    }
    short.count++;
    if (short.key === key) return;
    short.isUniform = false;
    short.key = key;
  }

  remove({ hash }: ShortGiven): void {
    this.touched.add(hash);
    const short = this.shorts.get(hash);
    if (short) short.count--;
  }

  /** Derives anew what was touched; without an order all was added in order of the text. */
  settle(order: TextOrder | null, changes: LinkChanges): void {
    for (const hash of this.touched) {
      const short = this.shorts.get(hash);
      if (!short) continue;
      if (short.count === 0) this.shorts.delete(hash);
      else if (order && !short.isUniform) {
        const last = order.last(keyOf(Topic.Loose, hash), this.list, (given) => given.hash === hash);
        if (last) short.key = last.value.key;
      }
      const now = short.count === 0 ? null : short.key;
      if (now !== short.settled) changes.need(Topic.Loose, hash);
      short.settled = now;
    }
    this.touched.clear();
    if (changes.names.size === 0) return;
    for (const [hash, { key }] of this.shorts) if (changes.names.has(key)) changes.need(Topic.Loose, hash);
  }

  /** Key of the entity that a word is short for. */
  keyOf(hash: number): string | null {
    return this.shorts.get(hash)?.key ?? null;
  }
}
