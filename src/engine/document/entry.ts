import type { BlockFacts } from '../entities/blockFacts';
import { givesOf, needsOf } from '../entities/factNeeds';
import type { BlockLink } from '../entities/linked';
import type { BlockReading } from '../reading/blockReading';
import type { Mask } from '../text/markup';

/**
 * A block of the text and what became of it so far. The words never change; the other fields are filled in by the task that made
 * the entry, and stay once its analysis is finished, since analyses of several versions share it.
 */
export class Entry {
  /** What the block's own words say; null until it is read. */
  reading: BlockReading | null = null;
  /** What of the block is no prose. */
  masks: readonly Mask[] = [];
  /** The reading without what is no prose. */
  prose: BlockReading | null = null;
  /** What the block tells the whole text. */
  facts: BlockFacts | null = null;
  /** What the block says in the whole text. */
  link: BlockLink | null = null;

  private givenKeys: readonly number[] | null = null;
  private neededKeys: readonly number[] | null = null;

  constructor(readonly text: string) {}

  /** Keys under which the block tells the whole text something whose order matters. */
  get gives(): readonly number[] {
    return (this.givenKeys ??= this.facts ? givesOf(this.facts) : []);
  }

  /** Keys of what the block's link hangs on, its surroundings apart. */
  get needs(): readonly number[] {
    return (this.neededKeys ??= this.facts && this.prose ? needsOf(this.facts, this.prose) : []);
  }

  /** The same block, to be linked anew. */
  unlinked(): Entry {
    const entry = new Entry(this.text);
    entry.reading = this.reading;
    entry.masks = this.masks;
    entry.prose = this.prose;
    entry.facts = this.facts;
    entry.givenKeys = this.givenKeys;
    entry.neededKeys = this.neededKeys;
    return entry;
  }
}

/** An entry of a finished analysis. */
export interface LinkedEntry extends Entry {
  readonly reading: BlockReading;
  readonly prose: BlockReading;
  readonly facts: BlockFacts;
  readonly link: BlockLink;
}
