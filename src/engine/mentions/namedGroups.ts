import { Sort } from '../lexicon/grammar';
import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import type { EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { hitTo } from './hitsAt';
import { candidate, findAlong } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';

const LONGEST_NAME = 7;
const BETWEEN = /^(?:that|which|who|itself|themselves|himself|herself|as|the|is|are|was|were)$/;
const MOST_BETWEEN = 4;
const CONNECTORS = /^(?:of|for|the|de|del|la|los|las|el|y)$/;
const OUTSIDE = Word.FunctionWord | Word.CommunicationVerb | Word.ActionVerb | Word.Calendar | Word.PlacePreposition;

/** Groups whose name the text gives as one: "a group that calls itself the White Hand", "the self-styled Jaguars of Justice". */
export const findNamedGroups = (scan: Scan): Candidate[] =>
  findAlong(scan, 1, (token) => (scan.isOf(token, Sort.NamedGroup | Sort.SoCalled) ? namedGroup(scan, token) : null));

function namedGroup(scan: Scan, token: number): Candidate | null {
  const first = nameAfter(scan, token);
  if (first < 0 || first >= scan.tokens.count) return null;
  const last = nameEnd(scan, first);
  if (last < first || (isSoCalled(scan, first) && !headAt(scan, last))) return null;
  const type = typeOf(scan, last);
  return candidate(scan, first, last, { form: 'name', type, unknown: { kind: 'organisation' }, confidence: 0.8, by: 'named-groups' });
}

/** First token of the name that the words at a token announce, -1 where they announce none. */
function nameAfter(scan: Scan, token: number): number {
  if (scan.isOf(token, Sort.SoCalled) && scan.tokens.gaps[token] & Gap.Hyphen && /^(?:self|so)$/.test(scan.lower(token - 1)))
    return scan.is(token + 1, Word.FunctionWord) ? -1 : token + 1;
  if (!scan.isOf(token, Sort.NamedGroup)) return -1;
  let next = token + 1;
  let isNamed = false;
  while (next < scan.tokens.count && next - token <= MOST_BETWEEN + 1 && isClose(scan, next)) {
    const between = scan.lower(next);
    if (scan.tells(next, NameSort.Naming)) isNamed = true;
    else if (!BETWEEN.test(between)) break;
    next++;
  }
  return isNamed ? next : -1;
}

/** Last token of the name; in quotation marks it ends with them, elsewhere with the capitals, or in a line in capitals with what no name goes on with. */
function nameEnd(scan: Scan, first: number): number {
  const { gaps, count, shapes } = scan.tokens;
  const isQuoted = (gaps[first] & Gap.Quote) !== 0;
  let last = first - 1;
  for (let i = first; i < count && i - first < LONGEST_NAME; i++) {
    if (i > first && !scan.isJoined(i)) return isQuoted && !(gaps[i] & Gap.Quote) ? first - 1 : last;
    if (shapes[i] & Shape.Digits) return first - 1;
    if (isInside(scan, i)) last = i;
    else if (i === first || !CONNECTORS.test(scan.lower(i))) break;
  }
  return isQuoted ? first - 1 : last;
}

const isInside = (scan: Scan, token: number): boolean =>
  (scan.isInCapitals(token) || scan.isCapitalised(token)) && !scan.is(token, OUTSIDE) && !CONNECTORS.test(scan.lower(token));

function typeOf(scan: Scan, last: number): EntityType {
  return headAt(scan, last)?.entry.type ?? 'armed-group';
}

/** "the so-called Sunni Triangle": whatever it is, it need be no group, as "the self-styled …" is. */
function isSoCalled(scan: Scan, first: number): boolean {
  return !scan.isInCapitals(first) && scan.lower(first - 1) === 'called' && scan.lower(first - 2) === 'so';
}

const headAt = (scan: Scan, last: number): LexicalHit | undefined => hitTo(scan.hits(Hit.OrganisationHead), last);

const isClose = (scan: Scan, token: number): boolean =>
  (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Quote | Gap.Comma)) === 0;
