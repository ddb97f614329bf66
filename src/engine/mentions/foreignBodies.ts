import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Shape } from '../text/tokens';
import type { LexicalHit, Scan } from './scan';

/** Words behind the head of such a name. */
const LONGEST_AFTER = 9;
/** English words look like those of other languages where no lexicon has them; what ends so is English. */
const ENGLISH_ENDINGS = /(?:ed|ing|ly|ness|ship|s)$/;

/** Heads that English has too are told from it by their accents: "Unión", "Fédération". */
const ACCENT = /\P{ASCII}/u;

/** Whether the rest of a name stands behind its head of one word. `isFirst`: no word of the name stands before it. */
export const leadsForeignName = (scan: Scan, { first, last }: LexicalHit, isFirst: boolean): boolean =>
  first === last &&
  (isFirst
    ? scan.tells(first, NameSort.ForeignHead) || ACCENT.test(scan.tokens.slice(first, first))
    : scan.tells(first, NameSort.ForeignMiddleHead));

/**
 * Last token of a name in another language, whose adjectives and nouns have small letters: "Confédération générale du travail",
 * "Unión Cívica Radical"; the head's own last token where nothing of the sort follows.
 */
export function endOfForeignName(scan: Scan, hit: LexicalHit, isLeading: boolean): number {
  if (!isLeading && !isForeignConnector(scan, hit.last + 1)) return hit.last;
  let { last } = hit;
  for (let i = last + 1; i < scan.tokens.count && i - hit.last <= LONGEST_AFTER && scan.isJoined(i); i++) {
    if (isSmall(scan, i) && scan.tells(i, NameSort.ForeignLink) && i - last < 3) continue;
    const isPart = scan.isCapitalised(i)
      ? !scan.is(i, Word.Calendar | Word.Title | Word.Rank) && !isPersonAhead(scan, i, last)
      : isElided(scan, i) || isForeignWord(scan, i);
    if (!isPart || scan.nameAt(i)?.first === i) break;
    last = i;
  }
  return last;
}

/** "l'Azawad": an article tied to a name. */
const isElided = (scan: Scan, token: number): boolean => /^[ld]['’]\p{Lu}/u.test(scan.tokens.slice(token, token));

/** In a line in capitals small words have capitals too. */
const isSmall = (scan: Scan, token: number): boolean => scan.isInCapitals(token) || (scan.tokens.shapes[token] & Shape.FirstUpper) === 0;

/** "Union pour la démocratie française": what follows an English-looking head is no English. */
const isForeignConnector = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count && scan.isJoined(token) && isSmall(scan, token) && scan.tells(token, NameSort.ForeignGoingOn);

/** A small word that no lexicon of English has. */
function isForeignWord(scan: Scan, token: number): boolean {
  const { shapes } = scan.tokens;
  if (scan.categories(token) !== 0 || shapes[token] & (Shape.Digits | Shape.Single)) return false;
  return !ENGLISH_ENDINGS.test(scan.tokens.slice(token, token));
}

/** "the Parti Québécois René Lévesque founded" */
const isPersonAhead = (scan: Scan, token: number, last: number): boolean =>
  last + 1 === token && scan.is(token, Word.GivenName) && scan.isCapitalised(token + 1);
