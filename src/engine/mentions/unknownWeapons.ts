import { Word } from '../lexicon/categories';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate, findAlong } from './makeCandidate';
import type { Scan } from './scan';
import { weaponNounAt } from './weaponPhrases';

const LONGEST_DESIGNATOR = 6;
const LONGEST_SHIP_NAME = 4;

/** Designators that the knowledge does not have ("X-55", "9K720"), where a class noun beside them says that they are weapons. */
export function findDesignators(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.count; i++) {
    const last = designatorEnd(scan, i);
    if (last < 0) continue;
    const type =
      (isJoinedTo(scan, last + 1) ? weaponNounAt(scan, last + 1, 'begins') : null) ??
      (scan.isJoined(i) ? weaponNounAt(scan, i - 1, 'ends') : null);
    if (type && !scan.nameAt(i))
      found.push(candidate(scan, i, last, { form: 'name', type, unknown: { kind: 'weapon' }, confidence: 0.85, by: 'designators' }));
    i = last;
  }
  return found;
}

const isJoinedTo = (scan: Scan, token: number): boolean => token < scan.tokens.count && scan.isJoined(token);

/** Warships by their prefix: "USS Carney", "HMS Sheffield". */
export const findShips = (scan: Scan): Candidate[] => (scan.holds(Word.ShipPrefix) ? findAlong(scan, 0, (token) => ship(scan, token)) : []);

function ship(scan: Scan, prefix: number): Candidate | null {
  const { shapes, count } = scan.tokens;
  if (!scan.is(prefix, Word.ShipPrefix) || (shapes[prefix] & (Shape.AllUpper | Shape.Dotted)) !== Shape.AllUpper) return null;
  // "ITS OFFICES"
  if (scan.isInCapitals(prefix) && scan.is(prefix, Word.FunctionWord)) return null;
  let last = prefix;
  while (last + 1 < count && last - prefix < LONGEST_SHIP_NAME && isShipNameWord(scan, last + 1)) last++;
  if (last === prefix) return null;
  const noun = weaponNounAt(scan, prefix - 1, 'ends') ?? weaponNounAt(scan, last + 1, 'begins');
  const type = noun === 'submarine' ? 'submarine' : 'ship';
  return candidate(scan, prefix, last, { form: 'name', type, unknown: { kind: 'weapon' }, confidence: 0.95, by: 'ships' });
}

function isShipNameWord(scan: Scan, token: number): boolean {
  return scan.isJoined(token) && scan.isCapitalised(token) && !scan.is(token, Word.FunctionWord | Word.Calendar | Word.CommunicationVerb);
}

/** Capitals and digits tied together: "X-55", "9K720", "Hwasong-20". Answers the last token, -1 where there is none. */
function designatorEnd(scan: Scan, first: number): number {
  const { tokens } = scan;
  if (tokens.gaps[first] === Gap.None || tokens.gaps[first] === Gap.Hyphen) return -1;
  let letters = 0;
  let digits = 0;
  let last = first;
  for (let i = first; i < tokens.count && i - first < LONGEST_DESIGNATOR; i++) {
    if (i > first && tokens.gaps[i] !== Gap.None && tokens.gaps[i] !== Gap.Hyphen) break;
    if (tokens.shapes[i] & Shape.Digits) digits++;
    else if (tokens.shapes[i] & Shape.FirstUpper && !(tokens.shapes[i] & Shape.InCapitals)) letters++;
    else break;
    last = i;
  }
  return letters > 0 && digits > 0 ? last : -1;
}
