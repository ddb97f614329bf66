import { AnalysisIndex, type InText } from './analysisIndex';
import type { ByEntity, ChunkIndex } from './document/chunkIndex';
import type { LinkedEntry } from './document/entry';
import type { BlockSequence } from './document/sequence';
import type { LinkState } from './entities/link';
import type { LinkedEntity, LinkedEvent, LinkedMeasure, LinkedMention, LinkedQuote, LinkedRole } from './entities/linked';
import { languageOf } from './language';
import type { EngineKnowledge } from './lexicon/engineKnowledge';
import { joined, type QuotePart } from './quoteParts';
import type { Analysis, AnalysisDocument, Entity, Event, Measure, Mention, Place, Quote, Span } from './model';

/** A finished analysis: the blocks, what was linked, and the views on them, made when asked for. */
export class LinkedAnalysis implements Analysis {
  private readonly sharedIds: ReadonlySet<string>;
  /** The work on the index and the views on entities, which goes on wherever somebody needs them. */
  private indexing: Generator<void, AnalysisIndex> | null = null;
  private fullIndex: AnalysisIndex | null = null;
  private viewing: Generator<void, readonly Entity[]> | null = null;
  private entityViews: readonly Entity[] | null = null;
  /** Entities whose ids were handed out, so that who shows a part of the text need not ask for all of it. */
  private readonly handedOut = new Map<string, LinkedEntity>();

  constructor(
    /** All blocks of the text, linked. */
    readonly blocks: BlockSequence,
    /** What the next update goes on from, if this is the newest analysis by then. */
    readonly state: LinkState,
    private readonly knowledge: EngineKnowledge,
  ) {
    this.sharedIds = state.tables.entities.shared;
  }

  get length(): number {
    return this.blocks.length;
  }

  *prepare(): Generator<void> {
    while (!this.isPrepared()) yield;
  }

  language(): string | null {
    return languageOf(this.index.words);
  }

  entities(): readonly Entity[] {
    while (!this.entityViews) this.isPrepared();
    return this.entityViews;
  }

  entity(id: string): Entity | undefined {
    const linked = this.index.entity(id);
    return linked && this.entityView(linked, id);
  }

  typeOf(id: string): Entity['type'] | undefined {
    return (this.handedOut.get(id) ?? this.index.entity(id))?.type;
  }

  mentions(start = 0, end = this.length): readonly Mention[] {
    return this.inRange(start, end, (entry) => entry.link.mentions, this.mentionView);
  }

  mentionsOf(entityId: string, from = 0, to = Infinity): readonly Mention[] {
    return this.of(entityId, (chunk) => chunk.mentions, this.mentionView, from, to);
  }

  countOf(entityId: string, minimumConfidence = 0): number {
    const entity = this.index.entity(entityId);
    return entity ? this.index.count(entity, minimumConfidence) : 0;
  }

  mentionAt(offset: number): Mention | undefined {
    const touching = this.mentions(offset, offset);
    return touching.find((mention) => mention.start <= offset && offset < mention.end) ?? touching[0];
  }

  places(start = 0, end = this.length): readonly Place[] {
    return this.inRange(start, end, (entry) => entry.prose.places, placeView);
  }

  measures(start = 0, end = this.length): readonly Measure[] {
    return this.inRange(start, end, (entry) => entry.link.measures, this.measureView);
  }

  measuresOf(entityId: string): readonly Measure[] {
    return this.of(entityId, (chunk) => chunk.measures, this.measureView);
  }

  quotes(start = 0, end = this.length): readonly Quote[] {
    return joined(this.inRange(start, end, (entry) => entry.link.quotes, this.quoteView));
  }

  quotesOf(entityId: string): readonly Quote[] {
    return joined(this.of(entityId, (chunk) => chunk.quotes, this.quoteView));
  }

  events(start = 0, end = this.length): readonly Event[] {
    return this.inRange(start, end, (entry) => entry.link.events, this.eventView);
  }

