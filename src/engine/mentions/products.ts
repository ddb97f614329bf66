import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { ENTITY_TYPES } from '../model';
import { Gap, Shape } from '../text/tokens';
import { hitFrom } from './hitsAt';
import type { NameHit, Scan } from './scan';

const ORGANISATION = ENTITY_TYPES.indexOf('organisation');
/** Digits of a model; years have more. */
const LONGEST_MODEL = 3;

/** What stands behind a company's name in that of another body, a person or a place: "a Boeing Foundation". */
const OF_BODIES_AND_PEOPLE =
  Word.OrganisationHead |
  Word.NationalBody |
  Word.Role |
  Word.Title |
  Word.Rank |
  Word.GivenName |
  Word.FamilyName |
  Word.PlaceNoun |
  Word.Calendar;

/** "a Boeing 737", "an Airbus A320", "two Honda Civics": what a company makes is not the company. */
export function isProduct(scan: Scan, { first, last, entities }: NameHit): boolean {
  const { tokens, knowledge } = scan;
  const model = last + 1;
  if (knowledge.entities.types[entities[0]] !== ORGANISATION || model >= tokens.count || tokens.gaps[model] !== Gap.Space) return false;
  return isModel(scan, model) || (isCounted(scan, first) && mayBeModel(scan, model)) || isGun(scan, first, last);
}

/** "a Beretta rifle": a gun named by its maker alone. */
export function isGun(scan: Scan, first: number, last: number): boolean {
  const noun = first === last && scan.isJoined(last + 1) ? hitFrom(scan.hits(Hit.WeaponNoun), last + 1) : undefined;
  return noun?.entry.type === 'small-arms' && !scan.isCapitalised(noun.first) && !scan.tells(noun.last, NameSort.PlaceClass);
}

/** "737", "A320", "M3" */
function isModel(scan: Scan, token: number): boolean {
  const { shapes, starts, ends, gaps, count } = scan.tokens;
  if (shapes[token] & Shape.Digits) return ends[token] - starts[token] === LONGEST_MODEL;
  return (
    (shapes[token] & (Shape.AllUpper | Shape.InCapitals)) === Shape.AllUpper &&
    token + 1 < count &&
    gaps[token + 1] === Gap.None &&
    (shapes[token + 1] & Shape.Digits) !== 0
  );
}

/** "a", "two": what stands behind it can be counted. */
const isCounted = (scan: Scan, token: number): boolean =>
  token > 0 && scan.isJoined(token) && (scan.is(token - 1, Word.NumberWord) || /^an?$/.test(scan.lower(token - 1)));

const mayBeModel = (scan: Scan, token: number): boolean =>
  scan.isCapitalised(token) &&
  (scan.tokens.shapes[token] & Shape.HasLower) !== 0 &&
  !scan.is(token, OF_BODIES_AND_PEOPLE) &&
  !scan.nameAt(token);
