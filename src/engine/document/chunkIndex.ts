import type { LinkedEntity, LinkedEvent, LinkedMeasure, LinkedMention, LinkedQuote, LinkedRole } from '../entities/linked';
import type { LinkedEntry } from './entry';

/** Something in a block, with the block's text and its UTF-16 offset in the chunk. */
export interface InChunk<T> {
  readonly value: T;
  readonly text: string;
  readonly at: number;
}

/** What is said of each entity, in order of the text; the entities in order of the first. */
export type ByEntity<T> = ReadonlyMap<LinkedEntity, readonly InChunk<T>[]>;

/** What the blocks of a chunk say, by entity. Versions that share a chunk share this too. Each part is made when first asked for. */
export class ChunkIndex {
  private mentionLists: ByEntity<LinkedMention> | null = null;
  private measureLists: ByEntity<LinkedMeasure> | null = null;
  private quoteLists: ByEntity<LinkedQuote> | null = null;
  private eventLists: ByEntity<LinkedEvent> | null = null;
  private roleLists: ByEntity<LinkedRole> | null = null;

  constructor(private readonly entries: readonly LinkedEntry[]) {}

  get mentions(): ByEntity<LinkedMention> {
    return (this.mentionLists ??= this.group(
      ({ link }) => link.mentions,
      ({ entity }) => [entity],
    ));
  }

  get measures(): ByEntity<LinkedMeasure> {
    return (this.measureLists ??= this.group(
      ({ link }) => link.measures,
      ({ owner }) => (owner ? [owner] : []),
    ));
  }

  get quotes(): ByEntity<LinkedQuote> {
    return (this.quoteLists ??= this.group(
      ({ link }) => link.quotes,
      ({ speaker }) => (speaker ? [speaker] : []),
    ));
  }

  get events(): ByEntity<LinkedEvent> {
    return (this.eventLists ??= this.group(
      ({ link }) => link.events,
      ({ actors, recipients, instruments }) => new Set([...actors, ...recipients, ...instruments]),
    ));
  }

  get roles(): ByEntity<LinkedRole> {
    return (this.roleLists ??= this.group(
      ({ link }) => link.roles,
      ({ entity }) => [entity],
    ));
  }

  private group<T>(list: (entry: LinkedEntry) => readonly T[], entitiesOf: (value: T) => Iterable<LinkedEntity>): ByEntity<T> {
    const found = new Map<LinkedEntity, InChunk<T>[]>();
    let at = 0;
    for (const entry of this.entries) {
      const { text } = entry;
      for (const value of list(entry)) {
        for (const entity of entitiesOf(value)) {
          const others = found.get(entity);
          if (others) others.push({ value, text, at });
          else found.set(entity, [{ value, text, at }]);
        }
      }
      at += text.length;
    }
    return found;
  }
}
