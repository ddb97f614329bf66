/** Slots of the cache; the words of a language are fewer than its tokens by far. */
const SLOTS = 8192;
/** Longer strings are parts of the text that they were cut from, and would keep it alive. */
const LONGEST = 12;

/** The words that were met lately as strings, so that a word that comes again makes no new one. */
export class Surfaces {
  private readonly surfaces: string[] = new Array<string>(SLOTS).fill('');
  private readonly lowers: string[] = new Array<string>(SLOTS).fill('');

  /** What stands in a text, whose UTF-16 units are `units`, from `start` to `end`; `hash` is the same for the same word. */
  surface(units: Uint16Array, text: string, start: number, end: number, hash: number): string {
    if (end - start > LONGEST) return text.slice(start, end);
    return this.surfaces[this.slotOf(units, text, start, end, hash)];
  }

  /** The same in lower case. */
  lower(units: Uint16Array, text: string, start: number, end: number, hash: number): string {
    if (end - start > LONGEST) return text.slice(start, end).toLowerCase();
    return this.lowers[this.slotOf(units, text, start, end, hash)];
  }

  private slotOf(units: Uint16Array, text: string, start: number, end: number, hash: number): number {
    // Capitalised words have slots of their own.
    const slot = (hash ^ (hash >>> 16) ^ (units[start] << 4)) & (SLOTS - 1);
    const known = this.surfaces[slot];
    let isSame = known.length === end - start;
    for (let i = 0; isSame && i < known.length; i++) isSame = known.charCodeAt(i) === units[start + i];
    if (!isSame) {
      const surface = text.slice(start, end);
      this.surfaces[slot] = surface;
      this.lowers[slot] = surface.toLowerCase();
    }
    return slot;
  }
}
