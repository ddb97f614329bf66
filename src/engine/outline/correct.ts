import type { Entity, EntityType, Event, Measure, Mention, Quote } from '../model';
import { classOf } from '../model';
import type { AnalysisView } from './view';
import { eventAmong } from './view';

/** What a reader says that an entity of a text is instead. */
export type Instead = Partial<Pick<Entity, 'name' | 'type' | 'knowledge' | 'cameo'>>;

/** What a reader holds against an analysis, by the ids that the analysis gives its entities. */
export interface Corrections {
  /** Entities that are none, or not worth a look. */
  readonly ignored: ReadonlySet<string>;
  /** Entities that are something else. */
  readonly changed: ReadonlyMap<string, Instead>;
}

/**
 * An analysis as a reader corrects it: the ignored entities are gone, with their mentions, figures, quotes and events, and from the events of others; those
 * that are something else say so. Ids stay, so that what is said of them holds. Costs nothing until it is asked.
 */
export function correctedView(analysis: AnalysisView, corrections: Corrections): AnalysisView {
  return corrections.ignored.size || corrections.changed.size ? new CorrectedView(analysis, corrections) : analysis;
}

class CorrectedView implements AnalysisView {
  constructor(
    private readonly analysis: AnalysisView,
    private readonly corrections: Corrections,
  ) {}

  prepare(): Generator<void> {
    return this.analysis.prepare();
  }

  entities(): readonly Entity[] {
    return this.analysis
      .entities()
      .filter(({ id }) => this.has(id))
      .map(this.corrected);
  }

  entity(id: string): Entity | undefined {
    const entity = this.has(id) ? this.analysis.entity(id) : undefined;
    return entity && this.corrected(entity);
  }

  typeOf(id: string): EntityType | undefined {
    return this.corrections.changed.get(id)?.type ?? this.analysis.typeOf(id);
  }

  mentions(start?: number, end?: number): readonly Mention[] {
    return this.analysis.mentions(start, end).filter(({ entity }) => this.has(entity));
  }

  mentionsOf(entityId: string, from?: number, to?: number): readonly Mention[] {
    return this.has(entityId) ? this.analysis.mentionsOf(entityId, from, to) : [];
  }

  countOf(entityId: string, minimumConfidence?: number): number {
    return this.has(entityId) ? this.analysis.countOf(entityId, minimumConfidence) : 0;
  }

  mentionAt(offset: number): Mention | undefined {
    const mention = this.analysis.mentionAt(offset);
    return mention && this.has(mention.entity) ? mention : undefined;
  }

  measuresOf(entityId: string): readonly Measure[] {
    return this.has(entityId) ? this.analysis.measuresOf(entityId) : [];
  }

  quotesOf(entityId: string): readonly Quote[] {
    return this.has(entityId) ? this.analysis.quotesOf(entityId) : [];
  }

  eventsOf(entityId: string): readonly Event[] {
    return this.has(entityId) ? this.analysis.eventsOf(entityId).map((event) => eventAmong(event, this.has)) : [];
  }

  private readonly has = (id: string): boolean => !this.corrections.ignored.has(id);

  private readonly corrected = (entity: Entity): Entity => {
    const instead = this.corrections.changed.get(entity.id);
    return instead ? { ...entity, ...instead, class: classOf(instead.type ?? entity.type) } : entity;
  };
}
