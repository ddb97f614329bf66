import { assignIds, type InBlock, type LinkedEntity } from './entities/registry';
import type { LinkableBlock, LinkedDocument, LinkedMeasure, LinkedMention, LinkedQuote } from './entities/linked';
import type { Block } from './incremental';
import { languageOf } from './language';
import type { EngineKnowledge } from './lexicon';
import type { LocalRole } from './mentions/candidate';
import type { Analysis, AnalysisDocument, Entity, Measure, Mention, Place, Quote } from './model';

/** A finished analysis: the blocks, what was linked, and the views on them, made when asked for. */
export class LinkedAnalysis implements Analysis {
  readonly length: number;
  private readonly starts: Float64Array;
  private readonly ids: readonly string[];
  private readonly idOf = new Map<LinkedEntity, string>();
  private readonly byId = new Map<string, LinkedEntity>();
  private entityViews: readonly Entity[] | null = null;
  private languageFound: string | null | undefined;

  /** `source` are the blocks as read, for the next update; `blocks` the same without what is no prose. */
  constructor(
    readonly source: readonly Block[],
    private readonly blocks: readonly LinkableBlock[],
    private readonly linked: LinkedDocument,
    private readonly knowledge: EngineKnowledge,
  ) {
    this.starts = new Float64Array(blocks.length + 1);
    blocks.forEach((block, i) => (this.starts[i + 1] = this.starts[i] + block.text.length));
    this.length = this.starts[blocks.length];
    this.ids = assignIds(linked.entities, knowledge);
    linked.entities.forEach((entity, i) => {
      this.idOf.set(entity, this.ids[i]);
      this.byId.set(this.ids[i], entity);
    });
  }

  language(): string | null {
    if (this.languageFound === undefined) this.languageFound = languageOf(this.readings());
    return this.languageFound;
  }

  entities(): readonly Entity[] {
    return (this.entityViews ??= this.linked.entities.map((entity, i) => this.entityView(entity, this.ids[i])));
  }

  entity(id: string): Entity | undefined {
    const linked = this.byId.get(id);
    return linked && this.entityView(linked, id);
  }

  mentions(start = 0, end = this.length): readonly Mention[] {
    const found: Mention[] = [];
    for (let block = this.blockAt(start); block < this.blocks.length && this.starts[block] <= end; block++) {
      const offset = this.starts[block];
      for (const mention of this.linked.mentions[block]) {
        if (offset + mention.end >= start && offset + mention.start <= end) found.push(this.mentionView(mention, block));
      }
    }
    return found;
  }

  mentionsOf(entityId: string, from = 0, to = Infinity): readonly Mention[] {
    const mentions = this.byId.get(entityId)?.mentions.slice(from, to) ?? [];
    return mentions.map(({ block, value }) => this.mentionView(this.linked.mentions[block][value], block));
  }

  countOf(entityId: string, minimumConfidence = 0): number {
    const mentions = this.byId.get(entityId)?.mentions ?? [];
    if (minimumConfidence <= 0) return mentions.length;
    let count = 0;
    for (const { block, value } of mentions) if (this.linked.mentions[block][value].confidence >= minimumConfidence) count++;
    return count;
  }

  mentionAt(offset: number): Mention | undefined {
    const touching = this.mentions(offset, offset);
    return touching.find((mention) => mention.start <= offset && offset < mention.end) ?? touching[0];
  }

  places(start = 0, end = this.length): readonly Place[] {
    const found: Place[] = [];
    for (let block = this.blockAt(start); block < this.blocks.length && this.starts[block] <= end; block++) {
      const { text, reading } = this.blocks[block];
      for (const place of reading.places) {
        const absolute = {
          start: this.starts[block] + place.start,
          end: this.starts[block] + place.end,
          text: text.slice(place.start, place.end),
        };
        if (absolute.end >= start && absolute.start <= end) found.push(absolute);
      }
    }
    return found;
  }

  measures(start = 0, end = this.length): readonly Measure[] {
    const found: Measure[] = [];
    for (let block = this.blockAt(start); block < this.blocks.length && this.starts[block] <= end; block++) {
      for (const measure of this.linked.measures[block]) {
        const view = this.measureView(measure, block);
        if (view.end >= start && view.start <= end) found.push(view);
      }
    }
    return found;
  }

  measuresOf(entityId: string): readonly Measure[] {
    const entity = this.byId.get(entityId);
    return entity ? entity.measures.map(({ block, value }) => this.measureView(this.linked.measures[block][value], block)) : [];
  }

  quotes(start = 0, end = this.length): readonly Quote[] {
    const found: Quote[] = [];
    for (let block = this.blockAt(start); block < this.blocks.length && this.starts[block] <= end; block++) {
      for (const quote of this.linked.quotes[block]) {
        const view = this.quoteView(quote, block);
        if (view.end >= start && view.start <= end) found.push(view);
      }
    }
    return found;
  }

  quotesOf(entityId: string): readonly Quote[] {
    const entity = this.byId.get(entityId);
    return entity ? entity.quotes.map(({ block, value }) => this.quoteView(this.linked.quotes[block][value], block)) : [];
  }

  toDocument(id: string): AnalysisDocument {
    return {
      schema: 'dossier.analysis/1',
      id,
      language: this.language(),
      entities: this.entities(),
      mentions: this.mentions(),
      places: this.places(),
      measures: this.measures(),
      quotes: this.quotes(),
      events: [],
    };
  }

  private *readings() {
    for (const { reading } of this.blocks) yield reading;
  }

  /** Index of the block that holds an offset. */
  private blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle + 1] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private mentionView({ start, end, entity, form, confidence, by }: LinkedMention, block: number): Mention {
    const offset = this.starts[block];
    const text = this.blocks[block].text.slice(start, end);
    return { start: offset + start, end: offset + end, text, entity: this.idOf.get(entity) as string, form, confidence, by };
  }

  private measureView({ start, end, property, value, unit, qualifier, restated, owner }: LinkedMeasure, block: number): Measure {
    const offset = this.starts[block];
    return {
      start: offset + start,
      end: offset + end,
      text: this.blocks[block].text.slice(start, end),
      property,
      value,
      unit,
      qualifier,
      restated,
      entity: owner && (this.idOf.get(owner) ?? null),
    };
  }

  private quoteView({ start, end, direct, speaker, cue }: LinkedQuote, block: number): Quote {
    const offset = this.starts[block];
    return {
      start: offset + start,
      end: offset + end,
      direct,
      speaker: speaker && (this.idOf.get(speaker) ?? null),
      cue: cue && { start: offset + cue.start, end: offset + cue.end },
    };
  }

  private entityView(entity: LinkedEntity, id: string): Entity {
    const { entities } = this.knowledge;
    return {
      id,
      class: entity.class,
      type: entity.type,
      name: entity.name,
      knowledge: entity.known < 0 ? null : entities.id(entity.known),
      cameo: entity.known < 0 ? [] : entities.cameo(entity.known),
      roles: entity.roles.map((role) => this.roleView(role)),
    };
  }

  private roleView({ block, value }: InBlock<LocalRole>): Entity['roles'][number] {
    const offset = this.starts[block];
    const organisation = value.organisation < 0 ? undefined : this.byId.get(this.knowledge.entities.id(value.organisation));
    return {
      start: offset + value.start,
      end: offset + value.end,
      text: this.blocks[block].text.slice(value.start, value.end),
      rank: value.rank,
      office: value.office,
      organisation: organisation ? (this.idOf.get(organisation) ?? null) : null,
    };
  }
}
