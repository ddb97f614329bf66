import { bodyKey } from '../engine/mentions/nationalBodies';
import type { EntityRecord, Name } from './schema';

/** What names a state before or behind its bodies: "Russian", "Russia". */
interface StateWords {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const textOf = (name: Name): string => (typeof name === 'string' ? name : name.text);

/**
 * The bodies that states are known to have, by what they are: "RUS defence-ministry" for the "Russian Defence Ministry", which is the "Ministry of Defence
 * of Russia" too. Of several the first. Values are indexes into `entities`.
 */
export function stateBodies(
  entities: readonly EntityRecord[],
  countriesOf: (entity: EntityRecord) => readonly string[],
): Readonly<Record<string, number>> {
  const states = new Map<string, StateWords>();
  for (const entity of entities) {
    if (entity.type !== 'state') continue;
    for (const country of countriesOf(entity)) if (!states.has(country)) states.set(country, wordsOf(entity));
  }
  const bodies: Record<string, number> = {};
  entities.forEach((entity, index) => {
    if (entity.type !== 'government' && entity.type !== 'military') return;
    for (const country of countriesOf(entity)) {
      const state = states.get(country);
      if (!state) continue;
      for (const name of [entity.name, ...(entity.names ?? []).map(textOf)]) {
        const rest = withoutState(name.toLowerCase(), state);
        if (rest) bodies[`${country} ${bodyKey(rest)}`] ??= index;
      }
    }
  });
  return bodies;
}

function wordsOf({ name, names = [], abbreviations = [], demonyms = [] }: EntityRecord): StateWords {
  const own = [name, ...[...names, ...abbreviations].map(textOf)].map((text) => text.toLowerCase());
  return {
    before: [
      ...demonyms.map((demonym) => `${textOf(demonym).toLowerCase()} `),
      ...own.flatMap((text) => [`${text} `, `${text}'s `, `${text}’s `]),
    ],
    behind: own.flatMap((text) => [` of ${text}`, ` of the ${text}`]),
  };
}

/** What a name says beside its state; empty where it does not name the state. */
function withoutState(name: string, { before, behind }: StateWords): string {
  const start = before.find((words) => name.startsWith(words));
  if (start !== undefined) return name.slice(start.length);
  const end = behind.find((words) => name.endsWith(words));
  return end === undefined ? '' : name.slice(0, -end.length);
}
