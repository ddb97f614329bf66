import type { Analysis, Entity, Measure, Mention, Quote } from '../model';

/** The part of an analysis that surfaces show. */
export type AnalysisView = Pick<Analysis, 'entities' | 'entity' | 'mentions' | 'mentionsOf' | 'mentionAt' | 'measuresOf' | 'quotesOf'>;

/**
 * An analysis without the mentions whose confidence is below `minimum` (0 to 1), and without the entities that are left with none.
 * Costs nothing until it is asked; with a minimum of 0 it is the analysis itself.
 */
export function confidentView(analysis: Analysis, minimum: number): AnalysisView {
  return minimum > 0 ? new ConfidentView(analysis, minimum) : analysis;
}

class ConfidentView implements AnalysisView {
  private shown: { readonly mentions: readonly Mention[]; readonly entities: ReadonlySet<string> } | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly minimum: number,
  ) {}

  entities(): readonly Entity[] {
    const { entities } = this.all();
    return this.analysis.entities().filter((entity) => entities.has(entity.id));
  }

  entity(id: string): Entity | undefined {
    return this.all().entities.has(id) ? this.analysis.entity(id) : undefined;
  }

  mentions(start?: number, end?: number): readonly Mention[] {
    if (start === undefined && end === undefined) return this.all().mentions;
    return this.analysis.mentions(start, end).filter(this.isShown);
  }

  mentionsOf(entityId: string): readonly Mention[] {
    return this.analysis.mentionsOf(entityId).filter(this.isShown);
  }

  mentionAt(offset: number): Mention | undefined {
    const mention = this.analysis.mentionAt(offset);
    return mention && this.isShown(mention) ? mention : undefined;
  }

  measuresOf(entityId: string): readonly Measure[] {
    return this.all().entities.has(entityId) ? this.analysis.measuresOf(entityId) : [];
  }

  quotesOf(entityId: string): readonly Quote[] {
    return this.all().entities.has(entityId) ? this.analysis.quotesOf(entityId) : [];
  }

  private readonly isShown = (mention: Mention): boolean => mention.confidence >= this.minimum;

  private all() {
    if (!this.shown) {
      const mentions = this.analysis.mentions().filter(this.isShown);
      this.shown = { mentions, entities: new Set(mentions.map((mention) => mention.entity)) };
    }
    return this.shown;
  }
}
