import { Word } from '../lexicon/categories';
import { PersonSort } from '../lexicon/personWords';
import { ENTITY_TYPES } from '../model';
import { Shape } from '../text/tokens';
import type { NameHit, Scan } from './scan';
import { isSpaced } from './loneSurnames';

const PERSON = ENTITY_TYPES.indexOf('person');
/** A verb of a headline in title case, rather than a name: "Putin Snubs Envoy". */
const MAY_BE_VERB = /(?:s|ed|ing)$/;

/**
 * "Saddam Mansoor", "Lula Mae": the single name that the news calls a known person by stands here before another name, so that somebody else,
 * or a thing, is called so. A known name with more words says enough.
 */
export function isNamesake(scan: Scan, hit: NameHit): boolean {
  if (hit.first !== hit.last || scan.knowledge.entities.types[hit.entities[0]] !== PERSON) return false;
  const { tokens } = scan;
  const next = hit.last + 1;
  if (next >= tokens.count || !isSpaced(scan, next) || !scan.isCapitalised(next) || scan.nameAt(next)) return false;
  if ((tokens.shapes[next] & (Shape.AllUpper | Shape.InCapitals | Shape.Single)) !== 0) return false;
  const categories = scan.categories(next);
  if ((categories & ~(Word.GivenName | Word.NameParticle)) !== 0) return false;
  if ((categories & Word.GivenName) !== 0) return true;
  return !MAY_BE_VERB.test(tokens.lower(next)) && !isCapitalAfter(scan, next) && !scan.tellsOfPerson(next, PersonSort.Generation);
}

/** A capital follows too: a headline in title case, where a capital says nothing. */
function isCapitalAfter(scan: Scan, token: number): boolean {
  return token + 1 < scan.tokens.count && scan.isJoined(token + 1) && scan.isCapitalised(token + 1);
}
