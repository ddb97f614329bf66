import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { isPossessive } from './organisationType';
import type { Scan } from './scan';

/** The detector's name. */
export const LONE_ACRONYMS = 'lone-acronyms';

const PERSON = ENTITY_TYPES.indexOf('person');
const SHORTEST = 3;
const LONGEST = 7;
/** Whether what stands behind a token is what bodies do. */
export function acts(scan: Scan, token: number): boolean {
  const next = token + 1;
  return next < scan.tokens.count && scan.isJoined(next) && (scan.tells(next, NameSort.BodyDeed) || scan.is(next, Word.CommunicationVerb));
}

/** Bodies of which a text has the initials alone: "TANU members", "a leader of the NLD", "the MPRP won". */
export function findLoneAcronyms(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shapes[i] & (Shape.AllUpper | Shape.InCapitals | Shape.Single | Shape.Dotted)) !== Shape.AllUpper) continue;
    const type = scan.categories(i) === 0 && !scan.nameAt(i) && isFree(scan, i) ? typeOf(scan, i) : null;
    if (!type) continue;
    found.push(
      candidate(scan, i, i, { form: 'abbreviation', type, unknown: { kind: 'organisation' }, confidence: 0.7, by: LONE_ACRONYMS }),
    );
  }
  return found;
}

/** Neither part of a longer name or a designation, nor one of the initials that stand for things. */
function isFree(scan: Scan, token: number): boolean {
  const { starts, ends, gaps, count } = scan.tokens;
  const length = ends[token] - starts[token];
  if (length < (isInBrackets(scan, token) ? 2 : SHORTEST) || length > LONGEST) return false;
  const isTied = (at: number): boolean => at > 0 && at < count && (gaps[at] === Gap.None || (gaps[at] & (Gap.Hyphen | Gap.Slash)) !== 0);
  if (isTied(token) || isTied(token + 1) || scan.tells(token, NameSort.ThingInitials)) return false;
  const touches = (at: number, other: number): boolean =>
    at < count && scan.isJoined(at) && (scan.isCapitalised(other) || (scan.tokens.shapes[other] & Shape.Digits) !== 0);
  return !touches(token + 1, token + 1) && !(token > 0 && !scan.is(token - 1, Word.FunctionWord) && touches(token, token - 1));
}

function typeOf(scan: Scan, token: number): EntityType | null {
  if (isInBrackets(scan, token)) return isPerson(scan, token - 1) ? 'party' : null;
  const next = token + 1;
  const hasNext = next < scan.tokens.count && scan.isJoined(next);
  if (hasNext && scan.tells(next, NameSort.Fighter)) return 'armed-group';
  if (hasNext && scan.tells(next, NameSort.Member)) return 'organisation';
  if (isToldTo(scan, token)) return 'media';
  const hasArticle = scan.isJoined(token) && scan.lower(token - 1) === 'the';
  const of = hasArticle ? token - 2 : token - 1;
  if (of > 0 && scan.isJoined(of) && scan.lower(of) === 'of' && scan.is(of - 1, Word.Role)) return 'organisation';
  if (!hasArticle) return null;
  return (hasNext && (scan.tells(next, NameSort.BodyDeed) || scan.is(next, Word.CommunicationVerb))) ||
    (isPossessive(scan, next) && scan.tells(next + 1, NameSort.Member))
    ? 'organisation'
    : null;
}

/** "told ANI": whoever is told without an article and passes it on; but "told GOP lawmakers". */
const isToldTo = (scan: Scan, token: number): boolean =>
  token > 0 &&
  scan.isJoined(token) &&
  scan.lower(token - 1) === 'told' &&
  (token + 1 >= scan.tokens.count || !scan.isJoined(token + 1) || scan.is(token + 1, Word.FunctionWord | Word.PlacePreposition));

/** "Alan García (APRA)": the party of the person before it. */
const isInBrackets = (scan: Scan, token: number): boolean =>
  token > 0 &&
  (scan.tokens.gaps[token] & Gap.Open) !== 0 &&
  token + 1 < scan.tokens.count &&
  (scan.tokens.gaps[token + 1] & Gap.Close) !== 0;

function isPerson(scan: Scan, token: number): boolean {
  const name = scan.nameTo(token);
  if (name) return scan.knowledge.entities.types[name.entities[0]] === PERSON;
  return (
    scan.isCapitalised(token) &&
    scan.isCapitalised(token - 1) &&
    scan.isJoined(token) &&
    !scan.nameAt(token) &&
    (scan.is(token, Word.FamilyName | Word.GivenName) || scan.is(token - 1, Word.GivenName))
  );
}
