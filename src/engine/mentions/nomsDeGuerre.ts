import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import type { EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';
import { isSpaced } from './loneSurnames';

const INTRODUCING = [Hit.Rank, Hit.Role, Hit.Title] as const;
const LONGEST = 3;
/** Roles and titles that an assumed name stands behind; ranks all do. */
const BEFORE = /^(?:commander|comandante|comrade|guerrilla leader|rebel leader|alias)$/i;
const ARTICLE = /^(?:the|el|la)$/;

/** Names that fighters go by, in quotation marks: "Commander 'Rubén'", "alias 'The Mexican'". */
export function findNomsDeGuerre(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const category of INTRODUCING) {
    for (const hit of scan.hits(category)) {
      const name = nameBehind(scan, hit);
      if (name) found.push(name);
    }
  }
  return found;
}

function nameBehind(scan: Scan, { last: before, entry }: LexicalHit): Candidate | null {
  const { gaps, count } = scan.tokens;
  const first = before + 1;
  if (first >= count || (gaps[first] & ~(Gap.SoftBreak | Gap.Comma)) !== (Gap.Space | Gap.Quote)) return null;
  if (gaps[first] & Gap.Comma ? entry.text !== 'alias' : entry.category !== 'rank' && !BEFORE.test(entry.text)) return null;
  let last = first;
  while (last + 1 < count && last - first < LONGEST && isSpaced(scan, last + 1)) last++;
  if (last - first >= LONGEST || !(gaps[last + 1] & Gap.Quote)) return null;
  for (let i = first; i <= last; i++) if (!isNameWord(scan, i) && !(i < last && ARTICLE.test(scan.lower(i)))) return null;
  return candidate(scan, first, last, {
    form: 'name',
    type: 'person',
    unknown: { kind: 'person' },
    confidence: 0.8,
    by: 'persons',
  });
}

const isNameWord = (scan: Scan, token: number): boolean =>
  (scan.tokens.shapes[token] & Shape.FirstUpper) !== 0 && !scan.is(token, Word.FunctionWord | Word.CommunicationVerb | Word.Calendar);

/**
 * Last token of what the person before a token goes by: "Juan Soto, 'Popeye,' fled". Commas stand on both sides, or none, and a word
 * that is one elsewhere has an article. -1 where no such name stands there.
 */
export function nicknameEnd(scan: Scan, first: number): number {
  const { gaps, count } = scan.tokens;
  if ((gaps[first] & ~(Gap.SoftBreak | Gap.Comma)) !== (Gap.Space | Gap.Quote)) return -1;
  let last = first;
  while (last + 1 < count && last - first < LONGEST && isSpaced(scan, last + 1)) last++;
  if (last + 1 >= count || !(gaps[last + 1] & Gap.Quote)) return -1;
  // A full stop sets off as well as the second comma does.
  if (((gaps[last + 1] & (Gap.Comma | Gap.Stop)) !== 0) !== ((gaps[first] & Gap.Comma) !== 0)) return -1;
  const hasArticle = last > first && ARTICLE.test(scan.lower(first));
  for (let i = hasArticle ? first + 1 : first; i <= last; i++)
    if (!isNameWord(scan, i) || (!hasArticle && (scan.categories(i) & ~Word.OfName) !== 0)) return -1;
  return last;
}

/** Words between a name and what its bearer is known as: "Mr X, a former policeman better known to everyone as Y". */
const KNOWN_AS_REACH = 9;

/**
 * Last token of the other name of a person or body that the text tells behind the name: "the Special Deterrence Force, better known as Rada". It begins
 * at `first`; -1 where no such name does.
 */
export function endOfOtherName(scan: Scan, first: number, owner: Pick<Candidate, 'last' | 'type' | 'form'>): number {
  const { count } = scan.tokens;
  const before = scan.lower(first - 1);
  if (
    owner.form !== 'name' ||
    !BEARERS.has(owner.type) ||
    first - owner.last > KNOWN_AS_REACH ||
    !isKnownAs(scan, first, owner.last, before)
  )
    return -1;
  if (scan.isInCapitals(first) || !isNameWord(scan, first) || scan.nameAt(first)) return -1;
  let last = first;
  while (last + 1 < count && last - first < LONGEST && isSpaced(scan, last + 1) && isNameWord(scan, last + 1)) last++;
  return last;
}

function isKnownAs(scan: Scan, first: number, owner: number, before: string): boolean {
  const from = before === 'as' ? first - 2 : first - 1;
  for (let i = from; i > owner && from - i < 3; i--)
    if (scan.tells(i, NameSort.Called)) return scan.isSameSentence(scan.tokens.starts[owner], scan.tokens.starts[first]);
  return false;
}

const BEARERS: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'armed-group', 'organisation', 'party', 'military']);
