import { BodySort } from '../lexicon/bodyWords';
import { HeadUse } from '../lexicon/headUses';
import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { endOfForeignName, leadsForeignName } from './foreignBodies';
import { candidate } from './makeCandidate';
import { isOrdinal, isPossessive, typeOfBody } from './organisationType';
import type { LexicalHit, Scan } from './scan';
import { isOfPeople, isTerritory } from './weakHeads';

const LONGEST_BEFORE = 6;
const LONGEST_AFTER = 6;
const LONGEST_FACTION = 3;
const LONGEST_STATION = 3;
const SHORTEST_HEAD = 4;
/** Who has an office that is no body of its own. */
const OWNERS: ReadonlySet<EntityType> = new Set<EntityType>(['party', 'armed-group', 'media', 'organisation']);
/** Words that end a name on either side. */
const OUTSIDE =
  Word.FunctionWord |
  Word.CommunicationVerb |
  Word.ActionVerb |
  Word.Calendar |
  Word.Title |
  Word.Rank |
  Word.Role |
  Word.NumberWord |
  Word.PlacePreposition;
const CONNECTORS = /^(?:OF|FOR|AND|THE|DE|DEL|LA)$/;

/** Bodies in lines in capitals, where only words tell a name: "THE ARMY OF NATIONAL LIBERATION", "THE 1ST INFANTRY BRIGADE". */
export function findCapitalOrganisations(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits(Hit.OrganisationHead)) {
    if (!hit.entry.type || !scan.isInCapitals(hit.first) || isOrdinaryHead(scan, hit) || isPeopleAlone(scan, hit) || areSeats(scan, hit))
      continue;
    const isStation = hit.entry.type === 'media';
    const first = isStation ? hit.first : beginningOf(scan, hit);
    const last = isStation ? stationEnd(scan, hit.last) : endOf(scan, hit);
    if (
      (first === hit.first && last === hit.last) ||
      isIndefinite(scan, hit, first, last) ||
      !isNamed(scan, hit, first, last) ||
      isTerritory(scan, hit, first, last)
    )
      continue;
    found.push(
      candidate(scan, first, last, {
        form: 'name',
        type: typeOfBody(scan, first, hit),
        unknown: { kind: 'organisation' },
        confidence: 0.7,
        by: 'organisations',
      }),
    );
  }
  return found;
}

/** "AS" and "TODAY" end the names of companies and newspapers, and much else; what stands "IN FRONT OF" something is no front. */
function isOrdinaryHead(scan: Scan, hit: LexicalHit): boolean {
  if (hit.first !== hit.last) return false;
  if (scan.lower(hit.first) === 'front' && scan.lower(hit.first - 1) === 'in') return true;
  return (
    (hit.entry.type === 'media' && hit.entry.text !== 'Radio') ||
    hit.entry.text.length < SHORTEST_HEAD ||
    scan.is(hit.first, Word.FunctionWord | Word.Calendar)
  );
}

/** "BOTH U.S. CITIZENS", but "STUDENTS FOR DEMOCRACY" */
const isPeopleAlone = (scan: Scan, hit: LexicalHit): boolean =>
  isOfPeople(scan, hit) && !/^(?:against|for|without)$/.test(scan.lower(hit.last + 1));

/** "THE OFFICES OF EL ESPECTADOR NEWSPAPER", "THE OFFICE OF THE AMERICAN POPULAR REVOLUTIONARY ALLIANCE" */
function areSeats(scan: Scan, { last }: LexicalHit): boolean {
  if (!scan.tells(last, NameSort.Seat) || scan.lower(last + 1) !== 'of') return false;
  const owner = scan.lower(last).endsWith('s') ? undefined : scan.nameFrom(scan.lower(last + 2) === 'the' ? last + 3 : last + 2);
  return owner ? OWNERS.has(ENTITY_TYPES[scan.knowledge.entities.types[owner.entities[0]]]) : scan.lower(last).endsWith('s');
}

/** "RADIO VENCEREMOS", "RADIO CADENA NACIONAL" */
function stationEnd(scan: Scan, head: number): number {
  let last = head;
  for (let i = head + 1; i < scan.tokens.count && i - head <= LONGEST_STATION && scan.isJoined(i); i++) {
    if (!(scan.isCapitalised(i) || scan.nameAt(i) || scan.tellsOfBody(i, BodySort.InName)) || scan.is(i, OUTSIDE)) break;
    last = i;
  }
  return last;
}

function beginningOf(scan: Scan, hit: LexicalHit): number {
  let first = hit.first;
  while (first > 0 && hit.first - first < LONGEST_BEFORE) {
    const before = first - 1;
    if (isOrdinal(scan, before)) first = before - 1;
    else if (isPossessive(scan, before) && isOwnerInName(scan, before - 1)) first = before - 1;
    else if (scan.isJoined(first) && !isPossessive(scan, first) && !isPossessive(scan, before) && isInside(scan, before)) first = before;
    else break;
  }
  return first;
}

