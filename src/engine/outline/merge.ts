import type { Entity, EntityType, Event, Measure, Mention, Quote, Span } from '../model';
import type { AnalysisView } from './view';

/** Ids of entities that a reader takes for one; the first of them that is in the text gives its name. */
export type MergeGroup = readonly string[];

/**
 * An analysis in which each group of entities is one entity: it has the id, name and type of the group's first member that is in the text, and all members'
 * mentions, figures, quotes and events. Members that are not in the text are passed over, so a group may outlive them; an id counts in the first group that names it.
 */
export function mergedView(analysis: AnalysisView, groups: readonly MergeGroup[]): AnalysisView {
  const members = new Map<string, MergeGroup>();
  const taken = new Set<string>();
  for (const group of groups) {
    const present = [...new Set(group)].filter((id) => !taken.has(id) && analysis.entity(id));
    for (const id of present) taken.add(id);
    if (present.length > 1) members.set(present[0], present);
  }
  return members.size ? new MergedView(analysis, members) : analysis;
}

class MergedView implements AnalysisView {
  private readonly representative = new Map<string, string>();

  /** @param members of each group by the id of the one that gives the name; it is the first of them */
  constructor(
    private readonly analysis: AnalysisView,
    private readonly members: ReadonlyMap<string, MergeGroup>,
  ) {
    for (const [first, group] of members) for (const id of group) this.representative.set(id, first);
  }

  prepare(): Generator<void> {
    return this.analysis.prepare();
  }

  typeOf(id: string): EntityType | undefined {
    return this.analysis.typeOf(this.idFor(id));
  }

  entities(): readonly Entity[] {
    const given = new Set<string>();
    const found: Entity[] = [];
    for (const entity of this.analysis.entities()) {
      const id = this.idFor(entity.id);
      if (given.has(id)) continue;
      given.add(id);
      found.push(this.members.has(id) ? (this.entity(id) ?? entity) : entity);
    }
    return found;
  }

  entity(id: string): Entity | undefined {
    const group = this.members.get(this.idFor(id));
    const entities = (group ?? [id]).map((member) => this.analysis.entity(member)).filter((entity) => entity !== undefined);
    const first = entities.at(0);
    if (!group || !first) return first;
    const known = entities.find(({ knowledge }) => knowledge !== null);
    return {
      ...first,
      knowledge: known?.knowledge ?? null,
      cameo: [...new Set(entities.flatMap(({ cameo }) => cameo))],
      roles: inOrder(entities.map(({ roles }) => roles)),
    };
  }

  mentions(start?: number, end?: number): readonly Mention[] {
    return this.analysis.mentions(start, end).map(this.mapped);
  }

  mentionsOf(entityId: string, from?: number, to?: number): readonly Mention[] {
    const group = this.groupOf(entityId);
    if (!group) return this.analysis.mentionsOf(entityId, from, to);
    // No mention before the `to`th of all has more than `to` others of its own entity before it.
    const lists = group.map((id) => this.analysis.mentionsOf(id, 0, to));
    return inOrder(lists).slice(from, to).map(this.mapped);
  }

  countOf(entityId: string, minimumConfidence?: number): number {
    const ids = this.groupOf(entityId) ?? [entityId];
    return ids.reduce((sum, id) => sum + this.analysis.countOf(id, minimumConfidence), 0);
  }

  mentionAt(offset: number): Mention | undefined {
    const mention = this.analysis.mentionAt(offset);
    return mention && this.mapped(mention);
  }

  measuresOf(entityId: string): readonly Measure[] {
    const lists = (this.groupOf(entityId) ?? [entityId]).map((id) => this.analysis.measuresOf(id));
    return inOrder(lists).map((measure) => ({ ...measure, entity: measure.entity && this.idFor(measure.entity) }));
  }

  quotesOf(entityId: string): readonly Quote[] {
    const lists = (this.groupOf(entityId) ?? [entityId]).map((id) => this.analysis.quotesOf(id));
    return inOrder(lists).map((quote) => ({ ...quote, speaker: quote.speaker && this.idFor(quote.speaker) }));
  }

  eventsOf(entityId: string): readonly Event[] {
    const found = new Map<string, Event>();
    for (const id of this.groupOf(entityId) ?? [entityId]) {
      for (const event of this.analysis.eventsOf(id)) found.set(`${event.trigger.start} ${event.trigger.end}`, event);
    }
    const ids = (list: readonly string[]): string[] => [...new Set(list.map((id) => this.idFor(id)))];
    return [...found.values()]
      .sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
      .map((event) => ({
        ...event,
        actors: ids(event.actors),
        recipients: ids(event.recipients),
        instruments: ids(event.instruments),
        attributedTo: event.attributedTo && this.idFor(event.attributedTo),
      }));
  }

  private groupOf(id: string): MergeGroup | undefined {
    return this.members.get(this.idFor(id));
  }

  private idFor(id: string): string {
    return this.representative.get(id) ?? id;
  }

  private readonly mapped = (mention: Mention): Mention => {
    const entity = this.idFor(mention.entity);
    return entity === mention.entity ? mention : { ...mention, entity };
  };
}

/** Several lists, each in order of the text, as one. */
function inOrder<T extends Span>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.length === 1 ? lists[0] : lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
}
