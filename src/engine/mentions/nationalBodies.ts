import { FormKind, Word } from '../lexicon';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { NameHit, Scan } from './scan';

const STATE = ENTITY_TYPES.indexOf('state');

/**
 * Bodies of a state called by what they are: "Kenyan police", "Iranian foreign ministry", "Russia's Defence Ministry",
 * "the Ministry of Defence". Where no state is named beside them, the linker finds it.
 */
export function findNationalBodies(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits('national-body')) {
    const { type } = hit.entry;
    if (!type || followedByClassNoun(scan, hit.last)) continue;
    const body = bodyKey(scan.tokens.slice(hit.first, hit.last));
    const state = adjacentState(scan, hit.first);
    const isCapitalised = scan.isCapitalised(hit.first);
    if (state && state.kind !== FormKind.Name && state.kind !== FormKind.Alias) {
      found.push(
        candidate(scan, state.first, hit.last, {
          form: 'name',
          type,
          unknown: { kind: 'national-body', country: state.entities[0], body },
          confidence: 0.95,
          by: 'national-bodies',
        }),
      );
    } else if (state && (isCapitalised || state.kind === FormKind.Abbreviation)) {
      found.push(
        candidate(scan, state.first, hit.last, {
          form: 'name',
          type,
          unknown: { kind: 'national-body', country: state.entities[0], body },
          confidence: 0.85,
          by: 'national-bodies',
        }),
      );
    } else if (isCapitalised && hit.last > hit.first && !(scan.tokens.gaps[hit.first] & Gap.Sentence && !scan.isCapitalised(hit.last))) {
      const owner = possessingState(scan, hit.first);
      found.push(
        candidate(scan, hit.first, hit.last, {
          form: 'name',
          type,
          unknown: { kind: 'national-body', country: owner, body },
          confidence: owner < 0 ? 0.75 : 0.9,
          by: 'national-bodies',
        }),
      );
    }
  }
  return found;
}

/** The same key for "Defence Ministry", "Ministry of Defense" and "defence ministry". */
export function bodyKey(body: string): string {
  const words = body
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
