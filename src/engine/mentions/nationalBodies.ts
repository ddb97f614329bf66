import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../model';
import { readable } from '../text/readable';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { LexicalHit, NameHit, Scan } from './scan';

const STATE = ENTITY_TYPES.indexOf('state');

/**
 * Bodies of a state called by what they are: "Kenyan police", "Iranian foreign ministry", "Russia's Defence Ministry",
 * "the Ministry of Defence". Where no state is named beside them, the linker finds it.
 */
export function findNationalBodies(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits(Hit.NationalBody)) {
    const body = nationalBody(scan, hit);
    if (body) found.push(body);
  }
  return found;
}

function nationalBody(scan: Scan, hit: LexicalHit): Candidate | null {
  const { type } = hit.entry;
  if (!type || followedByClassNoun(scan, hit.last)) return null;
  const make = (first: number, country: number, confidence: number): Candidate =>
    candidate(scan, first, hit.last, {
      form: 'name',
      type,
      unknown: { kind: 'national-body', country, body: bodyKey(scan.tokens.slice(hit.first, hit.last)) },
      confidence,
      by: 'national-bodies',
    });
  const isCapitalised = scan.isCapitalised(hit.first);
  const state = adjacentState(scan, hit.first);
  if (state) {
    const isAdjective = state.kind !== FormKind.Name && state.kind !== FormKind.Alias;
    if (isAdjective || isCapitalised) return make(state.first, state.entities[0], isAdjective ? 0.95 : 0.85);
  }
  const owner = possessingState(scan, hit.first);
  // "Niger's defence ministry" names it as "the Nigerien defence ministry" does; "Niger's police" may be any of them, unless one is known.
  if (!isCapitalised && owner >= 0 && (hit.last > hit.first || (isKnownBody(scan, owner, hit) && !isAdjective(scan, hit))))
    return make(hit.first, owner, 0.85);
  // "the defence ministry": of the state that the text is about. One word alone may stand for any body of any state, and an air force be anybody's.
  if (!isCapitalised && owner < 0 && hit.last > hit.first && type === 'government' && hasArticle(scan, hit.first))
    return make(hit.first, -1, 0.75);
  // One word alone is a nominal at best, and so is "Foreign ministry" where only the sentence asks for the capital.
  const isSentenceCase = (scan.tokens.gaps[hit.first] & Gap.Sentence) !== 0 && !scan.isCapitalised(hit.last);
  if (scan.isInCapitals(hit.first) ? !isNameInCapitals(scan, hit) : !isCapitalised || hit.last === hit.first || isSentenceCase) return null;
  return make(hit.first, owner, owner < 0 ? 0.75 : 0.9);
}

/** "THE NATIONAL POLICE", "THE ARMY": in a line in capitals a body of the state that the text is about, but not every "GOVERNMENT". */
function isNameInCapitals(scan: Scan, hit: LexicalHit): boolean {
  if (hit.last === hit.first && (hit.entry.type !== 'military' || isAdjective(scan, hit))) return false;
  return !/^(?:A|AN)$/.test(hit.first > 0 ? scan.tokens.slice(hit.first - 1, hit.first - 1) : '');
}

const hasArticle = (scan: Scan, token: number): boolean =>
  token > 0 && scan.isJoined(token) && /^(?:the|our|its|their)$/.test(scan.lower(token - 1));

function isKnownBody({ knowledge: { entities }, tokens }: Scan, state: number, { first, last }: LexicalHit): boolean {
  const body = bodyKey(tokens.slice(first, last));
  return entities.countries(state).some((country) => entities.bodyOf(country, body) >= 0);
}

/** "MILITARY SOURCES", "A MILITARY PATROL" */
const isAdjective = (scan: Scan, { first, last }: LexicalHit): boolean =>
  scan.lower(first) === 'military' &&
  last + 1 < scan.tokens.count &&
  scan.isJoined(last + 1) &&
  !scan.is(last + 1, Word.FunctionWord | Word.ActionVerb | Word.CommunicationVerb | Word.PlacePreposition);

/** The same key for "Defence Ministry", "Ministry of Defense" and "defence ministry". */
export function bodyKey(body: string): string {
  const words = readable(body)
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && word !== 'of' && word !== 'the' && word !== 'affairs');
  return words.sort().join('-');
}

function adjacentState(scan: Scan, first: number): NameHit | undefined {
  const { tokens } = scan;
  if (first === 0 || (tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak)) !== 0) return undefined;
  const name = scan.nameTo(first - 1);
  return name && scan.knowledge.entities.types[name.entities[0]] === STATE && name.kind !== FormKind.Capital ? name : undefined;
}

/** The state in "Russia's Defence Ministry", -1 for none. */
function possessingState(scan: Scan, first: number): number {
  if (first < 2 || scan.tokens.gaps[first - 1] !== Gap.Apostrophe) return -1;
  const name = scan.nameTo(first - 2);
  return name && scan.knowledge.entities.types[name.entities[0]] === STATE ? name.entities[0] : -1;
}

/** "Israeli air defence systems" are weapons. */
function followedByClassNoun(scan: Scan, last: number): boolean {
  const next = last + 1;
  return next < scan.tokens.count && scan.isJoined(next) && scan.is(next, Word.WeaponNoun);
}
