import type { Analysis, Entity, Event, Measure, Mention, Quote } from '../model';

/** The part of an analysis that surfaces show. */
export type AnalysisView = Pick<
  Analysis,
  'entities' | 'entity' | 'mentions' | 'mentionsOf' | 'countOf' | 'mentionAt' | 'measuresOf' | 'quotesOf' | 'eventsOf'
>;

/** How many mentions are looked at in one go where only some of them are asked for. */
const PORTION = 256;

/**
 * An analysis without the mentions whose confidence is below `minimum` (0 to 1), and without the entities that are left with none.
 * Costs nothing until it is asked; with a minimum of 0 it is the analysis itself.
 */
export function confidentView(analysis: AnalysisView, minimum: number): AnalysisView {
  return minimum > 0 ? new ConfidentView(analysis, minimum) : analysis;
}

class ConfidentView implements AnalysisView {
  constructor(
    private readonly analysis: AnalysisView,
    private readonly minimum: number,
  ) {}

  entities(): readonly Entity[] {
    return this.analysis.entities().filter(({ id }) => this.countOf(id) > 0);
  }

  entity(id: string): Entity | undefined {
    return this.countOf(id) > 0 ? this.analysis.entity(id) : undefined;
  }

  mentions(start?: number, end?: number): readonly Mention[] {
    return this.analysis.mentions(start, end).filter(this.isShown);
  }

  mentionsOf(entityId: string, from = 0, to = Infinity): readonly Mention[] {
    if (from === 0 && to === Infinity) return this.analysis.mentionsOf(entityId).filter(this.isShown);
    const found: Mention[] = [];
    for (let at = 0; found.length < to; at += PORTION) {
      const portion = this.analysis.mentionsOf(entityId, at, at + PORTION);
      found.push(...portion.filter(this.isShown));
      if (portion.length < PORTION) break;
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
    return this.countOf(entityId) > 0 ? this.analysis.measuresOf(entityId) : [];
  }

  quotesOf(entityId: string): readonly Quote[] {
    return this.countOf(entityId) > 0 ? this.analysis.quotesOf(entityId) : [];
  }

  /** The events of an entity; whoever else takes part and is not shown is left out. */
  eventsOf(entityId: string): readonly Event[] {
    if (this.countOf(entityId) === 0) return [];
    const shown = (ids: readonly string[]): string[] => ids.filter((id) => this.countOf(id) > 0);
    return this.analysis.eventsOf(entityId).map((event) => ({
      ...event,
      actors: shown(event.actors),
      recipients: shown(event.recipients),
      instruments: shown(event.instruments),
      attributedTo: event.attributedTo !== null && this.countOf(event.attributedTo) > 0 ? event.attributedTo : null,
    }));
  }

  private readonly isShown = (mention: Mention): boolean => mention.confidence >= this.minimum;
}
