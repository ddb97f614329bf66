import { NOUN_USES, type NominalNoun } from '../engine/lexicon/nominalNouns';
import type { NounFile, NounRecord } from './schema';

/** The nouns of a file as the engine reads them. */
export const compileNouns = ({ nouns }: NounFile): Record<string, NominalNoun> =>
  Object.fromEntries(Object.entries(nouns).map(([noun, record]) => [noun, { ...record, uses: usesOf(record) }]));

const usesOf = ({ uses = [] }: NounRecord): number =>
  NOUN_USES.reduce((bits, use, position) => (uses.includes(use) ? bits | (1 << position) : bits), 0);
