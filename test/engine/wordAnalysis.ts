import type { Analysis, Entity, EntityType, Mention } from '../../src/engine/model';
import { classOf } from '../../src/engine/model';

/** An entity that is named like its id. */
export function entity(id: string, type: EntityType): Entity {
  return { id, class: classOf(type), type, name: id, knowledge: null, cameo: [], roles: [] };
}

/**
 * An analysis whose mentions stand one after the other, each three units long and four from the last, given as the entity's id, with "?" behind an uncertain
 * one (0.4, else 0.9). Entities are listed in order of their first mention, as the engine does.
 */
export function analysisOf(entities: readonly Entity[], words: readonly string[]): Analysis {
  const mentions = words.map((word, index): Mention => {
    const id = word.replace('?', '');
    return {
      start: index * 4,
      end: index * 4 + 3,
      text: id,
      entity: id,
      form: 'name',
      confidence: word.endsWith('?') ? 0.4 : 0.9,
      by: 'test',
    };
  });
  const of = (id: string): Mention[] => mentions.filter((mention) => mention.entity === id);
  const notAsked = (): never => {
    throw new Error('not asked for here');
  };
  return {
    length: words.length * 4,
    language: notAsked,
    *prepare() {
      // All is there.
    },
    typeOf: (id) => entities.find((each) => each.id === id)?.type,
    entities: () => entities.filter(({ id }) => of(id).length).sort((a, b) => of(a.id)[0].start - of(b.id)[0].start),
    entity: (id) => entities.find((each) => each.id === id && of(id).length),
    mentions: (start = 0, end = Infinity) => mentions.filter((mention) => mention.start <= end && mention.end >= start),
    mentionsOf: (id, from, to) => of(id).slice(from, to),
    countOf: (id, minimum = 0) => of(id).filter(({ confidence }) => confidence >= minimum).length,
    mentionAt: (offset) => mentions.find(({ start, end }) => start <= offset && offset <= end),
    places: () => [],
    measures: () => [],
    quotes: () => [],
    quotesOf: () => [],
    measuresOf: () => [],
    events: () => [],
    eventsOf: () => [],
    toDocument: notAsked,
  };
}

/** Runs steps to their end. */
export function drained<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
