import type { EngineKnowledge } from '../lexicon';
import { classOf, ENTITY_TYPES, type EntityClass, type EntityType } from '../model';
import type { LocalRole } from '../mentions/candidate';

/** Where something stands: a block and what of it. */
export interface InBlock<T> {
  readonly block: number;
  readonly value: T;
}

/** An entity while its document is being linked. */
export interface LinkedEntity {
  readonly index: number;
  readonly class: EntityClass;
  readonly type: EntityType;
  /** Index in the knowledge, -1 where it is not known. */
  readonly known: number;
  name: string;
  readonly countries: readonly string[];
  readonly roles: InBlock<LocalRole>[];
  /** Its mentions in order of the text, as block and position in the block's list. */
  readonly mentions: InBlock<number>[];
  /** The figures about it, as block and position in the block's list. */
  readonly measures: InBlock<number>[];
  /** What it says, as block and position in the block's list. */
  readonly quotes: InBlock<number>[];
  /** How many mentions were met so far, for salience. */
  met: number;
}

/** The entities of one document: one for each known entity, one for each key of an unknown one. */
export class EntityRegistry {
  readonly all: LinkedEntity[] = [];
  private readonly byKnown = new Map<number, LinkedEntity>();
  private readonly byKey = new Map<string, LinkedEntity>();

  constructor(private readonly knowledge: EngineKnowledge) {}

  known(index: number): LinkedEntity {
    let entity = this.byKnown.get(index);
    if (!entity) {
      const { entities } = this.knowledge;
      entity = this.add(ENTITY_TYPES[entities.types[index]], entities.name(index), index, entities.countries(index));
      this.byKnown.set(index, entity);
    }
    return entity;
  }

  hasKnown(index: number): boolean {
    return this.byKnown.has(index);
  }

  /** The unknown entity with a key; made with `name` where it is new. */
  keyed(key: string, type: EntityType, name: string, countries: readonly string[] = []): LinkedEntity {
    let entity = this.byKey.get(key);
    if (!entity) {
      entity = this.add(type, name, -1, countries);
      this.byKey.set(key, entity);
    }
    return entity;
  }

  /** An entity that no key finds again. */
  add(type: EntityType, name: string, known = -1, countries: readonly string[] = []): LinkedEntity {
    const entity: LinkedEntity = {
      index: this.all.length,
      class: classOf(type),
      type,
      known,
      name,
      countries,
      roles: [],
      mentions: [],
      measures: [],
      quotes: [],
      met: 0,
    };
    this.all.push(entity);
    return entity;
  }
}

/** Ids of the entities: the knowledge's, or type and a slug of the name, made unique in order of the first mention. */
export function assignIds(entities: readonly LinkedEntity[], knowledge: EngineKnowledge): string[] {
  const taken = new Set<string>();
  return entities.map((entity) => {
    const base = entity.known >= 0 ? knowledge.entities.id(entity.known) : `${entity.type}:${slugOf(entity.name)}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'unnamed';
}