  eventsOf(entityId: string): readonly Event[] {
    return this.of(entityId, (chunk) => chunk.events, this.eventView);
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
      events: this.events(),
    };
  }

  /** Works on for a moment; whether all is there then. */
  private isPrepared(): boolean {
    if (!this.isIndexed()) return false;
    this.viewing ??= this.viewSteps();
    const { done, value } = this.viewing.next();
    if (done && !this.entityViews) this.entityViews = value;
    return this.entityViews !== null;
  }

  private isIndexed(): boolean {
    if (this.fullIndex) return true;
    this.indexing ??= AnalysisIndex.steps(this.blocks);
    const { done, value } = this.indexing.next();
    if (done) this.fullIndex = value;
    return done === true;
  }

  private *viewSteps(): Generator<void, readonly Entity[]> {
    const views: Entity[] = [];
    for (const { entity, id } of this.index.entities()) {
      views.push(this.entityView(entity, id));
      yield;
    }
    return views;
  }

  private get index(): AnalysisIndex {
    while (!this.fullIndex) this.isIndexed();
    return this.fullIndex;
  }

  private of<T, View>(
    entityId: string,
    list: (chunk: ChunkIndex) => ByEntity<T>,
    view: (value: InText<T>) => View,
    from = 0,
    to = Infinity,
  ): View[] {
    const entity = this.index.entity(entityId);
    return entity ? Array.from(this.index.of(entity, list, from, to), view) : [];
  }

  private idOf(entity: LinkedEntity): string | null {
    // Of several entities with one name, all mentions tell which came first.
    const id = this.sharedIds.has(entity.id) ? this.index.idOf(entity) : entity.id;
    if (id !== null) this.handedOut.set(id, entity);
    return id;
  }

  /** Views on what lies in the blocks and touches [start, end), in order of the text. */
  private inRange<T extends Span, View>(
    start: number,
    end: number,
    list: (entry: LinkedEntry) => readonly T[],
    view: (value: InText<T>) => View,
  ): View[] {
    const found: View[] = [];
    const from = this.blocks.locate(start);
    if (!from) return found;
    let offset = from.start;
    for (let place: typeof from.place | null = from.place; place && offset <= end; place = this.blocks.after(place)) {
      const entry = this.blocks.entry(place) as LinkedEntry;
      for (const value of list(entry)) {
        if (offset + value.end >= start && offset + value.start <= end) found.push(view({ value, text: entry.text, offset }));
      }
      offset += entry.text.length;
    }
    return found;
  }

  private readonly mentionView = ({
    value: { start, end, entity, form, confidence, by },
    text,
    offset,
  }: InText<LinkedMention>): Mention => ({
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    entity: this.idOf(entity) as string,
    form,
    confidence,
    by,
  });

  private readonly measureView = ({ value, text, offset }: InText<LinkedMeasure>): Measure => {
    const { start, end, property, unit, qualifier, restated, owner } = value;
    return {
      start: offset + start,
      end: offset + end,
      text: text.slice(start, end),
      property,
      value: value.value,
      unit,
      qualifier,
      restated,
      entity: owner && this.idOf(owner),
    };
  };

  private readonly quoteView = ({ value, text, offset }: InText<LinkedQuote>): QuotePart => {
    const { start, end, direct, speaker, cue, isOpen, isFirst } = value;
    const quote = {
      start: offset + start,
      end: offset + end,
      direct,
      speaker: speaker && this.idOf(speaker),
      cue: cue && { start: offset + cue.start, end: offset + cue.end },
    };
    return { quote, isOpen, isFirst, blockStart: offset, blockEnd: offset + text.length };
  };

  private readonly eventView = ({ value, text, offset }: InText<LinkedEvent>): Event => {
    const { type, start, end, sentence, place, time, negated, modality, attributedTo } = value;
    // Whoever is only implied ("his country") may be mentioned nowhere.
    const idsOf = (entities: readonly LinkedEntity[]): string[] => entities.flatMap((entity) => this.index.idOf(entity) ?? []);
    const words = (span: Span | null): string | null => span && text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return {
      type,
      actors: idsOf(value.actors),
      recipients: idsOf(value.recipients),
      instruments: idsOf(value.instruments),
      trigger: { start: offset + start, end: offset + end },
      sentence: { start: offset + sentence.start, end: offset + sentence.end },
      place: words(place),
      time: words(time),
      attributedTo: attributedTo && (idsOf([attributedTo]).at(0) ?? null),
      negated,
      modality,
    };
  };

  private entityView(entity: LinkedEntity, id: string): Entity {
    const { entities } = this.knowledge;
    const rolesOf = (): Entity['roles'] =>
      Array.from(
        this.index.of(entity, (chunk) => chunk.roles),
        (role) => this.roleView(role),
      );
    let roles: Entity['roles'] | undefined;
    return {
      id,
      class: entity.class,
      type: entity.type,
      name: entity.name,
      knowledge: entity.known < 0 ? null : entities.id(entity.known),
      cameo: entity.known < 0 ? [] : entities.cameo(entity.known),
      get roles() {
        return (roles ??= rolesOf());
      },
    };
  }

  private roleView({ value: { role }, text, offset }: InText<LinkedRole>): Entity['roles'][number] {
    const organisation = role.organisation < 0 ? undefined : this.knowledge.entities.id(role.organisation);
    return {
      start: offset + role.start,
      end: offset + role.end,
      text: text.slice(role.start, role.end),
      rank: role.rank,
      office: role.office,
      organisation: organisation !== undefined && this.index.entity(organisation) ? organisation : null,
    };
  }
}

const placeView = ({ value: { start, end }, text, offset }: InText<Span>): Place => ({
  start: offset + start,
  end: offset + end,
  text: text.slice(start, end),
});
