import type { EntityType } from '../model';
import type { LinkedEntity } from './linked';

/** The id of an entity that is not in the knowledge, if no other would have the same: type and a slug of the name. */
export const unknownId = (type: EntityType, name: string): string => `${type}:${slugOf(name)}`;

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

  give({ id: base }: LinkedEntity): string {
    let id = base;
    let n = this.next.get(base) ?? 2;
    for (; this.taken.has(id); n++) id = `${base}-${n}`;
    if (id !== base) this.next.set(base, n);
    this.taken.add(id);
    return id;
  }
}
