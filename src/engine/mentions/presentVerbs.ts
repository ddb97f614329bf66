import { Word } from '../lexicon/categories';
import { Part } from '../lexicon/grammar';
import { Gap } from '../text/tokens';
import type { Scan } from './scan';

/** What there are many of: "Kyiv residents in", "the group members who". */
const NOUNS =
  Word.PeopleNoun | Word.PlaceNoun | Word.WeaponNoun | Word.Role | Word.GovernmentNoun | Word.OrganisationHead | Word.NationalBody;

/** Whether a word is a verb in the singular that no lexicon has: "bets on", "wants the", by its ending and by what follows. */
export function isPresentVerb(scan: Scan, token: number, nouns: number = NOUNS): boolean {
  const { tokens } = scan;
  const word = scan.lower(token);
  const next = token + 1;
  if (next >= tokens.count || !word.endsWith('s') || word.endsWith('ss') || scan.isCapitalised(token) || scan.is(token, nouns))
    return false;
  return isSpaced(scan, token) && isSpaced(scan, next) && (scan.is(next, FOLLOWS_VERBS) || scan.isCapitalised(next));
}

/** "Washington thanked the envoy": whether a word is a verb in the past that no lexicon has, and no participle. */
export function isPastVerb(scan: Scan, token: number): boolean {
  const { tokens } = scan;
  const next = token + 1;
  if (next >= tokens.count || !scan.lower(token).endsWith('ed') || scan.isCapitalised(token)) return false;
  if (!isSpaced(scan, token) || !isSpaced(scan, next)) return false;
  return scan.isCapitalised(next) || (scan.parts(next) & Part.Determiner) !== 0;
}

/** Whether a word that begins like no noun may be a verb in the plural: "Seoul and Washington begin drills". */
export function mayBePluralVerb(scan: Scan, token: number): boolean {
  if (token + 1 >= scan.tokens.count || !isSpaced(scan, token) || scan.isCapitalised(token)) return false;
  return !scan.lower(token).endsWith('s') && !scan.is(token, NOUNS | Word.PlacePreposition | Word.FunctionWord);
}

const FOLLOWS_VERBS = Word.FunctionWord | Word.PlacePreposition;

const isSpaced = (scan: Scan, token: number): boolean => scan.tokens.gaps[token] === Gap.Space || scan.tokens.gaps[token] === Gap.SoftBreak;
