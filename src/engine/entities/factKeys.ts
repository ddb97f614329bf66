import type { EntityType } from '../model';
import type { LocalMention, NameWord } from '../reading/blockReading';

/** The key of an entity of the knowledge, or of a choice between several. */
export const choiceKey = (known: readonly number[]): string => `known ${known.length === 1 ? known[0] : known.join(',')}`;

/** The key of a body that is known by its name alone. */
export const organisationKey = (name: string): string => `organisation ${name}`;

/** The key of the unknown body that a doubtful abbreviation stands for where the known one is not meant, null for none. */
export const reserveKey = ({ known, needsSupport, unknown, words }: LocalMention): string | null =>
  known.length > 0 && needsSupport && unknown?.kind === 'organisation' && words.length > 0 ? organisationKey(words[0].folded) : null;

/** The key of a body called by what it is alone, "the Council", where no body of that name is mentioned. */
export const loneHeadKey = (noun: string): string => `head ${noun}`;

/** The key of a body of a state, -1 for the state that is mentioned most. */
export const bodyKeyOf = (type: EntityType, country: number, body: string): string => `body ${type} ${country} ${body}`;

/** The word of a noun phrase that says what it is: the last one. */
export const headOf = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

/** The key of a person by the words of a name. */
export function nameKey(words: readonly NameWord[]): string {
  let key = 'person';
  for (const { folded, isInitial, isGivenName, isOrdinary } of words)
    key += ` ${folded}${isInitial ? '.' : ''}${isGivenName ? '+' : ''}${isOrdinary ? '-' : ''}`;
  return key;
}
