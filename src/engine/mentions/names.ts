import { circleOf } from '../circles';
import { FormKind } from '../lexicon';
import { ENTITY_TYPES, FORMS } from '../model';
import { Gap, Shape } from '../text/tokens';
import { actsAsGovernment } from './capitals';
import { candidate } from './makeCandidate';
import type { Candidate } from './candidate';
import type { Introductions } from './introductions';
import { isNamesake } from './namesakes';
import type { NameHit, Scan } from './scan';

/** A designator may go on after the part that is known: "T-72" in "T-72B3M". */
const LONGEST_SUFFIX = 6;
/** Letters and numbers of a variant; more are a code of some other sort. */
const MOST_SUFFIXES = 8;

/** The names of the knowledge that the text mentions. Capitals are places unless they act for their state. */
export function findKnownNames(scan: Scan, introductions: Introductions): Candidate[] {
  return scan.names.flatMap((hit, index) => {
    if (hit.kind === FormKind.Capital) return [capitalCandidate(scan, hit)];
    return isNamesake(scan, hit)
      ? []
      : [nameCandidate(scan, withSecondName(scan, hit, index), isBeginningOfAnother(scan, hit, index), introductions)];
  });
}

/** "M4" in "M4A1": where the longer name is known itself, the shorter one has no variant there. */
function isBeginningOfAnother(scan: Scan, hit: NameHit, index: number): boolean {
  const goesOn = (other: NameHit): boolean => other.last > hit.last && isWeapon(scan, other);
  for (let i = index - 1; i >= 0 && scan.names[i].first === hit.first; i--) if (goesOn(scan.names[i])) return true;
  for (let i = index + 1; i < scan.names.length && scan.names[i].first === hit.first; i++) if (goesOn(scan.names[i])) return true;
  return false;
}

/** "A-10 Thunderbolt", "MIM-104 Patriot": a designation and a name of one weapon, side by side, are one mention. */
function withSecondName(scan: Scan, hit: NameHit, index: number): NameHit {
  if (!isWeapon(scan, hit)) return hit;
  let { last } = hit;
  for (let i = index + 1; i < scan.names.length && scan.names[i].first <= hit.last + 1; i++) {
    const second = scan.names[i];
    const isNext = second.first === hit.last + 1 && scan.tokens.gaps[second.first] === Gap.Space;
    if (isNext && second.last > last && isWeapon(scan, second) && isOneWeapon(scan, hit, second)) last = second.last;
  }
  return last === hit.last ? hit : { ...hit, last };
}

/** Whether two names mean the same system, or one of them its family. */
function isOneWeapon(scan: Scan, { entities }: NameHit, second: NameHit): boolean {
  const { partOf } = scan.knowledge.entities;
  return entities.some((one) => second.entities.some((other) => one === other || partOf[one] === other || partOf[other] === one));
}

function nameCandidate(scan: Scan, hit: NameHit, isBeginning: boolean, introductions: Introductions): Candidate {
  const type = ENTITY_TYPES[scan.knowledge.entities.types[hit.entities[0]]];
  const span = isWeapon(scan, hit) && !isBeginning ? weaponSpan(scan, hit) : { last: hit.last, isOtherModel: false };
  return candidate(scan, hit.first, span.last, {
    form: FORMS[hit.kind as number],
    type,
    known: span.isOtherModel ? [] : hit.entities,
    unknown: span.isOtherModel ? { kind: 'weapon' } : null,
    confidence: hit.isDoubtful ? 0.6 : hit.entities.length > 1 ? 0.85 : 0.97,
    by: 'gazetteer',
    needsSupport: hit.isDoubtful,
    ...(hit.isDistant ? { supporters: withStates(scan, hit.entities) } : {}),
    role: type === 'person' ? introductions.roleOf(hit.first, hit.last) : null,
  });
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
    confidence,
    by: 'capitals',
    isPlace: confidence === 0,
  });
}

const isWeapon = (scan: Scan, hit: NameHit): boolean => scan.knowledge.entities.types[hit.entities[0]] >= ENTITY_TYPES.indexOf('missile');

/**
 * How far a weapon's name reaches: over the plural s after a number ("F-16s"), "-class", and the letters and numbers of a variant.
 * A number right after a name in letters makes another model of it ("Fateh-360").
 */
function weaponSpan(scan: Scan, hit: NameHit): { last: number; isOtherModel: boolean } {
  const { tokens } = scan;
  const { gaps, shapes, starts, ends } = tokens;
  const endsInDigits = (shapes[hit.last] & Shape.Digits) !== 0;
  let last = hit.last;
  let isOtherModel = false;
  const end = Math.min(tokens.count, last + 1 + MOST_SUFFIXES);
  for (let i = last + 1; i < end && ends[i] - starts[i] <= LONGEST_SUFFIX; i++) {
    const isDigits = (shapes[i] & Shape.Digits) !== 0;
    const isCapitals = (shapes[i] & Shape.AllUpper) !== 0;
    const isAttached = gaps[i] === Gap.None;
    const word = tokens.lower(i);
    if (isAttached && isDigits !== ((shapes[i - 1] & Shape.Digits) !== 0) && (isDigits || isCapitals || word === 's')) last = i;
    else if (isAttached && isCapitalPlural(scan, i)) last = i;
    else if (gaps[i] === Gap.Hyphen && (isDigits || (isCapitals && endsInDigits)) && !isUnitAhead(scan, i)) {
      if (isDigits && !endsInDigits && i === hit.last + 1) isOtherModel = true;
      last = i;
    } else if (gaps[i] === Gap.Hyphen && word === 'class') {
      last = i;
      break;
    } else break;
  }
  return { last, isOtherModel };
}

/** "FGR4s", "Su-24Ms": capitals and a small s in one token. */
function isCapitalPlural(scan: Scan, token: number): boolean {
  return /^\p{Lu}{1,3}s$/u.test(scan.tokens.slice(token, token));
}

/** "Grad-122 mm": the number is a measure. */
function isUnitAhead(scan: Scan, token: number): boolean {
  return token + 1 < scan.tokens.count && /^(?:mm|cm|km|kg|lb|pound|ton|year|strong)$/i.test(scan.tokens.slice(token + 1, token + 1));
}
