import { Word } from '../lexicon';
import { type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';

/** Types of bodies that a common noun introduces: "the newspaper Le Populaire", "the militant group Ansar al-Furqan". */
const TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['armed-group', 'party', 'organisation', 'media']);
/** Nouns of those types that are followed by capitals of other sorts as often: "Champions League club Arsenal manager". */
const TOO_OPEN =
  /^(?:team|club|franchise|maker|contractor|operator|developer|supplier|vendor|enterprise|subsidiary|channel|unit|division|college|university|church|brigade|battalion|network)$/;
/** Nouns behind the name: "the Kayhan newspaper", "the Perú Posible party". */
const BEHIND =
  /^(?:newspaper|daily|broadsheet|tabloid|magazine|weekly|news agency|news website|television channel|tv channel|radio station|party|cartel|militia)$/;
const LONGEST = 5;
const ARTICLES = /^(?:The|Le|La|Les|El|Los|Las|Die|Der|Das|Al|Il)$/;
const TIES = /^(?:al|el|as|an|ar|ad|ul|e|i|de|del|della|di|do|da|dos|des|du|la|le)$/;
/** Never part of such a name, unless it is tied. */
const NEVER =
  Word.Calendar |
  Word.Title |
  Word.Rank |
  Word.Role |
  Word.OrganisationHead |
  Word.WeaponNoun |
  Word.CommunicationVerb |
  Word.PlaceNoun |
  Word.NationalBody;

/** The detector's name. */
export const INTRODUCED_BODIES = 'introduced-bodies';

/** Bodies that nothing but the noun beside them tells. */
export function findIntroducedBodies(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits('actor-noun')) {
    const type = hit.entry.type as EntityType;
    if (!TYPES.has(type) || scan.isCapitalised(hit.last) || hit.entry.text.endsWith('s')) continue;
    const span = TOO_OPEN.test(hit.entry.text) ? null : (nameBehind(scan, hit) ?? nameBefore(scan, hit));
    if (!span) continue;
    const [first, last] = span;
    found.push(
      candidate(scan, first, last, { form: 'name', type, unknown: { kind: 'organisation' }, confidence: 0.75, by: INTRODUCED_BODIES }),
    );
  }
  return found;
}

function nameBehind(scan: Scan, { last: noun }: LexicalHit): [number, number] | null {
  const { tokens } = scan;
  const first = noun + 1;
  if (first >= tokens.count || tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak | Gap.Quote) || !scan.isCapitalised(first)) return null;
  if (
    tokens.gaps[first] & Gap.Sentence ||
    scan.is(first, NEVER) ||
    (scan.is(first, Word.FunctionWord) && !ARTICLES.test(tokens.slice(first, first)))
  )
    return null;
  const last = endOfCapitals(scan, first);
  return isFree(scan, first, last) && !isPerson(scan, first, last) && !scan.is(last, NEVER) ? [first, last] : null;
}

function nameBefore(scan: Scan, { first: noun, last, entry }: LexicalHit): [number, number] | null {
  if (!BEHIND.test(entry.text) || !scan.isJoined(noun)) return null;
  let first = noun;
  while (
    first > 0 &&
    noun - first < LONGEST &&
    scan.isJoined(first) &&
    scan.isCapitalised(first - 1) &&
    !scan.is(first - 1, NEVER | Word.FunctionWord)
  )
    first--;
  if (first === noun || scan.tokens.gaps[noun] & Gap.Hyphen) return null;
  // "the Parisian newspaper Le Figaro", "the FM radio station"
  const behind = scan.isCapitalised(last + 1) && scan.isJoined(last + 1);
  if (behind || /^(?:AM|FM|TV)$/.test(scan.tokens.slice(noun - 1, noun - 1))) return null;
  const isOwned = first > 0 && scan.isJoined(first) && /^(?:the|a|an|its|their|s)$/.test(scan.lower(first - 1));
  // "an Islamist militia", "the Maoist party" tell of what kind it is.
  if (first === noun - 1 && /(?:ist|ite|ian|ic)$/.test(scan.lower(first))) return null;
  return isOwned && isFree(scan, first, noun - 1) && !isPerson(scan, first, noun - 1) ? [first, noun - 1] : null;
}

function endOfCapitals(scan: Scan, first: number): number {
  const { tokens } = scan;
  let last = first;
  while (last - first < LONGEST) {
    const next = last + 1;
    if (next >= tokens.count || !scan.isJoined(next)) break;
    if (scan.isCapitalised(next) && !scan.is(next, Word.Calendar)) last = next;
    else if (TIES.test(tokens.slice(next, next)) && scan.isCapitalised(next + 1) && scan.isJoined(next + 1)) last = next + 1;
    // "Heirs of Justice"
    else if (last === first && scan.lower(next) === 'of' && scan.isCapitalised(next + 1) && scan.isJoined(next + 1)) last = next + 1;
    else break;
  }
  return last;
}

/** Whether no word belongs to a name of the knowledge, and it is not one ordinary word alone. */
function isFree(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (scan.nameAt(i)) return false;
  if (scan.tokens.shapes[first] & Shape.InCapitals) return false;
  return last > first || !scan.is(first, Word.OrdinaryWord | Word.CommonCapital);
}

/** "the group Ahmed Yousef leads" */
const isPerson = (scan: Scan, first: number, last: number): boolean =>
  last > first && scan.is(first, Word.GivenName) && scan.is(last, Word.GivenName | Word.FamilyName);
