import type { Entity } from '../engine/model';
import type { EntityRecord } from '../knowledge/schema';
import { countryNames } from './countries';
import { typeLabel } from './entityTypes';

/** Type and country in one line of plain text: "armed group · Lebanon". */
export function descriptionOf(entity: Pick<Entity, 'type'>, record: Pick<EntityRecord, 'country'> | undefined): string {
  return [typeLabel(entity.type), countryOf(entity, record)].filter(Boolean).join(' · ');
}

/** The state or states that an entity belongs to; empty where that is unknown, and for a state itself. */
export function countryOf(entity: Pick<Entity, 'type'>, record: Pick<EntityRecord, 'country'> | undefined): string {
  return entity.type === 'state' ? '' : countryNames(record?.country);
}
