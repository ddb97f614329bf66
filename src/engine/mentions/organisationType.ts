import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { LexicalHit, NameHit, Scan } from './scan';
import { isVenture } from './weakHeads';

/** Bodies that are a state's where they are called after it: "Rwanda Mining Board". */
const STATE_BODIES = /^(?:Agency|Authority|Board|Bureau|Commission|Council|Court|Office|Service|Tribunal)$/;
/** Whose name begins so is a body of many states, or of one. */
const OF_MANY = /^(?:International|World|Inter|Pan|European|African|Asian|Arab|Caribbean|Nordic|Global)$/;
const OF_ONE = /^(?:National|Federal|State|Central|Royal)$/;

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
  if (first < hit.first && STATE_BODIES.test(hit.entry.text)) {
    const word = scan.tokens.slice(first, first);
    if (OF_MANY.test(word) && type === 'government') return 'igo';
    if (OF_ONE.test(word) && type === 'organisation') return 'government';
  }
  if (type === 'organisation' && owner && owner.last + 1 < hit.first && STATE_BODIES.test(hit.entry.text) && isState(scan, owner))
    return 'government';
  if (type !== 'armed-group' || first === hit.first) return type;
  if ((scan.tokens.shapes[first] & Shape.Digits) !== 0 && hit.entry.text !== 'Front') return 'military';
  const word = scan.tokens.slice(hit.first - 1, hit.first - 1).toLowerCase();
  const isNumbered =
    /^(?:st|nd|rd|d|\w*th|first|second|third|armou?red|mechani[sz]ed|infantry|airborne|airmobile|assault|tank|artillery|motor|rifle|marine)$/.test(
      word,
    );
  return isNumbered ? 'military' : type;
}
