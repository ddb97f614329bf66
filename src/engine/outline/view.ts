import type { Analysis, Entity, EntityType, Event, Measure, Mention, Quote } from '../model';

/** The part of an analysis that surfaces show. */
export type AnalysisView = Pick<
  Analysis,
  | 'prepare'
  | 'entities'
  | 'entity'
  | 'typeOf'
  | 'mentions'
  | 'mentionsOf'
  | 'countOf'
  | 'mentionAt'
  | 'measuresOf'
  | 'quotesOf'
  | 'eventsOf'
>;

/** How many mentions are looked at first where only some are asked for; then twice as many each time. */
const FIRST_PORTION = 2;

/**
 * An analysis without the mentions whose confidence is below `minimum` (0 to 1), and without the entities that are left with none.
 * Costs nothing until it is asked; with a minimum of 0 it is the analysis itself.
 */
export function confidentView(analysis: AnalysisView, minimum: number): AnalysisView {
  return minimum > 0 ? new ConfidentView(analysis, minimum) : analysis;
}

/** An event with those alone of its participants that are shown. */
export function eventAmong(event: Event, isShown: (id: string) => boolean): Event {
  return {
    ...event,
    actors: event.actors.filter(isShown),
    recipients: event.recipients.filter(isShown),
    instruments: event.instruments.filter(isShown),
    attributedTo: event.attributedTo !== null && isShown(event.attributedTo) ? event.attributedTo : null,
  };
}

class ConfidentView implements AnalysisView {
  private shownEntities: readonly Entity[] | undefined;

  constructor(
    private readonly analysis: AnalysisView,
    private readonly minimum: number,
  ) {}

  *prepare(): Generator<void> {
    yield* this.analysis.prepare();
    const shown: Entity[] = [];
    for (const entity of this.analysis.entities()) {
      if (this.has(entity.id)) shown.push(entity);
      yield;
    }
    this.shownEntities ??= shown;
  }

  entities(): readonly Entity[] {
    return (this.shownEntities ??= this.analysis.entities().filter(({ id }) => this.has(id)));
  }

  entity(id: string): Entity | undefined {
    return this.has(id) ? this.analysis.entity(id) : undefined;
  }

  typeOf(id: string): EntityType | undefined {
    return this.analysis.typeOf(id);
  }

  mentions(start?: number, end?: number): readonly Mention[] {
    return this.analysis.mentions(start, end).filter(this.isShown);
  }

  mentionsOf(entityId: string, from = 0, to = Infinity): readonly Mention[] {
    if (from === 0 && to === Infinity) return this.analysis.mentionsOf(entityId).filter(this.isShown);
    const found: Mention[] = [];
    for (let at = 0, size = FIRST_PORTION; found.length < to; at += size / 2) {
      const portion = this.analysis.mentionsOf(entityId, at, at + size);
      found.push(...portion.filter(this.isShown));
      if (portion.length < size) break;
      size *= 2;
    }
    return found.slice(from, to);
  }

  countOf(entityId: string, minimumConfidence = 0): number {
    return this.analysis.countOf(entityId, Math.max(minimumConfidence, this.minimum));
  }

  mentionAt(offset: number): Mention | undefined {
    const mention = this.analysis.mentionAt(offset);
    return mention && this.isShown(mention) ? mention : undefined;
  }

  measuresOf(entityId: string): readonly Measure[] {
    return this.has(entityId) ? this.analysis.measuresOf(entityId) : [];
  }

  quotesOf(entityId: string): readonly Quote[] {
    return this.has(entityId) ? this.analysis.quotesOf(entityId) : [];
  }

  /** The events of an entity; whoever else takes part and is not shown is left out. */
  eventsOf(entityId: string): readonly Event[] {
    if (this.countOf(entityId) === 0) return [];
    return this.analysis.eventsOf(entityId).map((event) => eventAmong(event, (id) => this.countOf(id) > 0));
  }

  private has(entityId: string): boolean {
    return this.mentionsOf(entityId, 0, 1).length > 0;
  }

  private readonly isShown = (mention: Mention): boolean => mention.confidence >= this.minimum;
}
