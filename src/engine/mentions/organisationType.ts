import { BodySort } from '../lexicon/bodyWords';
import { HeadUse } from '../lexicon/headUses';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { LexicalHit, NameHit, Scan } from './scan';
import { isVenture } from './weakHeads';

const isState = (scan: Scan, { entities }: NameHit): boolean => ENTITY_TYPES[scan.knowledge.entities.types[entities[0]]] === 'state';

/** Whether a token is the "s" of a possessive. */
export const isPossessive = (scan: Scan, token: number): boolean => token > 0 && scan.tokens.gaps[token] === Gap.Apostrophe;

/** "1st", "13th", "3d": two tokens. */
export function isOrdinal(scan: Scan, token: number): boolean {
  return (
    token > 0 &&
    scan.tokens.gaps[token] === Gap.None &&
    (scan.tokens.shapes[token - 1] & Shape.Digits) !== 0 &&
    /^(?:st|nd|rd|th|d)$/i.test(scan.tokens.slice(token, token))
  );
}

/** A numbered brigade is an army's; a "Brigade" with a name of its own is an armed group's. */
export function typeOfBody(scan: Scan, first: number, hit: LexicalHit): EntityType {
  const type = hit.entry.type as EntityType;
  if (type === 'party' && isVenture(scan, hit, first)) return 'organisation';
  const owner = scan.nameFrom(first);
  if (owner && owner.last + 1 < hit.first && isPossessive(scan, owner.last + 1))
    return ENTITY_TYPES[scan.knowledge.entities.types[owner.entities[0]]];
  if (first < hit.first && hit.entry.uses & HeadUse.StateBody) {
    if (scan.tellsOfBody(first, BodySort.OfMany) && type === 'government') return 'igo';
    if (scan.tellsOfBody(first, BodySort.OfOne) && type === 'organisation') return 'government';
  }
  if (type === 'organisation' && owner && owner.last + 1 < hit.first && hit.entry.uses & HeadUse.StateBody && isState(scan, owner))
    return 'government';
  if (type !== 'armed-group' || first === hit.first) return type;
  if ((scan.tokens.shapes[first] & Shape.Digits) !== 0 && hit.entry.text !== 'Front') return 'military';
  const before = hit.first - 1;
  const isNumbered = scan.tellsOfBody(before, BodySort.NumberedUnit) || /^(?:st|nd|rd|d|\w*th)$/.test(scan.lower(before));
  return isNumbered ? 'military' : type;
}
