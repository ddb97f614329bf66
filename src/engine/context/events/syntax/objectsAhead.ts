import { VerbForm } from '../../../lexicon/eventFrames';
import { Part } from '../../../lexicon/grammar';
import type { Words } from './words';

/** What begins an object: a determiner, a name, a number, a pronoun, a noun; or "to" and the like. */
export function isObjectAhead(words: Words, next: number): boolean {
  if (!words.isSpaced(next)) return false;
  const part = words.part(next);
  if (part & (Part.Determiner | Part.Pronoun)) return true;
  if (part & (Part.Preposition | Part.To | Part.Conjunction | Part.Be | Part.Have | Part.Do | Part.Future | Part.Supposed)) return false;
  if (words.mentionAt(next) >= 0 || words.isName(next) || words.isNumber(next)) return true;
  return part === 0 && !isPastVerb(words, next);
}

/** "forces arrested a man": a verb with an object of its own; "attacks armed groups": an adjective. */
function isPastVerb(words: Words, token: number): boolean {
  const hit = words.verbAt(token);
  if (!hit || !((hit.entry.event?.forms ?? 0) & VerbForm.Past)) return false;
  const next = hit.last + 1;
  if (next >= words.count || !words.isSpaced(next)) return true;
  return words.part(next) !== 0 || words.mentionAt(next) >= 0 || words.isName(next) || words.isNumber(next);
}
