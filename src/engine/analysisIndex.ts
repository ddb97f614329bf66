import type { LinkedEntry } from './document/entry';
import type { BlockSequence } from './document/sequence';
import { Ids } from './entities/ids';
import type { LinkedEntity, LinkedEvent, LinkedMeasure, LinkedMention, LinkedQuote, LinkedRole } from './entities/linked';
import type { EngineKnowledge } from './lexicon';

/** Something in a block, with the block's text and its UTF-16 offset. */
export interface InText<T> {
  readonly value: T;
  readonly text: string;
  readonly offset: number;
}

/** All that a text says of one entity, each list in order of the text. */
export interface EntityIndex {
  readonly id: string;
  readonly mentions: InText<LinkedMention>[];
  readonly measures: InText<LinkedMeasure>[];
  readonly quotes: InText<LinkedQuote>[];
  readonly events: InText<LinkedEvent>[];
  readonly roles: InText<LinkedRole>[];
}

/** How many blocks are looked at between two pauses. */
const PORTION = 16;

/** The entities of one version of a text in order of their first mention, and its language: what a look at a few blocks does not tell. */
export class AnalysisIndex {
  readonly byEntity = new Map<LinkedEntity, EntityIndex>();
  readonly byId = new Map<string, LinkedEntity>();
  /** How many words are in each language. */
  readonly words = new Map<string, number>();

  private constructor(
    private readonly blocks: BlockSequence,
    private readonly knowledge: EngineKnowledge,
  ) {}

  /** Makes the index of a text; pauses now and then. */
  static *steps(blocks: BlockSequence, knowledge: EngineKnowledge): Generator<void, AnalysisIndex> {
    const index = new AnalysisIndex(blocks, knowledge);
    yield* index.addMentions();
    // What is said of an entity may stand before its first mention.
    yield* index.addStatements();
    return index;
  }

  private *addMentions(): Generator<void> {
    const ids = new Ids(this.knowledge);
    let offset = 0;
    let looked = 0;
    for (const { text, link, reading } of this.blocks as Iterable<LinkedEntry>) {
      for (const value of link.mentions) {
        let index = this.byEntity.get(value.entity);
        if (!index) {
          index = { id: ids.give(value.entity), mentions: [], measures: [], quotes: [], events: [], roles: [] };
          this.byEntity.set(value.entity, index);
          this.byId.set(index.id, value.entity);
        }
        index.mentions.push({ value, text, offset });
      }
      const { language, words } = reading;
      if (language !== null) this.words.set(language, (this.words.get(language) ?? 0) + words);
      offset += text.length;
      if (++looked % PORTION === 0) yield;
    }
  }

  private *addStatements(): Generator<void> {
    let offset = 0;
    let looked = 0;
    for (const { text, link } of this.blocks as Iterable<LinkedEntry>) {
      for (const value of link.measures) if (value.owner) this.byEntity.get(value.owner)?.measures.push({ value, text, offset });
      for (const value of link.quotes) if (value.speaker) this.byEntity.get(value.speaker)?.quotes.push({ value, text, offset });
      for (const value of link.events)
        for (const entity of new Set([...value.actors, ...value.recipients, ...value.instruments]))
          this.byEntity.get(entity)?.events.push({ value, text, offset });
      for (const value of link.roles) this.byEntity.get(value.entity)?.roles.push({ value, text, offset });
      offset += text.length;
      if (++looked % PORTION === 0) yield;
    }
  }
}
