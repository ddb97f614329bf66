import type { ByEntity, ChunkIndex } from './document/chunkIndex';
import type { BlockSequence } from './document/sequence';
import { Ids } from './entities/ids';
import type { LinkedEntity } from './entities/linked';

/** Something in a block, with the block's text and its UTF-16 offset. */
export interface InText<T> {
  readonly value: T;
  readonly text: string;
  readonly offset: number;
}

/** Where an entity is mentioned. */
interface Mentioned {
  readonly id: string;
  /** The chunks that mention it, in order. */
  readonly chunks: number[];
}

/**
 * The entities of one version of a text in order of their first mention. Made when something is asked that a look at a few blocks
 * does not tell; of chunks that were there in the version before, it is known already.
 */
export class AnalysisIndex {
  private readonly byEntity = new Map<LinkedEntity, Mentioned>();
  private readonly byId = new Map<string, LinkedEntity>();

  /** How many words are in each language. */
  readonly words = new Map<string, number>();

  private constructor(private readonly blocks: BlockSequence) {}

  /** Makes the index, a chunk at a time. */
  static *steps(blocks: BlockSequence): Generator<void, AnalysisIndex> {
    const index = new AnalysisIndex(blocks);
    const ids = new Ids();
    for (let chunk = 0; chunk < blocks.chunks.length; chunk++) {
      index.take(chunk, ids);
      yield;
    }
    return index;
  }

  /** All entities with their ids. */
  *entities(): Generator<{ readonly entity: LinkedEntity; readonly id: string }> {
    for (const [entity, { id }] of this.byEntity) yield { entity, id };
  }

  entity(id: string): LinkedEntity | undefined {
    return this.byId.get(id);
  }

  /** The id of an entity, null where it is not mentioned. */
  idOf(entity: LinkedEntity): string | null {
    return this.byEntity.get(entity)?.id ?? null;
  }

  /** How many mentions of an entity are at least so sure. */
  count(entity: LinkedEntity, minimumConfidence: number): number {
    let count = 0;
    for (const chunk of this.byEntity.get(entity)?.chunks ?? []) {
      const mentions = this.blocks.chunks[chunk].index.mentions.get(entity) ?? [];
      if (minimumConfidence <= 0) count += mentions.length;
      else for (const { value } of mentions) if (value.confidence >= minimumConfidence) count++;
    }
    return count;
  }

  private take(chunk: number, ids: Ids): void {
    const { words, index } = this.blocks.chunks[chunk];
    for (const [language, count] of words) this.words.set(language, (this.words.get(language) ?? 0) + count);
    for (const entity of index.mentions.keys()) {
      const mentioned = this.byEntity.get(entity);
      if (mentioned) {
        mentioned.chunks.push(chunk);
        continue;
      }
      const id = ids.give(entity);
      this.byEntity.set(entity, { id, chunks: [chunk] });
      this.byId.set(id, entity);
    }
  }

  /** What a list of the chunks says of an entity, in order of the text: the `from`th to before the `to`th. */
  *of<T>(entity: LinkedEntity, list: (chunk: ChunkIndex) => ByEntity<T>, from = 0, to = Infinity): Generator<InText<T>> {
    const { chunks, starts } = this.blocks;
    let passed = 0;
    for (let chunk = 0; chunk < chunks.length && passed < to; chunk++) {
      const found = list(chunks[chunk].index).get(entity);
      if (!found) continue;
      if (passed + found.length > from) {
        for (let i = Math.max(0, from - passed); i < found.length && passed + i < to; i++) {
          const { value, text, at } = found[i];
          yield { value, text, offset: starts[chunk] + at };
        }
      }
      passed += found.length;
    }
  }
}
