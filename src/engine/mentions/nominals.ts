import { FormKind, Word } from '../lexicon';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';

const STATE = ENTITY_TYPES.indexOf('state');
const DETERMINERS = /^(?:the|this|that|these|those)$/i;

/** Definite phrases that may stand for an actor named elsewhere: "the terror group", "the Lebanese militia". The linker decides for whom. */
export function findNominals(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits('actor-noun')) {
    if (!hit.entry.type) continue;
    const phrase = definitePhrase(scan, hit);
    if (!phrase || isCompound(scan, hit)) continue;
    found.push(
      candidate(scan, phrase.first, hit.last, {
        form: 'nominal',
        type: hit.entry.type,
        unknown: { kind: 'nominal', country: phrase.country, noun: hit.entry.text.toLowerCase() },
        confidence: 0.7,
        by: 'nominals',
      }),
    );
  }
  return found;
}

/** Where the phrase begins after its determiner, and the state that a demonym in it names. */
function definitePhrase(scan: Scan, hit: LexicalHit): { first: number; country: number } | null {
  const { tokens } = scan;
  if (hit.first === 0 || !scan.isJoined(hit.first)) return null;
  const before = hit.first - 1;
  if (DETERMINERS.test(tokens.slice(before, before))) return { first: hit.first, country: -1 };
  const demonym = scan.nameTo(before);
  if (!demonym || demonym.kind !== FormKind.Demonym || demonym.first === 0 || !scan.isJoined(demonym.first)) return null;
  if (!DETERMINERS.test(tokens.slice(demonym.first - 1, demonym.first - 1))) return null;
  const isState = scan.knowledge.entities.types[demonym.entities[0]] === STATE;
  return { first: demonym.first, country: isState ? demonym.entities[0] : -1 };
}

/** "the group stage", "the general public", "the army officer": the noun only modifies the next one. */
function isCompound(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  const next = hit.last + 1;
  if (next >= tokens.count) return false;
  if (tokens.gaps[next] === Gap.Hyphen) return true;
  if (hit.entry.type === 'person' && (scan.isCapitalised(next) || /^of$/.test(tokens.slice(next, next))) && tokens.gaps[next] === Gap.Space)
    return true;
  return tokens.gaps[next] === Gap.Space && scan.is(next, Word.OrganisationHead | Word.PlaceNoun) && scan.isCapitalised(next);
}
