import { classOf } from '../engine/model';
import type { EntityRecord, NameCondition } from './schema';

const LONGEST_NICKNAME = 2;
const SHORTEST_WORD = 4;
/** "9K330", "AH-129", "HAL": a designation, or a maker's initials. */
const DESIGNATION = /^(?=.*(?:\d|^\p{Lu}{2,6}$))[\p{Lu}\p{N}][\p{L}\p{N}/-]*$/u;
const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * The names that weapons are called by alone, out of "A129 Mangusta" or "HAL Rudra": what follows the designation. They count
 * right beside a class noun only. Ships are left out: what follows their prefix is a person or a place more often than not.
 * `isOrdinary` tells words that say nothing alone ("Howitzer").
 */
export function nicknamesOf(entity: EntityRecord, isOrdinary: (word: string) => boolean): { text: string; when: NameCondition }[] {
  if (classOf(entity.type) !== 'weapon' || entity.type === 'ship' || entity.type === 'submarine') return [];
  const found = new Set<string>();
  for (const name of [entity.name, ...(entity.names ?? []), ...(entity.aliases ?? [])]) {
    const nickname = typeof name === 'string' ? nicknameIn(name, isOrdinary) : null;
    if (nickname !== null) found.add(nickname);
  }
  return [...found].map((text) => ({ text, when: { besideClassNoun: true } }));
}

function nicknameIn(name: string, isOrdinary: (word: string) => boolean): string | null {
  const words = name.split(' ');
  let designations = 0;
  while (designations < words.length && DESIGNATION.test(words[designations])) designations++;
  const rest = words.slice(designations);
  if (designations === 0 || rest.length === 0 || rest.length > LONGEST_NICKNAME) return null;
  const isName = rest.every((word) => PLAIN_WORD.test(word) && !isOrdinary(word)) && rest.join('').length >= SHORTEST_WORD;
  return isName ? rest.join(' ') : null;
}
