import { Word } from '../../../lexicon/categories';
import { classOf } from '../../../model';
import { type Chunk, Kind } from './chunks';
import { Sort } from '../../../lexicon/grammar';
import { verbGroup } from './verbGroups';
import type { Words } from './words';

/** "that" joins a clause to a noun where a verb follows, and else begins one. */
export function isRelative(words: Words, found: readonly Chunk[], i: number, end: number): boolean {
  if (words.scan.lower(i) !== 'that') return true;
  const before = found.at(-1);
  if (before?.kind !== Kind.Noun || !words.isSpaced(i)) return false;
  if (verbGroup(words, i + 1, end, 'relative') !== null) return true;
  // "the attack that Iran launched", but "told Iran that …", "a report that …"
  const verb = found.at(-2);
  const isTold = verb?.kind === Kind.Verb && (verb.event !== null || words.scan.is(verb.head, Word.CommunicationVerb));
  return !isTold && !words.isOf(before.last, Sort.Content) && !isActor(words, before.last);
}

function isActor(words: Words, token: number): boolean {
  const mention = words.mentionAt(token);
  return mention >= 0 && classOf(words.mentions[mention].type) === 'actor';
}
