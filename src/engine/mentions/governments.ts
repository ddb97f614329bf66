import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { bodyKey } from './nationalBodies';
import type { LexicalHit, NameHit, Scan } from './scan';

const STATE = ENTITY_TYPES.indexOf('state');
const PERSON = ENTITY_TYPES.indexOf('person');

/** Bodies of a state called after it, "the government of Iraq", and governments called after who leads them, "the Assad regime". */
export function findGovernments(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  addBodiesOfStates(scan, found);
  addRegimes(scan, found);
  return found;
}

function addBodiesOfStates(scan: Scan, found: Candidate[]): void {
  for (const hit of scan.hits(Hit.NationalBody)) {
    const { tokens } = scan;
    const of = hit.last + 1;
    // "the governments of Syria and Iraq" are two.
    if (
      !hit.entry.type ||
      of + 1 >= tokens.count ||
      !scan.isJoined(of) ||
      scan.lower(of) !== 'of' ||
      hit.entry.text !== tokens.slice(hit.first, hit.last).toLowerCase()
    )
      continue;
    const name = scan.lower(of + 1) === 'the' ? of + 2 : of + 1;
    const state = name < tokens.count && scan.isJoined(name) ? scan.nameFrom(name) : undefined;
    if (!state || !isState(scan, state)) continue;
    found.push(
      candidate(scan, hit.first, state.last, {
        form: 'name',
        type: hit.entry.type,
        unknown: { kind: 'national-body', country: state.entities[0], body: bodyKey(tokens.slice(hit.first, hit.last)) },
        confidence: 0.85,
        by: 'governments',
      }),
    );
  }
}

function addRegimes(scan: Scan, found: Candidate[]): void {
  for (const hit of scan.hits(Hit.ActorNoun)) {
    if (hit.entry.text !== 'regime') continue;
    const owned = ownRegime(scan, hit);
    if (owned) found.push(regime(scan, owned.first, owned.last));
    const name = hit.first - 1;
    if (name < 0 || !scan.isJoined(hit.first) || !scan.isCapitalised(name)) continue;
    const leader = scan.nameTo(name);
    const isPerson = leader !== undefined && scan.knowledge.entities.types[leader.entities[0]] === PERSON;
    if (!isPerson && (leader ?? scan.is(name, ~Word.OfName))) continue;
    found.push(regime(scan, leader?.first ?? name, hit.last));
  }
}

const regime = (scan: Scan, first: number, last: number): Candidate =>
  candidate(scan, first, last, { form: 'name', type: 'government', unknown: { kind: 'organisation' }, confidence: 0.8, by: 'governments' });

/** "the regime of Assad", "Assad's brutal regime": who leads it, over an adjective. */
function ownRegime(scan: Scan, hit: LexicalHit): Pick<NameHit, 'first' | 'last'> | null {
  const of = hit.last + 1;
  const leader = scan.lower(of) === 'of' && scan.isJoined(of) ? scan.nameFrom(of + 1) : undefined;
  if (leader && isPersonName(scan, leader) && scan.isJoined(of + 1)) return { first: hit.first, last: leader.last };
  for (let s = hit.first - 1; s > 0 && hit.first - s <= 2 && scan.isJoined(s + 1); s--) {
    if (scan.tokens.gaps[s] !== Gap.Apostrophe) continue;
    const owner = scan.nameTo(s - 1);
    return owner && isPersonName(scan, owner) ? { first: owner.first, last: hit.last } : null;
  }
  return null;
}

const isPersonName = (scan: Scan, name: NameHit): boolean => scan.knowledge.entities.types[name.entities[0]] === PERSON;

const isState = (scan: Scan, name: NameHit): boolean =>
  scan.knowledge.entities.types[name.entities[0]] === STATE &&
  (name.kind === FormKind.Name || name.kind === FormKind.Alias || name.kind === FormKind.Abbreviation);
