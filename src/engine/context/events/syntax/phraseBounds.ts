import { Word } from '../../../lexicon/categories';
import { type Chunk, Kind, type NounChunk } from './chunks';
import { Deed } from '../../../lexicon/deedWords';
import { Sort } from '../../../lexicon/grammar';
import { isGenitive } from './genitives';
import type { Words } from './words';

/** A number behind a name begins another phrase: "gave Ukraine 31 tanks". */
export function isOnePhrase(words: Words, found: readonly Chunk[], noun: NounChunk, token: number): boolean {
  // "In Buenos Aires General Galtieri …": a rank behind a place begins another phrase.
  if (words.isName(token) && words.scan.is(token, Word.Rank | Word.Title) && found.at(-2)?.kind === Kind.Preposition) {
    if (words.isName(noun.last) && noun.mentions.length === 0) return false;
  }
  // "the coordinator in Sudan Clementine Nkweta-Salami"
  if (beginsPerson(words, token) && isState(words, noun.last) && found.at(-2)?.kind === Kind.Preposition) return false;
  // "Under the plan Israeli forces …"
  if (words.mentionAt(token) >= 0 && words.isOf(noun.last, Sort.Document) && found.at(-2)?.kind === Kind.Preposition) return false;
  // "In response Israel …"
  const isAdverbial = noun.first === noun.last && words.tells(noun.last, Deed.Adverbial) && found.at(-2)?.kind === Kind.Preposition;
  if (isAdverbial && words.mentionAt(token) >= 0) return false;
  const mention = words.mentionAt(noun.last);
  if (mention < 0 || !words.isNumber(token) || words.mentionAt(token) >= 0) return true;
  return words.mentions[mention].form === 'demonym';
}

function beginsPerson(words: Words, token: number): boolean {
  const mention = words.mentionAt(token);
  return mention >= 0 && words.mentions[mention].type === 'person' && !isGenitive(words, token);
}

function isState(words: Words, token: number): boolean {
  const mention = words.mentionAt(token);
  if (mention < 0) return false;
  const { type, form, last } = words.mentions[mention];
  return type === 'state' && form !== 'demonym' && last === token;
}