/** "PEOPLE'S ARMY", but not "THE REGIMENT'S SECOND COMPANY" */
const isOwnerInName = (scan: Scan, token: number): boolean =>
  isInside(scan, token) &&
  scan.nameTo(token) === undefined &&
  !(scan.is(token, Word.OrganisationHead | Word.NationalBody) && scan.lower(token - 1) === 'the');

function endOf(scan: Scan, hit: LexicalHit): number {
  const { tokens } = scan;
  const foreign = endOfForeignName(scan, hit, leadsForeignName(scan, hit, true));
  if (foreign > hit.last) return foreign;
  let last = factionEnd(scan, hit.last);
  if (last + 1 >= tokens.count || !/^(?:OF|FOR)$/.test(tokens.slice(last + 1, last + 1))) return last;
  for (let i = last + 1; i < tokens.count && i - hit.last <= LONGEST_AFTER && scan.isJoined(i); i++) {
    if (tokens.slice(i, i) === 'AND' && isAnotherBody(scan, i)) break;
    if (isInside(scan, i)) last = i;
    else if (!CONNECTORS.test(tokens.slice(i, i))) break;
  }
  return last;
}

/** "THE PATRIOTIC FRONT-AUTONOMOUS", "THE LIBERATION FORCES-LORENZO ZELAYA" */
function factionEnd(scan: Scan, head: number): number {
  const { gaps, count } = scan.tokens;
  let last = head;
  for (let i = head + 1; i < count && i - head <= LONGEST_FACTION && gaps[i] === (i === head + 1 ? Gap.Hyphen : Gap.Space); i++) {
    if (!isInside(scan, i) || (i > head + 1 && !scan.is(i, Word.OfName))) break;
    last = i;
  }
  return last;
}

/** "THE FRONT OF THE NORTH AND THE ARMY" */
const isAnotherBody = (scan: Scan, and: number): boolean =>
  and + 1 < scan.tokens.count && (scan.tokens.slice(and + 1, and + 1) === 'THE' || scan.nameFrom(and + 1) !== undefined);

/** Whether a word may be a part of a name. */
function isInside(scan: Scan, token: number): boolean {
  if (scan.tokens.shapes[token] & Shape.Digits) return false;
  if (scan.nameAt(token)) return true;
  if (scan.tellsOfBody(token, BodySort.InName)) return true;
  if (scan.is(token, OUTSIDE)) return false;
  return scan.tellsOfBody(token, BodySort.ParticipleInName) || !/(?:ed|ing)$/.test(scan.lower(token)) || !scan.is(token, Word.OrdinaryWord);
}

/** "A GUERRILLA GROUP", but not "A BANCO DEL ESTADO BRANCH" */
const isIndefinite = (scan: Scan, hit: LexicalHit, first: number, last: number): boolean =>
  first > 0 &&
  !hasUnknownName(scan, hit, first, last) &&
  !(scan.tokens.gaps[first] & Gap.Sentence) &&
  /^(?:A|AN|ANY|SOME|OTHER|MANY|SEVERAL)$/.test(scan.tokens.slice(first - 1, first - 1));

/** A name that is not one of the words that all bodies and places are called by: "GOVERNMENT OFFICES" are none. */
const isUnknownName = (scan: Scan, token: number): boolean =>
  scan.isCapitalised(token) && !scan.is(token, Word.OrganisationHead | Word.NationalBody | Word.PlaceNoun);

function hasUnknownName(scan: Scan, hit: LexicalHit, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if ((i < hit.first || i > hit.last) && scan.categories(i) === 0 && isUnknownName(scan, i)) return true;
  return false;
}

/** Whether a word besides the head shows that this is a name: an unknown one, a state, or one that bodies are named by. */
function isNamed(scan: Scan, hit: LexicalHit, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (i >= hit.first && i <= hit.last) continue;
    if (standsBare(scan, hit, first)) return true;
    const name = scan.nameAt(i);
    if (name ? name.kind <= FormKind.Demonym : scan.tellsOfBody(i, BodySort.InName) || isUnknownName(scan, i) || isOrdinal(scan, i))
      return true;
  }
  return false;
}

/** "THE OFFICES OF STANDARD FRUIT COMPANY": in a phrase behind a preposition a singular without an article is a name. */
const standsBare = (scan: Scan, hit: LexicalHit, first: number): boolean =>
  hit.first - first >= 2 &&
  (hit.entry.uses & HeadUse.Counted) !== 0 &&
  first > 0 &&
  !(scan.tokens.gaps[first] & Gap.Sentence) &&
  /^(?:at|by|for|from|in|near|of|to|with)$/.test(scan.lower(first - 1));
