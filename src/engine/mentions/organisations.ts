import { BodySort } from '../lexicon/bodyWords';
import { HeadUse } from '../lexicon/headUses';
import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../model';
import { Gap, JOINING_GAPS, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { hitFrom } from './hitsAt';
import { candidate } from './makeCandidate';
import { endOfName } from './organisationEnd';
import { isOrdinal, isPossessive, typeOfBody } from './organisationType';
import { isTerritory, saysEnough } from './weakHeads';
import type { LexicalHit, NameHit, Scan } from './scan';
import { isSpaced } from './loneSurnames';
import { isHeadlineVerb } from './titleCase';

const PERSON = ENTITY_TYPES.indexOf('person');
/** Words before the head of a name. */
const LONGEST_BEFORE = 8;
/** Bodies that the knowledge need not know, told by their head: "Hanbit Institute", "Ninth Brigade", "Front for the Liberation of X". */
export function findOrganisations(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits(Hit.OrganisationHead)) {
    if (!scan.isCapitalised(hit.first) || scan.isInCapitals(hit.first) || !hit.entry.type) continue;
    if (beginsOffice(scan, hit)) continue;
    const first = withoutDemonym(scan, overConjunction(scan, beginningOf(scan, hit), hit), hit);
    const last = endOfName(scan, hit, first === hit.first);
    if (first === hit.first && last === hit.last) continue;
    if (!saysEnough(scan, hit, first, last) || isTerritory(scan, hit, first, last)) continue;
    if (isOnlyState(scan, first, hit)) continue;
    // A body that is known by this very name is not a longer one because somebody's name follows.
    const known = scan.nameTo(hit.last);
    if (known && known.first < known.last && known.first <= first && !goesOn(scan, hit, last)) continue;
    found.push(
      candidate(scan, first, last, {
        form: 'name',
        type: typeOfBody(scan, first, hit),
        unknown: { kind: 'organisation' },
        confidence: last > hit.last ? 0.8 : 0.85,
        by: 'organisations',
      }),
    );
  }
  return found;
}

/** "White House Press Secretary": the head is a word of somebody's office. */
function beginsOffice(scan: Scan, { first, last }: LexicalHit): boolean {
  const office = hitFrom(scan.hits(Hit.Role), first);
  // "the Velnik Army's chief" is an army chief too, but the army's name ends before him.
  return office !== undefined && office.last > last && isSpaced(scan, last + 1);
}

/** "Joint Force of Armed Struggle Movements": ordinary words that a small one ties to the known name. */
const goesOn = (scan: Scan, hit: LexicalHit, last: number): boolean =>
  last > hit.last && !scan.isCapitalised(hit.last + 1) && scan.is(last, Word.OrganisationHead | Word.OrdinaryWord);

/** Goes left over the capitals that belong to the name: "Coventry City" before "Council". */
function beginningOf(scan: Scan, hit: LexicalHit): number {
  const { tokens } = scan;
  let first = hit.first;
  while (first > 0 && hit.first - first < LONGEST_BEFORE) {
    const before = first - 1;
    const gap = tokens.gaps[first];
    if (gap === Gap.Apostrophe) break;
    // "Co-operative Commonwealth", "Anti-corruption Commission"
    if (gap & JOINING_GAPS && isHyphenatedWord(scan, before)) {
      first = before - 1;
      continue;
    }
    if (ownsAsMany(scan, before, gap)) {
      first = before;
      continue;
    }
    if (isOrdinal(scan, before)) {
      first = before - 1;
      continue;
    }
    if (isUnitNumber(scan, before, hit)) {
      first = before;
      break;
    }
    if (
      isPossessive(scan, before) &&
      scan.isCapitalised(before - 1) &&
      !isSentenceWord(scan, before - 1) &&
      isSpaced(scan, first) &&
      ownsInName(scan, before)
    ) {
      first = before - 1;
      continue;
    }
    if (isInitial(scan, before) && first < hit.first) {
      first = before;
      continue;
    }
    if (!scan.isJoined(first) && !(gap & Gap.Other && !(gap & (Gap.Sentence | Gap.Break | Gap.Comma | Gap.Stop)))) break;
    if (!scan.isCapitalised(before) || isSentenceWord(scan, before) || isHeadlineVerb(scan, before)) break;
    if (tokens.shapes[before] & Shape.Single && !(tokens.shapes[before] & Shape.Digits)) break;
    const person = scan.nameAt(before);
    if (person && scan.knowledge.entities.types[person.entities[0]] === PERSON) break;
    first = before;
  }
  return first;
}

/** "3 Commando Brigade", "16 Air Assault Brigade": one unit, so that the number counts nothing. */
const isUnitNumber = (scan: Scan, token: number, { last, entry }: LexicalHit): boolean =>
  (scan.tokens.shapes[token] & Shape.Digits) !== 0 &&
  scan.tokens.ends[token] - scan.tokens.starts[token] <= 3 &&
  isSpaced(scan, token + 1) &&
  token > 0 &&
  scan.isJoined(token) &&
  scan.tokens.slice(token, token) !== '1' &&
  !scan.lower(last).endsWith('s') &&
  (entry.type === 'military' || entry.type === 'armed-group');

