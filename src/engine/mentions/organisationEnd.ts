import { HeadUse } from '../lexicon/headUses';
import { Word } from '../lexicon/categories';
import { ENTITY_TYPES } from '../model';
import { Gap } from '../text/tokens';
import { endOfForeignName, leadsForeignName } from './foreignBodies';
import type { LexicalHit, Scan } from './scan';

/** Words behind the head of a name. */
const LONGEST_AFTER = 8;
/** What may follow a head as the first word: "Front for", "Ministry of". */
const OPENERS = /^(?:of|for|on|de|del|des|du|di|für|to|against|without)$/;
const CONNECTORS = /^(?:of|for|on|and|the|in|de|del|la|des|du|di|für|to|against|without|&)$/;
const ARTICLE = /^an?$/;
/** What ties the words of names from Persian, Urdu and Arabic: "Tehreek-e-Insaf". */
const TIES = /^(?:e|i|ul|al|ud|us)$/;
/** "left the Social Democrats for the Greens": parties called by their members end there. */
const MEMBERS = /(?:ists|ives|als|rats|ens|cans|Labou?r)$/;
const OF = /^(?:of|de|del|des|du|di)$/;
const PERSON = ENTITY_TYPES.indexOf('person');
const STATE = ENTITY_TYPES.indexOf('state');

/** Last token of the name of a body whose head leads it: goes right over "of the Liberation of Palestine". */
export function endOfName(scan: Scan, hit: LexicalHit, isFirst: boolean): number {
  const { tokens } = scan;
  if (MEMBERS.test(hit.entry.text) || hit.entry.uses & HeadUse.LegalForm) return hit.last;
  const isClosed = (hit.entry.uses & (HeadUse.Closed | HeadUse.Firm)) !== 0;
  // "Joint Task Force Marawi" is named by what follows.
  const isLeading = hit.entry.text.endsWith('Task Force') || leadsForeignName(scan, hit, isFirst);
  const isLocal = (hit.entry.uses & HeadUse.Local) !== 0;
  const foreign = endOfForeignName(scan, hit, isLeading);
  if (foreign > hit.last) return foreign;
  let last = tiedEnd(scan, hit.last);
  let i = last + 1;
  while (i < tokens.count && i - hit.last <= LONGEST_AFTER && scan.isJoined(i)) {
    let next = i;
    while (next < tokens.count && next - i < 3 && scan.isJoined(next) && CONNECTORS.test(tokens.slice(next, next))) next++;
    // "Union for a Popular Movement"
    if (next > i && next < tokens.count && scan.isJoined(next) && ARTICLE.test(tokens.slice(next, next))) next++;
    if (next >= tokens.count || !scan.isJoined(next) || !scan.isCapitalised(next) || scan.is(next, Word.Calendar)) break;
    const connector = tokens.slice(i, i);
    if (next === i && ((last === hit.last && !isLeading) || isAnotherName(scan, last, next))) break;
    if (i === hit.last + 1 && next > i && !(isClosed ? OF : OPENERS).test(connector)) break;
    if (connector === 'in' && !isLocal) break;
    if (tokens.slice(next - 1, next - 1) === 'of' && isPerson(scan, next)) break;
    if (connector === 'and' && next > i && isAnotherBody(scan, last, next)) break;
    last = next;
    i = next + 1;
  }
  return last;
}

/** Over "-e-Insaf". */
function tiedEnd(scan: Scan, token: number): number {
  const { gaps, count } = scan.tokens;
  let last = token;
  while (
    last + 2 < count &&
    gaps[last + 1] === Gap.Hyphen &&
    gaps[last + 2] === Gap.Hyphen &&
    TIES.test(scan.tokens.slice(last + 1, last + 1))
  )
    last += 2;
  return last;
}

/** "the Coalition to Counter ISIL Brett McGurk", "the Ministry of Internal Affairs Irina Volk": a person's name follows the body's. */
const isAnotherName = (scan: Scan, last: number, next: number): boolean =>
  scan.is(next, Word.GivenName | Word.Title | Word.Rank) &&
  (scan.nameTo(last) !== undefined || scan.nameAt(next) !== undefined || isPersonsName(scan, next));

const isPersonsName = (scan: Scan, first: number): boolean =>
  scan.is(first, Word.GivenName) &&
  !scan.is(first, Word.OrdinaryWord) &&
  first + 1 < scan.tokens.count &&
  scan.isJoined(first + 1) &&
  scan.isCapitalised(first + 1) &&
  !scan.is(first + 1, ~Word.OfName);

/** "the party of René Lévesque" */
function isPerson(scan: Scan, token: number): boolean {
  const name = scan.nameFrom(token);
  if (name) return scan.knowledge.entities.types[name.entities[0]] === PERSON;
  const next = token + 1;
  if (scan.is(token, Word.Rank) && !scan.is(token, Word.OrganisationHead)) return true;
  return scan.is(token, Word.GivenName) && next < scan.tokens.count && scan.isJoined(next) && scan.isCapitalised(next);
}

/** "the Government of Iraq and the United States", "the Ministry of Health and the Army": what "and" joins is a body of its own. */
function isAnotherBody(scan: Scan, last: number, next: number): boolean {
  const { tokens } = scan;
  if (tokens.slice(next - 1, next - 1) === 'the') return true;
  const left = scan.nameTo(last);
  if (left && scan.knowledge.entities.types[left.entities[0]] === STATE) return true;
  if (scan.nameFrom(next)) return true;
  for (let i = next; i < tokens.count && i - next < 4 && scan.isJoined(i) && scan.isCapitalised(i); i++)
    if (scan.is(i, Word.OrganisationHead)) return i > next;
  return false;
}
