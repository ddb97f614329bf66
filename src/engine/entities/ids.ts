import type { EntityType } from '../model';
import type { LinkedEntity } from './linked';

/** The id of an entity that is not in the knowledge, if no other would have the same: type and a slug of the name. */
export const unknownId = (type: EntityType, name: string): string => `${type}:${slugOf(name)}`;

function slugOf(name: string): string {
  if (isPlainName(name)) return name.toLowerCase().replaceAll(' ', '-');
  const slug = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'unnamed';
}

/** Whether a name is nothing but words of plain letters and digits with one space between, as most are. */
function isPlainName(name: string): boolean {
  let isInWord = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isWord && (code !== 32 || !isInWord)) return false;
    isInWord = isWord;
  }
  return isInWord;
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
