import type { Entity, EntityClass, EntityType } from '../model';
import { ENTITY_TYPES, classOf } from '../model';
import type { AnalysisView } from './view';

/** An entity with how often it is mentioned. */
export interface OutlineEntity {
  readonly entity: Entity;
  readonly mentions: number;
}

/** The entities of one type, the most mentioned first. */
export interface OutlineType {
  readonly type: EntityType;
  readonly entities: readonly OutlineEntity[];
}

/** The types of one class, in the order of `ENTITY_TYPES`. */
export interface OutlineClass {
  readonly class: EntityClass;
  /** How many entities it holds. */
  readonly count: number;
  readonly types: readonly OutlineType[];
}

/**
 * The shape of the entity tree without a tree: class → type → entity. Classes and types that hold nothing are left out;
 * entities with equally many mentions stand in the order of the text.
 */
export function outlineOf(view: AnalysisView): readonly OutlineClass[] {
  const byType = new Map<EntityType, OutlineEntity[]>();
  for (const entity of view.entities()) {
    const row: OutlineEntity = { entity, mentions: view.mentionsOf(entity.id).length };
    const rows = byType.get(entity.type);
    if (rows) rows.push(row);
    else byType.set(entity.type, [row]);
  }
  const byClass = new Map<EntityClass, OutlineType[]>();
  for (const type of ENTITY_TYPES) {
    const entities = byType.get(type)?.sort((a, b) => b.mentions - a.mentions);
    if (!entities) continue;
    const types = byClass.get(classOf(type)) ?? [];
    types.push({ type, entities });
    byClass.set(classOf(type), types);
  }
  return [...byClass].map(([entityClass, types]) => ({
    class: entityClass,
    count: types.reduce((sum, { entities }) => sum + entities.length, 0),
    types,
  }));
}
