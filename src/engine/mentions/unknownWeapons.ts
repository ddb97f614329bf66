import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { classOf, ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { hitFrom, hitTo } from './hitsAt';
import { candidate, findAlong } from './makeCandidate';
import { isPossessive } from './organisationType';
import type { LexicalHit, Scan } from './scan';
import { typeListedWith } from './weaponNames';
import { endsNounPhrase } from './weaponModels';
import { isCivilNoun, NAMED_WEAPONS } from './namedWeapons';
import { weaponNounAt } from './weaponPhrases';

const LONGEST_DESIGNATOR = 6;
const LONGEST_SHIP_NAME = 4;
/** Ships named behind one prefix. */
const LONGEST_LIST = 6;

const ROMAN = /^(?:I{2,3}|I?V|VI{0,3}|I?X)$/;

/** Designators that the knowledge does not have ("X-55", "9K720"), where a class noun beside them, a weapon listed with them, known ones of their series or a state that has them say that they are weapons. */
export function findDesignators(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.count; i++) {
    if (isClassName(scan, i)) {
      found.push(
        candidate(scan, i, i + 1, { form: 'name', type: 'ship', unknown: { kind: 'weapon' }, confidence: 0.8, by: NAMED_WEAPONS }),
      );
      continue;
    }
    const last = designatorEnd(scan, i);
    if (last < 0) continue;
    const noun = nounBeside(scan, i, last);
    const type =
      noun?.entry.type ??
      typeListedWith(scan, i, last) ??
      typeOfSeries(scan, i) ??
      (isBeforeContext(scan, last + 1) ? 'missile' : null) ??
      (isOwned(scan, i, last) ? 'missile' : null);
    // What is only somebody's counts in texts about conflict, and so does what flies and may be civil: "Q400 aircraft".
    const by = noun ? (isCivilNoun(scan, noun.first, noun.last) ? NAMED_WEAPONS : 'designators') : NAMED_WEAPONS;
    if (type && !scan.nameAt(i))
      found.push(candidate(scan, i, last, { form: 'name', type, unknown: { kind: 'weapon' }, confidence: 0.85, by }));
    i = last;
  }
  return found;
}

/** "Independence-class": a class of ships, in texts about conflict, that stands alone; not "World-class" and "an S-class". */
const isClassName = (scan: Scan, token: number): boolean =>
  token + 1 < scan.tokens.count &&
  scan.tokens.gaps[token + 1] === Gap.Hyphen &&
  scan.lower(token + 1) === 'class' &&
  scan.isCapitalised(token) &&
  (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0 &&
  !(scan.tokens.shapes[token] & (Shape.Single | Shape.InCapitals)) &&
  !scan.is(token, Word.NumberWord | Word.FunctionWord);

function nounBeside(scan: Scan, first: number, last: number): LexicalHit | undefined {
  const nouns = scan.hits(Hit.WeaponNoun);
  if (nouns.length === 0) return undefined;
  return (
    (isJoinedTo(scan, last + 1) ? hitFrom(nouns, last + 1) : undefined) ?? (scan.isJoined(first) ? hitTo(nouns, first - 1) : undefined)
  );
}

/** "AIM-260", "Geran-5": one more of a series that the knowledge has others of. */
function typeOfSeries(scan: Scan, token: number): EntityType | null {
  const { gaps, shapes, count } = scan.tokens;
  const isNumbered = token + 1 < count && gaps[token + 1] === Gap.Hyphen && (shapes[token + 1] & Shape.Digits) !== 0;
  const isSeries = isNumbered && scan.tells(token, NameSort.ModelSeries) && !scan.is(token, ~Word.OfName);
  const type = isSeries ? scan.typeOfSeries(token) : null;
  return type && classOf(type) === 'weapon' ? type : null;
}

/** "M-22 launchers" */
const isBeforeContext = (scan: Scan, token: number): boolean =>
  isJoinedTo(scan, token) && scan.is(token, Word.WeaponContext) && !scan.isCapitalised(token) && !scan.tells(token, NameSort.CivilContext);

/** "Iran's XZ-5": a letter and a number tied by a hyphen, and nothing behind them that they would only describe. */
function isOwned(scan: Scan, first: number, last: number): boolean {
  const { gaps } = scan.tokens;
  if (first < 2 || !isPossessive(scan, first - 1) || gaps[first] !== Gap.Space || gaps[first + 1] !== Gap.Hyphen) return false;
  const owner = scan.nameTo(first - 2);
  return owner !== undefined && ENTITY_TYPES[scan.knowledge.entities.types[owner.entities[0]]] === 'state' && endsNounPhrase(scan, last);
}

const isJoinedTo = (scan: Scan, token: number): boolean => token < scan.tokens.count && scan.isJoined(token);

/** Warships by their prefix: "USS Carney", "HMS Sheffield". */
export const findShips = (scan: Scan): Candidate[] =>
  scan.holds(Word.ShipPrefix)
    ? findAlong(scan, 0, (token) => ship(scan, token)).flatMap((first) => [first, ...shipsBehind(scan, first)])
    : [];

/** "HMS Daring, Dauntless and Diamond": the prefix is said once. */
function shipsBehind(scan: Scan, ship: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let last = ship.last; found.length < LONGEST_LIST; last++) {
    const isEnd = scan.lower(last + 1) === 'and' && scan.isJoined(last + 1) && scan.isJoined(last + 2);
    const next = isEnd ? last + 2 : last + 1;
    if (!isEnd && scan.tokens.gaps[next] !== (Gap.Comma | Gap.Space)) return [];
    if (!isShipAlone(scan, next)) return [];
    found.push({ ...ship, first: next, last: next, start: scan.tokens.starts[next], end: scan.tokens.ends[next], confidence: 0.85 });
    if (isEnd) return found;
    last = next - 1;
  }
  return [];
}

