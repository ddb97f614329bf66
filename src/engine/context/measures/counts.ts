import { Hit, Word } from '../../lexicon/categories';
import { Figure } from '../../lexicon/measureWords';
import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import { classOf } from '../../model';
import { Gap } from '../../text/tokens';
import { mentionAt } from '../mentionAt';
import { isDigits, isSpaced, saysOf } from './figures';
import { weaponAfter, weaponBefore } from './owners';
import { unitAt } from './units';

/** Words between a count and the weapon that it counts. */
const LONGEST_MODIFIERS = 5;

/** What a number counts, and its last token. */
export interface Count {
  readonly owner: Candidate;
  readonly last: number;
}

/** The weapons that a number counts: "28 Russian drones", "five of the six cruise missiles", "12 launchers"; null for anything else. */
export function weaponsCounted(scan: Scan, mentions: readonly Candidate[], number: number): Count | null {
  const { tokens } = scan;
  const next = number + 1;
  if (next < tokens.count && isSpaced(scan, next) && saysOf(scan, next, Figure.Counter) && !mentionAt(mentions, next))
    return counterOf(scan, mentions, next);
  for (let i = next; i < tokens.count && i - number <= LONGEST_MODIFIERS; i++) {
    if (tokens.gaps[i] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return null;
    const mention = mentionAt(mentions, i);
    if (mention && classOf(mention.type) === 'weapon') return { owner: mention, last: endOfClassNouns(scan, mention.last) };
    const unit = isDigits(scan, i) ? unitAt(scan, i + 1) : null;
    if (mention) i = mention.last;
    // "a dozen 120mm mortars"
    else if (unit?.dimension === 'bore') i = unit.last;
    else if (!saysOf(scan, i, Figure.Partitive) && !scan.is(i, Word.NumberWord) && !isModifier(scan, i)) return null;
  }
  return null;
}

/** "4,000 rounds of 5.56-mm ammunition"; "12 launchers" of what was named before. */
function counterOf(scan: Scan, mentions: readonly Candidate[], counter: number): Count | null {
  const unit = scan.lower(counter + 1) === 'of' && isDigits(scan, counter + 2) ? unitAt(scan, endOfDigits(scan, counter + 2) + 1) : null;
  const owner = weaponAfter(scan, mentions, unit?.last ?? counter) ?? weaponBefore(scan, mentions, counter);
  return owner && { owner, last: counter };
}

/** "5.56" is two tokens. */
function endOfDigits(scan: Scan, first: number): number {
  return isDigits(scan, first + 1) && scan.tokens.gaps[first + 1] === Gap.Stop ? first + 1 : first;
}

/** A small word that no lexicon knows, or the second half of "Syrian-made": nothing that ends the noun phrase. */
function isModifier(scan: Scan, token: number): boolean {
  return (
    scan.tokens.gaps[token] === Gap.Hyphen ||
    (!scan.is(token, ~(Word.OrdinaryWord | Word.FamilyName)) && /^\p{Ll}+$/u.test(scan.tokens.slice(token, token)))
  );
}

/** "31 Shahed-136 drones": the class nouns behind a name belong to what is counted. */
function endOfClassNouns(scan: Scan, last: number): number {
  let end = last;
  for (const hit of scan.hits(Hit.WeaponNoun)) if (hit.first === end + 1 && scan.isJoined(hit.first)) end = Math.max(end, hit.last);
  const next = end + 1;
  return next < scan.tokens.count && scan.isJoined(next) && saysOf(scan, next, Figure.Counter) ? next : end;
}
