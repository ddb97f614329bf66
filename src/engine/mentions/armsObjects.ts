import { Word } from '../lexicon/categories';
import { Part } from '../lexicon/grammar';
import { Gap, JOINING_GAPS, Shape, type Tokens } from '../text/tokens';

/** What is looked at; a scan is one. */
export interface Clause {
  readonly tokens: Tokens;
  is(token: number, categories: number): boolean;
  isJoined(token: number): boolean;
  lower(token: number): string;
  sentenceStart(token: number): number;
  parts(token: number): number;
}

/** Words between a verb and the name of its object: "shot down two more of the Chinooks". */
const MOST_BETWEEN = 5;
/** What weapons take part in and who belongs to them: "the Vulcan raid", "two Patriot units". */
const COMPANY = Word.ConflictWord | Word.PeopleNoun;
/** Short words in "s" are singulars as often. */
const LONG_PLURAL = /...[^s]s$/;
/** Words of the adjectives before a name. */
const MOST_ADJECTIVES = 3;
/** Letters before, and digits of, the number of a variant. */
const MOST_LETTERS = 2;
/** What a name of a thing has before it, and a name of a person, a company or a town has not. */
const DETERMINER = /^(?:an?|the|its|their|his|her|our|this|that|these|those|some|several|many|no|more|new|old)$/;
/** "fell in the Negev" */
const WHEREABOUTS = /^(?:in|at|near|across|through|throughout|around|into|over)$/;
const NAMED_ONES = /^(?:each|every|another|both|one)$/;
const LINK = /^(?:down|with|of)$/;
/** What may stand behind an object: "used the Javelin against", "downed a Chinook over". */
const BEHIND = Word.FunctionWord | Word.ActionVerb | Word.PlacePreposition | Word.Calendar;

/**
 * Whether the words from token `first` to `last` are what somebody fires, downs or is armed with: "downed two Chinooks". Without an article or a
 * number they are no thing: "fired Archer".
 */
export function isObjectOfArms(clause: Clause, first: number, last: number): boolean {
  if (!endsPhrase(clause, last)) return false;
  const from = Math.max(clause.sentenceStart(first), first - MOST_BETWEEN);
  let isThing = false;
  for (let i = first - 1; i >= from && clause.isJoined(i + 1); i--) {
    const word = clause.lower(i);
    if (isDeterminer(clause, i, word)) isThing = true;
    else if (clause.is(i, Word.ArmsVerb)) return isThing;
    else if (!LINK.test(word)) return false;
  }
  return false;
}

/**
 * Whether the words from token `first` to `last` stand as a thing does, with an article or a number before them and nothing behind them that they
 * would only describe: "a Namer with", "three Chinook", "the Sidewinder". In a text about conflict a name that may be a weapon's is one there.
 */
export function standsAsThing(clause: Clause, first: number, last: number, isVessel: boolean): boolean {
  const before = overAdjectives(clause, first - 1);
  if (isManyAtBeginning(clause, first, last) || areMany(clause, first, last)) return true;
  // "the army's Ajax"; but "Russia's Kazan" is a town as well as a ship.
  if (!isVessel && isOwned(clause, first) && endsPhrase(clause, last)) return true;
  if (before < 0 || WHEREABOUTS.test(clause.lower(before - 1)) || !clause.isJoined(first) || clause.tokens.gaps[first] & Gap.Hyphen)
    return false;
  if (!isDeterminer(clause, before, clause.lower(before)) && !NAMED_ONES.test(clause.lower(before))) return false;
  const next = last + 1;
  return (
    endsPhrase(clause, last) ||
    (clause.isJoined(next) && (clause.is(next, COMPANY) || isVariant(clause, next) || doesSomething(clause, next)))
  );
}

/** "from B-2s", "Chinooks of the regiment": the text has a plural. */
function areMany(clause: Clause, first: number, last: number): boolean {
  const { gaps, shapes, count } = clause.tokens;
  const isTied = last + 1 < count && gaps[last + 1] === Gap.None && clause.lower(last + 1) === 's';
  if (!isTied && !LONG_PLURAL.test(clause.lower(last))) return false;
  const isApart = first === 0 || !clause.isJoined(first) || (gaps[first] & Gap.Sentence) !== 0 || !(shapes[first - 1] & Shape.FirstUpper);
  return isApart && !(gaps[first] & Gap.Hyphen) && endsPhrase(clause, isTied ? last + 1 : last);
}

const isOwned = (clause: Clause, first: number): boolean =>
  first > 1 &&
  clause.tokens.gaps[first] === Gap.Space &&
  clause.tokens.gaps[first - 1] === Gap.Apostrophe &&
  clause.lower(first - 1) === 's';

/** Over "land-launched", "heavy" and the like. */
function overAdjectives(clause: Clause, token: number): number {
  let at = token;
  while (at > 1 && token - at < MOST_ADJECTIVES && clause.isJoined(at + 1)) {
    const isPair = (clause.tokens.gaps[at] & Gap.Hyphen) !== 0 && (clause.tokens.shapes[at] & Shape.FirstUpper) === 0;
    if (isPair) at -= 2;
    else if (clause.is(at, Word.WeaponModifier)) at--;
    else break;
  }
  return at;
}

/** "Apaches crossed the berm": a plural that begins a sentence and acts. */
const isManyAtBeginning = (clause: Clause, first: number, last: number): boolean =>
  (clause.tokens.gaps[first] & Gap.Sentence) !== 0 &&
  clause.lower(last).endsWith('s') &&
  last + 1 < clause.tokens.count &&
  clause.tokens.gaps[last + 1] === Gap.Space &&
  (clause.is(last + 1, Word.ActionVerb | Word.ArmsVerb) || clause.lower(last + 1).endsWith('ed'));

function isDeterminer(clause: Clause, token: number, word: string): boolean {
  return clause.is(token, Word.NumberWord) || (clause.tokens.shapes[token] & Shape.Digits) !== 0 || DETERMINER.test(word);
}

/** "each Shahed costs": what a verb's ending is taken for behind a name that may be a weapon's. */
const doesSomething = (clause: Clause, token: number): boolean =>
  (clause.tokens.shapes[token] & (Shape.FirstUpper | Shape.HasLower)) === Shape.HasLower &&
  (/[^s]s$|ed$/.test(clause.lower(token)) || (clause.parts(token) & (Part.Past | Part.Preposition)) !== 0);

/** "F5" in "Rafale F5", "R9X" in "Hellfire R9X": a letter or two tied to a number, right behind a name. */
export function isVariant({ tokens }: Clause, token: number): boolean {
  const { gaps, shapes, starts, ends, count } = tokens;
  const number = token + 1;
  if (number >= count || gaps[token] !== Gap.Space || gaps[number] !== Gap.None || !(shapes[number] & Shape.Digits)) return false;
  const isShort = ends[token] - starts[token] <= MOST_LETTERS && ends[number] - starts[number] <= MOST_LETTERS;
  return isShort && (shapes[token] & (Shape.AllUpper | Shape.InCapitals)) === Shape.AllUpper;
}

/** No noun follows that the name would only describe: "the Leopard print". */
function endsPhrase(clause: Clause, last: number): boolean {
  const { gaps, count } = clause.tokens;
  const next = last + 1;
  if (next >= count) return true;
  if (gaps[next] & ~JOINING_GAPS) return gaps[next] !== Gap.Apostrophe;
  return gaps[next] !== Gap.Hyphen && clause.is(next, BEHIND);
}
