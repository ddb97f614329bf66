import type { KnownEntities } from './lexicon/engineKnowledge';
import { ENTITY_TYPES } from './model';

/** Types of which a mention says that a text speaks of their state; companies and media are spoken of everywhere. */
const TELLING: ReadonlySet<string> = new Set(['person', 'military', 'armed-group', 'party', 'government']);

/**
 * What stands, among the indexes of entities, for all that belongs to a state: mentioned wherever somebody or something of the state is.
 * "MIR" in a text on Pinochet is the Chilean one, though nobody mentions Chile.
 */
export const circleOf = (entities: KnownEntities, state: number): number => entities.count + state;

/** The circle that a mention of an entity speaks of, -1 for none. */
export function circleToldBy(entities: KnownEntities, entity: number): number {
  if (!TELLING.has(ENTITY_TYPES[entities.types[entity]])) return -1;
  const countries = entities.countries(entity);
  const state = countries.length === 1 ? entities.stateOf(countries[0]) : -1;
  return state < 0 ? -1 : circleOf(entities, state);
}
