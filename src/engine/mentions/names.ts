import { circleOf } from '../circles';
import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES, FORMS } from '../model';
import { actsAsGovernment, isTown } from './capitals';
import { Gap, Shape } from '../text/tokens';
import { hitFrom } from './hitsAt';
import { candidate } from './makeCandidate';
import type { Candidate } from './candidate';
import type { Introductions } from './introductions';
import { isNamesake } from './namesakes';
import { isProduct } from './products';
import type { NameHit, Scan } from './scan';
import { isListedWithWeapon, isWeapon, modelSpan } from './weaponNames';

/** This detector's name where a doubtful name of a weapon stands as a thing; it counts in texts about conflict. */
export const THINGS = 'things';
/** The same of armed groups called by one word. */
export const FAINT_NAMES = 'faint-names';

/** The names of the knowledge that the text mentions. Capitals are places unless they act for their state. */
export function findKnownNames(scan: Scan, introductions: Introductions): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < scan.names.length; index++) {
    const hit = scan.names[index];
    if (hit.kind === FormKind.Capital) found.push(capitalCandidate(scan, hit));
    else if (!(isNamesake(scan, hit) || isProduct(scan, hit))) found.push(nameCandidate(scan, hit, index, introductions));
  }
  return found;
}

function nameCandidate(scan: Scan, hit: NameHit, index: number, introductions: Introductions): Candidate {
  const type = ENTITY_TYPES[scan.knowledge.entities.types[hit.entities[0]]];
  const span = isWeapon(scan, hit)
    ? modelSpan(scan, hit, index)
    : { last: type === 'person' ? overSecondSurname(scan, hit) : hit.last, isOtherModel: false };
  const first = type === 'person' ? withoutRank(scan, hit) : hit.first;
  const isDoubtful = hit.isDoubtful && !(isWeapon(scan, hit) && isListedWithWeapon(scan, hit));
  return candidate(scan, first, span.last, {
    form: isWeapon(scan, hit) && isClassName(scan, hit) ? 'generic' : FORMS[hit.kind as number],
    type,
    known: span.isOtherModel ? [] : hit.entities,
    unknown: span.isOtherModel ? { kind: 'weapon' } : null,
    confidence: isDoubtful ? (hit.isThing ? 0.8 : 0.6) : hit.isDoubtful || hit.entities.length > 1 ? 0.85 : 0.97,
    by: isDoubtful && hit.isThing ? THINGS : isDoubtful && hit.isFaint ? FAINT_NAMES : 'gazetteer',
    needsSupport: isDoubtful,
    supporters: isDoubtful && (hit.isDistant || hit.isFaint) ? withStates(scan, hit.entities) : hit.entities,
    isPlace: hit.kind === FormKind.Metonym && (type === 'state' || type === 'igo') && isTown(scan, hit.first, hit.last),
    role: type === 'person' ? introductions.roleOf(first, hit.last) : null,
  });
}

/** "sarin", "technicals": a weapon without a capital or a number is a class, and so is what a lexicon has as one ("TNT"), though the knowledge has something to say of it. */
function isClassName(scan: Scan, { first, last, kind }: NameHit): boolean {
  if (kind !== FormKind.Name) return false;
  if (hitFrom(scan.hits(Hit.WeaponNoun), first)?.last === last) return true;
  for (let i = first; i <= last; i++) if (scan.tokens.shapes[i] & (Shape.FirstUpper | Shape.Digits)) return false;
  return true;
}

/** "Eduardo Frei Montalva": people of Latin America bear their mother's surname too, and the knowledge need not have it. */
function overSecondSurname(scan: Scan, { first, last }: NameHit): number {
  const next = last + 1;
  const isSurname =
    first < last &&
    next < scan.tokens.count &&
    scan.tokens.gaps[next] === Gap.Space &&
    scan.isCapitalised(next) &&
    scan.is(last, Word.FamilyName) &&
    scan.is(next, Word.FamilyName) &&
    !scan.is(next, ~Word.OfName) &&
    !scan.nameAt(next);
  return isSurname ? next : last;
}

/** "Admiral Brad Cooper": the knowledge may have a rank or title in a spelling; it belongs to no name but one that is never without it, "King Abdullah II". */
function withoutRank(scan: Scan, { first, last, entities: [entity] }: NameHit): number {
  let begin = first;
  while (begin < last - 1 && scan.is(begin, Word.Rank | Word.Title) && !scan.is(begin, Word.GivenName)) begin++;
  return begin > first && !scan.knowledge.entities.name(entity).startsWith(scan.tokens.slice(first, first)) ? begin : first;
}

/** Entities, the states that they belong to, and whatever else belongs to these. */
function withStates(scan: Scan, known: readonly number[]): number[] {
  const { entities } = scan.knowledge;
  const states = known.flatMap((entity) => entities.countries(entity).map((country) => entities.stateOf(country)));
  return [...new Set([...known, ...states.flatMap((state) => (state < 0 ? [] : [state, circleOf(entities, state)]))])];
}

function capitalCandidate(scan: Scan, hit: NameHit): Candidate {
  const confidence = actsAsGovernment(scan, hit.first, hit.last);
  return candidate(scan, hit.first, hit.last, {
    form: 'metonym',
    type: 'state',
    known: hit.entities,
    unknown: null,
    confidence,
    by: 'capitals',
    needsSupport: false,
    supporters: hit.entities,
    isPlace: confidence === 0,
    role: null,
  });
}
