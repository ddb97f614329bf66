import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { type NominalNoun, NounUse } from '../lexicon/nominalNouns';

const SHORT_RANKS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['brig', 'brigadier'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['pm', 'prime minister'],
  ['pvt', 'private'],
  ['cpl', 'corporal'],
]);

/** A phrase in lower case, its words between single spaces; "Brig. Gen." is a brigadier general. */
export const inFull = (phrase: string): string =>
  ` ${phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SHORT_RANKS.get(word) ?? word)
    .filter(Boolean)
    .join(' ')} `;

/** What the knowledge says of nouns that a text calls somebody by without a name. */
export class NominalWords {
  constructor(private readonly knowledge: Pick<EngineKnowledge, 'nominalNoun'>) {}

  of(noun: string): NominalNoun | undefined {
    return this.knowledge.nominalNoun(noun);
  }

  is(noun: string, use: NounUse): boolean {
    return ((this.of(noun)?.uses ?? 0) & use) !== 0;
  }

  /** "the cleric", "the gang leader" */
  isDescription(noun: string): boolean {
    return this.is(noun.slice(noun.lastIndexOf(' ') + 1), NounUse.Description) || noun.endsWith(' leader');
  }

  /**
   * Whether somebody who is called what a phrase of `inFull` says can be called by a noun: with all its words, or by what it means as well.
   * Who was something once is called so only where `isFormer` says that once is meant.
   */
  says(phrase: string, noun: string, isFormer: boolean): boolean {
    if (!isFormer && phrase.startsWith(' former ')) return false;
    if (noun.split(/[ -]/).every((word) => phrase.includes(` ${word} `))) return true;
    return this.of(noun)?.means?.some((other) => phrase.includes(` ${other} `)) ?? false;
  }

  /** Whether one of the phrases that the knowledge has for somebody, `calling`, says what a noun does. */
  isSaid(calling: string, noun: string, isFormer: boolean): boolean {
    return calling !== '' && calling.split('|').some((phrase) => this.says(phrase, noun, isFormer));
  }

  /** "the channel" is no news agency: whether a noun means media of another sort than the knowledge has. */
  isOtherMedium(calling: string, noun: string): boolean {
    const asked = this.of(noun)?.medium;
    if (asked === undefined || calling === '') return false;
    const sorts = calling.split(' ').flatMap((word) => this.of(word)?.medium ?? []);
    return sorts.length > 0 && !sorts.includes(asked);
  }
}
