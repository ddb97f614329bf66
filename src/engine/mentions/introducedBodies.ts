import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';

/** Types of bodies that a common noun introduces: "the newspaper Le Populaire", "the militant group Ansar al-Furqan". */
const TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['armed-group', 'party', 'organisation', 'media']);
const LONGEST = 5;
/** Words from the article to the noun. */
const LONGEST_PHRASE = 5;
const ARTICLE = /^(?:an?|the|another)$/;
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
  for (const hit of scan.hits(Hit.ActorNoun)) {
    const type = hit.entry.type as EntityType;
    if (!TYPES.has(type) || scan.isCapitalised(hit.last) || hit.entry.text.endsWith('s')) continue;
    const span = scan.tells(hit.last, NameSort.OpenNoun)
      ? null
      : (nameBehind(scan, hit) ?? nameBefore(scan, hit) ?? nameExplained(scan, hit));
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

function nameBefore(scan: Scan, { first: noun, last }: LexicalHit): [number, number] | null {
  if (!scan.tells(last, NameSort.NounBehind) || !scan.isJoined(noun)) return null;
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

/** "Hims & Hers, a telehealth firm from …", "Fano, a loose militia": a name that the noun's phrase says what it is of. */
function nameExplained(scan: Scan, hit: LexicalHit): [number, number] | null {
  const { gaps } = scan.tokens;
  if (!endsPhrase(scan, hit.last)) return null;
  let article = hit.first - 1;
  while (article > 0 && hit.first - article < LONGEST_PHRASE && scan.isJoined(article + 1) && !ARTICLE.test(scan.lower(article))) article--;
  if (article < 1 || !ARTICLE.test(scan.lower(article)) || (gaps[article] & ~Gap.Close) !== (Gap.Comma | Gap.Space)) return null;
  // "In Rafah, the group said"
  if (scan.lower(article) === 'the' && article === hit.first - 1) return null;
  const last = article - 1;
  let first = last + 1;
  while (first > 0 && last - first + 1 < LONGEST && (first === last + 1 || isTied(scan, first)) && isNameWord(scan, first - 1)) first--;
  // "Popular Mobilisation Forces (PMF), an umbrella of groups": what stands in brackets is another name of what is before them.
  if (first > last || !scan.isCapitalised(first) || scan.tokens.gaps[first] & (Gap.Comma | Gap.Open)) return null;
  if (first > 0 && scan.isJoined(first) && scan.is(first - 1, Word.PlacePreposition | Word.Title | Word.Rank | Word.Role)) return null;
  const isName = isFree(scan, first, last) && !scan.is(first, Word.GivenName) && !scan.is(last, Word.FamilyName);
  return isName ? [first, last] : null;
}

/** Joined, or with "&" between. */
const isTied = (scan: Scan, token: number): boolean =>
  scan.isJoined(token) || scan.tokens.text.slice(scan.tokens.ends[token - 1], scan.tokens.starts[token]) === ' & ';

const isNameWord = (scan: Scan, token: number): boolean => scan.isCapitalised(token) && !scan.is(token, NEVER | Word.FunctionWord);

/** Nothing that the noun only describes follows: "a militia leader" is no militia. */
function endsPhrase(scan: Scan, last: number): boolean {
  const next = last + 1;
  if (next >= scan.tokens.count || !scan.isJoined(next)) return scan.tokens.gaps[next] !== Gap.Apostrophe;
  return !(scan.tokens.gaps[next] & Gap.Hyphen) && scan.is(next, Word.FunctionWord | Word.PlacePreposition | Word.ActionVerb);
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
