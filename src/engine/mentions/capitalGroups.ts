import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';

const LONGEST = 4;
/** Who belongs to a body of any sort. */
const MEMBERS = /^(?:members?|activists?|sympathi[sz]ers?)$/;
const CONNECTORS = /^(?:de|del|la|las|los|y)$/;

/** Groups in lines in capitals that only their members tell: "PUKA LLACTA MEMBERS", "MACHOS DEL MONTE GUERRILLAS". */
export function findCapitalGroups(scan: Scan): Candidate[] {
  const { tokens } = scan;
  if (!tokens.hasCapitalLines) return [];
  const found: Candidate[] = [];
  for (let i = 2; i < tokens.count; i++) {
    if (!scan.isInCapitals(i) || !scan.isJoined(i) || !isName(scan, i - 1)) continue;
    const word = scan.lower(i);
    const isArmed = scan.tells(i, NameSort.Fighter | NameSort.GroupPart);
    if (!isArmed && !MEMBERS.test(word)) continue;
    const first = beginningOf(scan, i - 1);
    if (
      first === i - 1 ||
      (first > 0 && scan.isJoined(first) && !scan.is(first - 1, Word.FunctionWord | Word.NumberWord | Word.OrdinaryWord))
    )
      continue;
    found.push(
      candidate(scan, first, i - 1, {
        form: 'name',
        type: isArmed ? 'armed-group' : 'organisation',
        unknown: { kind: 'organisation' },
        confidence: 0.65,
        by: 'capital-groups',
      }),
    );
  }
  return found;
}

/** Goes left over words that mean nothing, and what ties them. */
function beginningOf(scan: Scan, last: number): number {
  let first = last;
  for (
    let i = last - 1;
    i >= 0 && last - i < LONGEST && scan.tokens.gaps[i + 1] & (Gap.Space | Gap.SoftBreak) && scan.isJoined(i + 1);
    i--
  ) {
    if (isName(scan, i)) first = i;
    else if (!CONNECTORS.test(scan.lower(i))) break;
  }
  return first;
}

/** A word of no lexicon but those of names, and of no name of the knowledge. */
const isName = (scan: Scan, token: number): boolean =>
  scan.isInCapitals(token) &&
  (scan.tokens.shapes[token] & (Shape.AllUpper | Shape.Single | Shape.Dotted)) === Shape.AllUpper &&
  (scan.categories(token) & ~Word.OfName) === 0 &&
  !scan.is(token, Word.NameParticle) &&
  !scan.nameAt(token);
