import { ENTITY_TYPES, type EntityType, WEAPON_TYPES, type WeaponType } from '../model';
import type { LexicalHit } from './scan';

/** Which other types of weapons a class noun goes with: a Patriot is an air-defence system, and there are "Patriot missiles". */
const RELATED: Readonly<Record<WeaponType, readonly WeaponType[]>> = {
  missile: ['air-defence', 'anti-tank', 'rocket', 'munition', 'cbrn'],
  rocket: ['missile', 'anti-tank', 'artillery', 'munition'],
  bomb: ['munition', 'explosive', 'cbrn'],
  uav: ['ship', 'submarine', 'aircraft', 'vehicle', 'munition'],
  aircraft: ['uav', 'sensor', 'helicopter'],
  helicopter: ['aircraft', 'uav'],
  ship: ['submarine'],
  submarine: ['ship'],
  armour: ['vehicle', 'artillery', 'air-defence', 'anti-tank', 'rocket'],
  artillery: ['rocket', 'air-defence', 'armour', 'small-arms', 'munition'],
  'air-defence': ['missile', 'artillery', 'rocket', 'sensor'],
  'anti-tank': ['missile', 'rocket', 'small-arms', 'munition'],
  'small-arms': ['artillery', 'anti-tank', 'air-defence', 'munition'],
  explosive: ['bomb', 'munition'],
  cbrn: ['bomb', 'munition', 'missile'],
  sensor: ['aircraft', 'ship', 'air-defence'],
  munition: WEAPON_TYPES,
  vehicle: ['armour', 'artillery', 'rocket', 'air-defence'],
};

const FIRST_WEAPON = ENTITY_TYPES.indexOf(WEAPON_TYPES[0]);
const bitOf = (type: EntityType): number => 1 << (ENTITY_TYPES.indexOf(type) - FIRST_WEAPON);
const BITS: Readonly<Partial<Record<EntityType, number>>> = Object.fromEntries(
  WEAPON_TYPES.map((type) => [type, [type, ...RELATED[type]].reduce((bits, related) => bits | bitOf(related), 0)]),
);

/** The bit of a weapon type in the columns of `classNounColumn`; `type` is the index in `ENTITY_TYPES`. */
export const weaponTypeBit = (type: number): number => 1 << (type - FIRST_WEAPON);

/**
 * For each token the types of weapons that the class noun it belongs to goes with, as bits; 0 where it belongs to none.
 * The modifiers before a noun are part of it: "anti-tank guided missile", "self-propelled howitzer".
 */
export function classNounColumn(
  count: number,
  gaps: Uint16Array,
  joining: number,
  nouns: readonly LexicalHit[],
  modifiers: readonly LexicalHit[],
): Int32Array {
  const column = new Int32Array(count);
  for (const { first, last, entry } of nouns) {
    const bits = entry.type ? (BITS[entry.type] ?? 0) : 0;
    for (let i = first; i <= last; i++) column[i] |= bits;
  }
  // From the right, so that a row of modifiers hands on what its noun says.
  for (let k = modifiers.length - 1; k >= 0; k--) {
    const { first, last } = modifiers[k];
    const next = last + 1;
    if (next >= count || column[next] === 0 || (gaps[next] & ~joining) !== 0) continue;
    for (let i = first; i <= last; i++) column[i] |= column[next];
  }
  return column;
}
