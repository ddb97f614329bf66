import type { EntityRecord, Name } from './schema';

/** All spellings of an entity, its name first, each once: with what it is called by others, its initials, its people and its capital. */
export function spellingsOf(record: EntityRecord): string[] {
  const lists: readonly (readonly Name[] | undefined)[] = [
    record.names,
    record.aliases,
    record.abbreviations,
    record.demonyms,
    record.metonyms,
    record.capital,
  ];
  const others = lists.flatMap((list) => list ?? []).map((name) => (typeof name === 'string' ? name : name.text));
  return [...new Set([record.name, ...others])];
}
