import type { EngineKnowledge } from '../lexicon';
import type { LinkedEntity } from './linked';

/** The id that an entity has if no other would have the same: the knowledge's, or type and a slug of the name. */
export function idOf(entity: LinkedEntity, knowledge: EngineKnowledge): string {
  return entity.known >= 0 ? knowledge.entities.id(entity.known) : `${entity.type}:${slugOf(entity.name)}`;
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

/** Gives out ids, each once: the second entity of a name gets a number behind it. */
export class Ids {
  private readonly taken = new Set<string>();
  /** The next number for an id that was taken. */
  private readonly next = new Map<string, number>();

  constructor(private readonly knowledge: EngineKnowledge) {}

  give(entity: LinkedEntity): string {
    const base = idOf(entity, this.knowledge);
    let id = base;
    let n = this.next.get(base) ?? 2;
    for (; this.taken.has(id); n++) id = `${base}-${n}`;
    if (id !== base) this.next.set(base, n);
    this.taken.add(id);
    return id;
  }
}