/** A capitalised word that is nothing else, and does not go on or speak. */
const isShipAlone = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count &&
  scan.isCapitalised(token) &&
  !scan.isInCapitals(token) &&
  !scan.nameAt(token) &&
  !scan.is(token, Word.FunctionWord | Word.Calendar | Word.Title | Word.Rank | Word.Role | Word.OrganisationHead | Word.ShipPrefix) &&
  !(scan.isJoined(token + 1) && (scan.isCapitalised(token + 1) || scan.is(token + 1, Word.CommunicationVerb)));

function ship(scan: Scan, prefix: number): Candidate | null {
  const { shapes, count } = scan.tokens;
  // "HSwMS" has a small letter.
  if (!scan.is(prefix, Word.ShipPrefix) || !(shapes[prefix] & (Shape.AllUpper | Shape.Mixed)) || shapes[prefix] & Shape.Dotted) return null;
  // "ITS OFFICES"
  if (scan.isInCapitals(prefix) && scan.is(prefix, Word.FunctionWord)) return null;
  let last = prefix;
  while (last + 1 < count && last - prefix < LONGEST_SHIP_NAME && isShipNameWord(scan, last + 1)) last++;
  if (last === prefix) return null;
  const noun = weaponNounAt(scan, prefix - 1, 'ends') ?? weaponNounAt(scan, last + 1, 'begins');
  const type = noun === 'submarine' ? 'submarine' : 'ship';
  return candidate(scan, prefix, last, { form: 'name', type, unknown: { kind: 'weapon' }, confidence: 0.95, by: 'ships' });
}

function isShipNameWord(scan: Scan, token: number): boolean {
  const isClose = scan.isJoined(token) || isBehindInitial(scan, token);
  return isClose && scan.isCapitalised(token) && !scan.is(token, Word.FunctionWord | Word.Calendar | Word.CommunicationVerb);
}

/** "Winston S. Churchill" */
function isBehindInitial({ tokens: { gaps, shapes } }: Scan, token: number): boolean {
  const isInitial = (shapes[token - 1] & (Shape.Single | Shape.FirstUpper)) === (Shape.Single | Shape.FirstUpper);
  return isInitial && gaps[token] === (Gap.Stop | Gap.Space);
}

/** Capitals and digits tied together: "X-55", "9K720", "Hwasong-20". Answers the last token, -1 where there is none. */
function designatorEnd(scan: Scan, first: number): number {
  const { tokens } = scan;
  if (tokens.gaps[first] === Gap.None || tokens.gaps[first] === Gap.Hyphen) return -1;
  let letters = 0;
  let digits = 0;
  let last = first;
  for (let i = first; i < tokens.count && i - first < LONGEST_DESIGNATOR; i++) {
    if (i > first && tokens.gaps[i] !== Gap.None && tokens.gaps[i] !== Gap.Hyphen) break;
    if (tokens.shapes[i] & Shape.Digits || (letters > 0 && tokens.gaps[i] === Gap.Hyphen && ROMAN.test(tokens.slice(i, i)))) digits++;
    else if (tokens.shapes[i] & Shape.FirstUpper && !(tokens.shapes[i] & Shape.InCapitals)) letters++;
    else break;
    last = i;
  }
  if (letters === 0 || digits === 0) return -1;
  // "KSS-IIIs"
  return last + 1 < tokens.count && tokens.gaps[last + 1] === Gap.None && scan.lower(last + 1) === 's' ? last + 1 : last;
}
