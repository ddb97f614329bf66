import type { Modality } from '../../model';

const rows = (...entries: readonly (readonly [Modality | 'none', string])[]): ReadonlyMap<string, Modality | 'none'> =>
  new Map(entries.flatMap(([modality, words]) => words.split(' ').map((word) => [word, modality] as const)));

/** Nouns that lead to an infinitive, and what becomes of its deed: "refusal to negotiate", "plan to attack". */
const CONTROL_NOUNS = rows(
  ['none', 'refusal unwillingness reluctance failure inability hesitation'],
  ['threatened', 'threat threats vow vows ultimatum'],
  ['planned', 'plan plans decision decisions pledge pledges promise promises intention intentions intent order orders commitment mission'],
  [
    'hypothetical',
    'attempt attempts bid effort efforts offer offers proposal proposals readiness willingness ability capacity capability right desire wish request requests demand demands call calls appeal move moves campaign temptation permission need chance opportunity authority mandate push pressure',
  ],
);

/** What a noun says of the deed that it leads to: `none` where it is not done; null for a noun that leads to nothing. */
export function controlOf(noun: string): Modality | 'none' | null {
  return CONTROL_NOUNS.get(noun) ?? null;
}