/** "S. Rajaratnam School": the first letter of a given name. */
const isInitial = ({ tokens: { gaps, shapes } }: Scan, token: number): boolean =>
  gaps[token + 1] === (Gap.Stop | Gap.Space) && (shapes[token] & (Shape.FirstUpper | Shape.Single)) === (Shape.FirstUpper | Shape.Single);

/** The small second half of a word whose first half has the capital. */
const isHyphenatedWord = (scan: Scan, token: number): boolean =>
  token > 0 &&
  scan.tokens.gaps[token] === Gap.Hyphen &&
  !scan.isCapitalised(token) &&
  scan.isCapitalised(token - 1) &&
  scan.tellsOfBody(token - 1, BodySort.Prefix);

/** "Workers' International", "Farmers' Union": a plural with an apostrophe, and not somebody's name. */
const ownsAsMany = (scan: Scan, token: number, gap: number): boolean =>
  gap === (Gap.Apostrophe | Gap.Space) &&
  scan.isCapitalised(token) &&
  scan.lower(token).endsWith('s') &&
  !scan.nameAt(token) &&
  !scan.is(token, Word.GivenName | Word.FamilyName | Word.FunctionWord);

/** "the Culture and Information Council", "the Food and Drug Authority": one more common noun before "and", right behind what opens the name. */
function overConjunction(scan: Scan, first: number, hit: LexicalHit): number {
  const noun = first - 2;
  if (first === hit.first || noun < 1 || !scan.isJoined(first) || !scan.isJoined(first - 1)) return first;
  if (!/^(?:and|&)$/.test(scan.tokens.slice(first - 1, first - 1)) || !scan.isCapitalised(noun) || isSentenceWord(scan, noun)) return first;
  if (scan.nameAt(noun) || scan.is(noun, Word.OrganisationHead | Word.GivenName | Word.Role | Word.NationalBody)) return first;
  const state = scan.nameTo(noun - 1);
  // "the Sudan Transparency and Policy Observatory"
  if (state && isStateName(scan, state) && scan.lower(state.first - 1) === 'the' && scan.isJoined(noun)) return state.first;
  const opensName =
    isPossessive(scan, noun - 1) || (scan.isJoined(noun) && /^(?:the|its|their|our)$/i.test(scan.tokens.slice(noun - 1, noun - 1)));
  return opensName ? noun : first;
}

const isStateName = (scan: Scan, { kind, entities }: NameHit): boolean =>
  kind === FormKind.Name && ENTITY_TYPES[scan.knowledge.entities.types[entities[0]]] === 'state';

/** "the French Hanbit Institute": a demonym before a company or group describes it, elsewhere it belongs to the name. */
function withoutDemonym(scan: Scan, first: number, hit: LexicalHit): number {
  const name = scan.nameFrom(first);
  if (name?.kind !== FormKind.Demonym || name.last + 1 >= hit.first || !(hit.entry.uses & HeadUse.Described)) return first;
  return name.last + 1;
}

/** "Korean People's Army" and "the FSA's 13th Division" are one name; "Russia's Defence Ministry" is the ministry, "Busia's Progress Party" the party. */
function ownsInName(scan: Scan, possessive: number): boolean {
  const owner = scan.nameTo(possessive - 1);
  if (!owner)
    return (
      isAbbreviation(scan, possessive - 1) ||
      scan.is(possessive - 1, Word.OrdinaryWord | Word.CommonCapital | Word.PeopleNoun | Word.OrganisationHead)
    );
  const type = ENTITY_TYPES[scan.knowledge.entities.types[owner.entities[0]]];
  return type !== 'state' && type !== 'person';
}

const isAbbreviation = (scan: Scan, token: number): boolean =>
  (scan.tokens.shapes[token] & (Shape.AllUpper | Shape.Single)) === Shape.AllUpper;

/** Words that are no part of a body's name; ordinary words in capitals are one only inside a sentence ("the National Police", but "Yesterday Police"). */
function isSentenceWord(scan: Scan, token: number): boolean {
  if (scan.tellsOfBody(token, BodySort.Qualifier) || scan.nameAt(token)) return false;
  if (scan.is(token, Word.FunctionWord | Word.Calendar | Word.Title | Word.CommunicationVerb)) return !scan.is(token, Word.GivenName);
  return scan.is(token, Word.CommonCapital) && !scan.is(token, Word.GivenName) && (scan.tokens.gaps[token] & Gap.Sentence) !== 0;
}

/** "Iran Front": a state and a head alone say too little. A demonym and a head do: "Kenyan Parliament". */
function isOnlyState(scan: Scan, first: number, hit: LexicalHit): boolean {
  if (first === hit.first) return false;
  const name = scan.nameFrom(first);
  return (
    name?.last === hit.first - 1 &&
    name.kind === FormKind.Name &&
    ENTITY_TYPES[scan.knowledge.entities.types[name.entities[0]]] === 'state' &&
    scan.tokens.gaps[first] !== 0 &&
    hit.entry.type === 'armed-group'
  );
}
