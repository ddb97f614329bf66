import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap, Shape } from '../text/tokens';
import type { Scan } from './scan';

/** "EL ROSARIO", "LA UNIÓN" */
const ARTICLE = /^(?:la|el|los|las)$/;

/** Whether a token is a word that places are called by, with their name behind it. */
export const beginsPlaceName = (scan: Scan, token: number): boolean =>
  token >= 0 && scan.isJoined(token + 1) && (scan.tells(token, NameSort.PlaceOpening) || ARTICLE.test(scan.lower(token)));

/** "Zemedkun Tekle", "Bermet Akayeva": an unknown capital before a name that people bear, unless the words around it speak of a place or a firm. */
export function endsInFamilyName(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (!scan.is(last, Word.FamilyName | Word.GivenName) || scan.is(last, Word.OrdinaryWord)) return false;
  if ((tokens.shapes[first] & (Shape.AllUpper | Shape.Single | Shape.InCapitals)) === Shape.AllUpper) return false;
  if (isOneWord(scan, first, last)) return false;
  if (scan.tells(first, NameSort.OtherOpening) || isNounAhead(scan, last + 1)) return false;
  return first === 0 || !scan.isJoined(first) || !speaksOfOther(scan, first - 1);
}

/** "the Naad Ali district", "the town of Banja Luka", "the firm Bilfinger Berger" */
function speaksOfOther(scan: Scan, before: number): boolean {
  const word = scan.lower(before);
  return (
    word === 'the' ||
    word === 'firm' ||
    scan.is(before, Word.ActorNoun | Word.PlaceNoun) ||
    (word === 'of' && scan.is(before - 1, Word.PlaceNoun))
  );
}

/** "Ise-Shima", "Anheuser-Busch" */
function isOneWord(scan: Scan, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (scan.tokens.gaps[i] !== Gap.Hyphen) return false;
  return true;
}

const isNounAhead = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count &&
  ((scan.isJoined(token) && (scan.isCapitalised(token) || scan.is(token, Word.PlaceNoun | Word.OrganisationHead | Word.NationalBody))) ||
    (scan.tokens.gaps[token] & Gap.Other) !== 0);
