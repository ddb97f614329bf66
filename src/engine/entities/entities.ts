import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { classOf, ENTITY_TYPES, type EntityType } from '../model';
import { choiceKey } from './factKeys';
import { unknownId } from './ids';
import type { LinkedEntity } from './linked';

/** The entities of one document: always the same object for the same key, type and name. */
export class Entities {
  private readonly byKnown = new Map<number, LinkedEntity>();
  private readonly byKey = new Map<string, LinkedEntity>();
  /** How many entities would have an id. */
  private readonly ids = new Map<string, number>();
  private sharedIds = new Set<string>();
  /** Somebody holds `sharedIds`: it is not to be changed any more. */
  private isHandedOut = false;

  constructor(private readonly knowledge: EngineKnowledge) {}

  known(index: number): LinkedEntity {
    let entity = this.byKnown.get(index);
    if (!entity) {
      const { entities } = this.knowledge;
      const type = ENTITY_TYPES[entities.types[index]];
      const countries = entities.countries(index);
      entity = {
        key: choiceKey([index]),
        id: entities.id(index),
        class: classOf(type),
        type,
        known: index,
        name: entities.name(index),
        countries,
        isGeneric: false,
      };
      this.byKnown.set(index, entity);
    }
    return entity;
  }

  /** The entity that is not in the knowledge and has a key; a new object where it is called otherwise than before. */
  unknown(key: string, type: EntityType, name: string, countries: readonly string[] = []): LinkedEntity {
    const before = this.byKey.get(key);
    if (before?.type === type && before.name === name) return before;
    if (before) this.countId(before, -1);
    const id = unknownId(type, name);
    const entity = { key, id, class: classOf(type), type, known: -1, name, countries, isGeneric: false };
    this.byKey.set(key, entity);
    this.countId(entity, 1);
    return entity;
  }

  /** The entity of a class phrase. */
  generic(type: EntityType, phrase: string): LinkedEntity {
    const key = `generic ${type} ${phrase}`;
    let entity = this.byKey.get(key);
    if (!entity) {
      const id = unknownId(type, phrase);
      entity = { key, id, class: classOf(type), type, known: -1, name: phrase, countries: [], isGeneric: true };
      this.byKey.set(key, entity);
      this.countId(entity, 1);
    }
    return entity;
  }

  /** Lets go of an entity that no block names any more. */
  drop(key: string): void {
    const entity = this.byKey.get(key);
    if (!entity) return;
    this.byKey.delete(key);
    this.countId(entity, -1);
  }

  /** The ids that several entities would have. Never changed; where they change, another set takes its place. */
  get shared(): ReadonlySet<string> {
    this.isHandedOut = true;
    return this.sharedIds;
  }

  private countId({ id }: LinkedEntity, difference: number): void {
    const count = (this.ids.get(id) ?? 0) + difference;
    if (count === 0) this.ids.delete(id);
    else this.ids.set(id, count);
    if (count > 1 === this.sharedIds.has(id)) return;
    if (this.isHandedOut) this.sharedIds = new Set(this.sharedIds);
    this.isHandedOut = false;
    if (count > 1) this.sharedIds.add(id);
    else this.sharedIds.delete(id);
  }
}
