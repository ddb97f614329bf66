import { Word } from '../../../lexicon/categories';
import { Gap } from '../../../text/tokens';
import { type Chunk, Kind, type NounChunk, type VerbChunk } from './chunks';
import { Part, Sort } from '../../../lexicon/grammar';
import type { PrecedingKind } from './loneVerbs';
import type { Words } from './words';

import { isGenitive } from './genitives';
/** What stands before a token, as far as it tells whether a verb begins there; `found` are the chunks up to it. */
export function preceding(words: Words, found: readonly Chunk[], i: number): PrecedingKind {
  const before = found.at(-1);
  if (!before || before.kind === Kind.Break) return 'none';
  if (before.kind === Kind.Relative) return 'relative';
  // "attacked retreating troops": no deed behind a blow.
  if (before.kind === Kind.Verb) return before.isCopula ? 'none' : before.event?.type === 'ASSAULT' ? 'determined' : 'verb';
  if (before.kind === Kind.Preposition) return 'preposition';
  if (before.kind === Kind.Comma && closesApposition(found)) return 'apposition';
  if (before.kind === Kind.Conjunction) return verbBefore(found) ? 'conjunction' : 'none';
  if (before.kind !== Kind.Noun) return 'none';
  if (before.pronoun && !before.isPossessive) return 'pronoun';
  // "Should Iran attack", "Did Iran attack": the verb comes behind its subject.
  const [first, second] = found;
  if (second === before && first.kind === Kind.Verb && first.isCopula) return 'pronoun';
  // "which Russia supports", "demanded that Russia withdraw"
  if (leadsToVerb(words, found)) return 'pronoun';
  if (hasPluralHead(words, found, before)) return 'plural';
  const last = before.last;
  if (words.is(last, Part.Determiner) && words.mentionAt(last) < 0) return 'determined';
  const mention = words.mentionAt(last);
  if (words.scan.tokens.gaps[i] & Gap.Hyphen) return 'determined';
  if (mention >= 0) return isModifier(words, mention, last) ? 'modifier' : isPluralName(words, before, mention) ? 'plural' : 'noun';
  if (isGenitive(words, last)) return 'determined';
  // "hit two large naval targets": a verb that acts on something is followed by no other.
  const verb = found.at(-2);
  // "three captured American soldiers"
  if (words.isNumber(last) && words.isPast(i) && words.isSpaced(i + 1) && words.part(i + 1) === 0) return 'determined';
  const isObject = verb?.kind === Kind.Verb && verb.event !== null && verb.event.frame !== 'request' && verb.event.frame !== 'commit';
  return isObject || words.isPlural(last) || words.isNumber(last) || words.scan.is(last, Word.PeopleNoun) ? 'plural' : 'noun';
}

/** "David Barnea, the head of the Mossad,": the verb is still to come. */
function closesApposition(found: readonly Chunk[]): boolean {
  for (let i = found.length - 2; i >= 0; i--) {
    const { kind } = found[i];
    if (kind === Kind.Comma) return found[i - 1]?.kind === Kind.Noun && found[i + 1].kind === Kind.Noun;
    if (kind !== Kind.Noun && kind !== Kind.Preposition) return false;
  }
  return false;
}

/** What stands before the last noun phrase asks for a verb behind it. */
function leadsToVerb(words: Words, found: readonly Chunk[]): boolean {
  const lead = found.at(-2);
  if (lead?.kind === Kind.Relative) return words.scan.lower(lead.first) !== 'who';
  if (lead?.kind !== Kind.Subordinator || words.scan.lower(lead.first) !== 'that') return false;
  const verb = found.at(-3);
  return verb?.kind === Kind.Verb && verb.event?.frame === 'request';
}

/** "France and Poland sign", "members of the union refuse". */
function hasPluralHead(words: Words, found: readonly Chunk[], last: NounChunk): boolean {
  const joint = found.at(-2);
  const head = found.at(-3);
  if (head?.kind !== Kind.Noun) return false;
  if (joint?.kind === Kind.Conjunction) return words.mentionAt(last.last) >= 0;
  const isOf = joint?.kind === Kind.Preposition && words.scan.lower(joint.first) === 'of';
  return isOf && (words.scan.is(head.last, Word.PeopleNoun) || words.isOf(head.last, Sort.Acting)) && words.isPlural(head.last);
}

/** "Israeli strikes", "rocket attacks": what stands before belongs to the noun behind it. */
function isModifier(words: Words, mention: number, last: number): boolean {
  const { form, unknown } = words.mentions[mention];
  if (form === 'demonym') return !words.isPlural(last) || words.scan.tokens.text.charCodeAt(words.scan.tokens.starts[last]) > 96;
  return unknown?.kind === 'generic' && !words.isPlural(last);
}

/** "drones", "Palestinians", "the Houthis". */
function isPluralName(words: Words, { first, last }: NounChunk, mention: number): boolean {
  if (!words.isPlural(last)) return false;
  const { unknown, type, form } = words.mentions[mention];
  if (unknown?.kind === 'generic' || type === 'people' || form === 'demonym') return true;
  // "the Estonian Defence Forces plan to"
  if (type === 'military' || type === 'government') return true;
  return type === 'armed-group' && words.is(first, Part.Determiner);
}

/** The last verb of the clauses so far; null for none. */
export function verbBefore(found: readonly Chunk[]): VerbChunk | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const chunk = found[i];
    if (chunk.kind === Kind.Verb) return chunk;
    if (chunk.kind === Kind.Break) return null;
  }
  return null;
}
