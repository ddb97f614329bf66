import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

const SHORTEST = 3;
/** "THE UNITED LEFT (IU)": in a line in capitals the article says where the name begins. */
const SHORTEST_IN_CAPITALS = 2;
const LONGEST = 8;
const LONGEST_NAME = 10;
const CONNECTORS = /^(?:of|for|and|the|in)$/;
const OUTSIDE = Word.FunctionWord | Word.CommunicationVerb | Word.Calendar | Word.Title | Word.Rank | Word.WeaponNoun;

/** Bodies that show by their initials that they are one name: "State Board of Antiquities and Heritage (SBAH)". */
export function findAcronymDefinitions(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scan;
  for (let i = SHORTEST_IN_CAPITALS; i < tokens.count; i++) {
    if (!(tokens.gaps[i] & Gap.Open) || !(tokens.shapes[i] & Shape.AllUpper)) continue;
    const isInCapitals = scan.isInCapitals(i);
    if (isInCapitals && (tokens.gaps[i] & (Gap.Close | Gap.Dash) || scan.is(i, ~Word.OfName))) continue;
    const letters = tokens.slice(i, i).replace(/\W/g, '');
    if (
      letters.length < (isInCapitals ? SHORTEST_IN_CAPITALS : SHORTEST) ||
      letters.length > LONGEST ||
      (i + 1 < tokens.count && !(tokens.gaps[i + 1] & Gap.Close))
    )
      continue;
    const spelt = beginningFor(scan, i - 1, letters);
    const first = spelt < 0 && isInCapitals ? beginningInCapitals(scan, i - 1) : spelt;
    if (first < 0 || first === i - 1 || scan.is(i - 1, Word.WeaponNoun) || isOneWithRole(scan, i - 1) || scan.tells(i - 1, NameSort.NoBody))
      continue;
    found.push(
      candidate(scan, first, i - 1, {
        form: 'name',
        type: 'organisation',
        unknown: { kind: 'organisation' },
        confidence: 0.75,
        by: 'acronym-definitions',
      }),
    );
  }
  return found;
}

/** "City Police Officer (CPO)", but "Union of Workers (UW)" */
const isOneWithRole = (scan: Scan, token: number): boolean => scan.is(token, Word.Role) && !scan.lower(token).endsWith('s');

/** First token of the words up to `last` whose initials are `letters`; small words between them may be passed over. -1 where they are not. */
function beginningFor(scan: Scan, last: number, letters: string): number {
  const { tokens } = scan;
  let token = last;
  for (let k = letters.length - 1; k >= 0; token--) {
    if (token < 0 || (token < last && !scan.isJoined(token + 1))) return -1;
    const mayCount = scan.isCapitalised(token) || (scan.isInCapitals(token) && !scan.is(token, Word.FunctionWord));
    if (mayCount && tokens.slice(token, token).startsWith(letters.charAt(k))) k--;
    else if (token === last || !scan.is(token, Word.FunctionWord) || scan.isCapitalised(token)) return -1;
  }
  return token + 1;
}

/** In capitals the acronym may be one of another language: "THE NATIONAL UNITY OF WORKERS (UNT)" begins behind its article. */
function beginningInCapitals(scan: Scan, last: number): number {
  for (let token = last; token >= 0 && last - token < LONGEST_NAME && (token === last || scan.isJoined(token + 1)); token--) {
    const word = scan.lower(token);
    if (word === 'the' && token < last && !continuesName(scan, token)) return token + 1;
    if (word === 'of' && scan.tells(token - 1, NameSort.Seat)) return token + 1;
    if (scan.is(token, OUTSIDE) && !CONNECTORS.test(word)) return -1;
    if (scan.is(token, Word.ActionVerb) && isVerb(scan, token)) return -1;
  }
  return -1;
}

/** "THE COMMITTEE FOR THE DEFENSE OF …": an article inside a name. */
const continuesName = (scan: Scan, article: number): boolean =>
  article > 1 &&
  /^(?:of|for)$/.test(scan.lower(article - 1)) &&
  scan.is(article - 2, Word.OrganisationHead) &&
  !scan.tells(article - 2, NameSort.Seat);

/** "ATTACKED", but not "PRESS" and "FORCES", which bodies are named by. */
const isVerb = (scan: Scan, token: number): boolean =>
  scan.lower(token).endsWith('ed')
    ? !/^(?:armed|united|unified)$/.test(scan.lower(token))
    : !scan.is(token, Word.OrganisationHead | Word.OrdinaryWord);
