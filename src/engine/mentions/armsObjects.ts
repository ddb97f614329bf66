import { Word } from '../lexicon';
import { Gap, JOINING_GAPS, Shape, type Tokens } from '../text/tokens';

/** What is looked at; a scan is one. */
export interface Clause {
  readonly tokens: Tokens;
  is(token: number, categories: number): boolean;
  isJoined(token: number): boolean;
  lower(token: number): string;
  sentenceStart(token: number): number;
  sentenceEnd(token: number): number;
}

/** Words between a verb and the name of its object: "shot down two more of the Chinooks". */
const MOST_BETWEEN = 5;
/** Where no full stop ends a sentence, so many words away it is another one. */
const SENTENCE_REACH = 64;

/** What a name of a thing has before it, and a name of a person, a company or a town has not. */
const DETERMINER = /^(?:an?|the|its|their|his|her|our|this|that|these|those|some|several|many|no|more|new|old)$/;
const LINK = /^(?:down|with|of)$/;
/** What may stand behind an object: "used the Javelin against", "downed a Chinook over". */
const BEHIND = Word.FunctionWord | Word.ActionVerb | Word.PlacePreposition | Word.Calendar;
/** What speaks of conflict in the same sentence. */
const CONFLICT = Word.ConflictWord | Word.WeaponNoun | Word.WeaponContext | Word.Rank;

/**
 * Whether the words from token `first` to `last` are what somebody fires, downs or is armed with ("downed two Chinooks"), or, in a sentence that speaks
 * of conflict, the object of any deed ("Troops used the Javelin against …"). Without an article or a number they are no thing: "fired Archer".
 */
export function isObjectOfArms(clause: Clause, first: number, last: number): boolean {
  if (!endsPhrase(clause, last)) return false;
  const from = Math.max(clause.sentenceStart(first), first - MOST_BETWEEN);
  let isThing = false;
  for (let i = first - 1; i >= from && clause.isJoined(i + 1); i--) {
    const word = clause.lower(i);
    if (isDeterminer(clause, i, word)) isThing = true;
    else if (clause.is(i, Word.ArmsVerb)) return isThing;
    else if (clause.is(i, Word.ActionVerb | Word.TransferWord) && !clause.is(i, Word.FunctionWord))
      return isThing && speaksOfConflict(clause, first, last);
    else if (!LINK.test(word)) return false;
  }
  return false;
}

function isDeterminer(clause: Clause, token: number, word: string): boolean {
  return clause.is(token, Word.NumberWord) || (clause.tokens.shapes[token] & Shape.Digits) !== 0 || DETERMINER.test(word);
}

/** No noun follows that the name would only describe: "the Leopard print". */
function endsPhrase(clause: Clause, last: number): boolean {
  const { gaps, count } = clause.tokens;
  const next = last + 1;
  if (next >= count) return true;
  if (gaps[next] & ~JOINING_GAPS) return gaps[next] !== Gap.Apostrophe;
  return gaps[next] !== Gap.Hyphen && clause.is(next, BEHIND);
}

function speaksOfConflict(clause: Clause, first: number, last: number): boolean {
  const from = Math.max(clause.sentenceStart(first), first - SENTENCE_REACH);
  const to = Math.min(clause.sentenceEnd(last), last + 1 + SENTENCE_REACH);
  for (let i = from; i < to; i++) if ((i < first || i > last) && clause.is(i, CONFLICT)) return true;
  return false;
}
