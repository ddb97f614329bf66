import { Word } from '../lexicon/categories';
import type { Tokens } from '../text/tokens';

/** What a line in capitals is read with; a scan is one. */
interface Line {
  readonly tokens: Tokens;
  is(token: number, categories: number): boolean;
}

/** Words of bodies' and places' names. */
const PROPER = Word.OrganisationHead | Word.NationalBody | Word.PlaceNoun;
/** Words that are no names, whatever they are besides. */
const NEVER = Word.FunctionWord | Word.CommunicationVerb | Word.ActionVerb | Word.Calendar | Word.NumberWord | Word.PlacePreposition;
/** Words that are names only where they are given names too: "GENERAL". */
const SELDOM =
  Word.CommonCapital |
  Word.Title |
  Word.Rank |
  Word.Role |
  Word.WeaponNoun |
  Word.WeaponModifier |
  Word.ActorNoun |
  Word.PeopleNoun |
  Word.ConflictWord;
/** Endings of English words that the lexicons need not have. */
const ENGLISH = /(?:ING|ED|LY|TION|TIONS|MENT|MENTS|NESS|ITY|ITIES|ISTS?|ISM|IVE|IVES|ABLE|IBLE|FUL|LESS|SHIP|IZED|ISED|ALLY)$/;
const SHORTEST_ENGLISH = 6;

/** Whether a word of a line in capitals would have one elsewhere too, told by the lexicons: names, and the words that bodies and places are called by. */
export function isNameWord(line: Line, token: number): boolean {
  if (line.is(token, PROPER)) return true;
  if (line.is(token, NEVER)) return false;
  if (line.is(token, Word.OrdinaryWord)) return false;
  if (line.is(token, Word.GivenName)) return true;
  if (line.is(token, SELDOM)) return false;
  const word = line.tokens.slice(token, token);
  return word.length < SHORTEST_ENGLISH || !ENGLISH.test(word);
}
