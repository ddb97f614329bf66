import type { Modality } from '../../../model';
import { Sort } from '../../../lexicon/grammar';
import type { Words } from './words';

/** What a noun says of the deed that it leads to ("refusal to negotiate", "plan to attack"): `none` where it is not done; null for a noun that leads to nothing. */
export function controlOf(words: Words, noun: number): Modality | 'none' | null {
  if (words.isOf(noun, Sort.PreventedDeed)) return 'none';
  if (words.isOf(noun, Sort.ThreatenedDeed)) return 'threatened';
  if (words.isOf(noun, Sort.PlannedDeed)) return 'planned';
  return words.isOf(noun, Sort.SupposedDeed) ? 'hypothetical' : null;
}
