import { Hit, Word } from '../lexicon/categories';
import type { EntityType } from '../model';
import { readable } from '../text/readable';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { hitFrom } from './hitsAt';
import { candidate } from './makeCandidate';
import type { LexicalHit, Scan } from './scan';
import { isVerb } from './weaponVerbs';

/** A class noun with the modifiers that say its class. */
export interface WeaponPhrase {
  readonly first: number;
  readonly last: number;
  readonly noun: LexicalHit;
  readonly type: EntityType;
}

/** Weapon classes without a name: the class noun with the modifiers that say its class, "short- and mid-range ballistic missiles". */
export function findWeaponPhrases(scan: Scan): Candidate[] {
  return weaponPhrasesOf(scan).map(({ first, last, noun, type }) =>
    candidate(scan, first, last, {
      form: 'generic',
      type,
      unknown: { kind: 'generic', phrase: phraseOf(scan, first, noun), isDefinite: isDefinite(scan, first) },
      confidence: first < noun.first || last > noun.first ? 0.95 : 0.9,
      by: 'weapon-phrases',
    }),
  );
}

/** All class nouns of a block that speak of weapons, each with its modifiers, in order of the text. */
export function weaponPhrasesOf(scan: Scan): readonly WeaponPhrase[] {
  const nouns = scan.hits(Hit.WeaponNoun);
  if (nouns.length === 0) return NONE;
  const phrases: WeaponPhrase[] = [];
  let covered = -1;
  for (const noun of longest(nouns)) {
    const { type } = noun.entry;
    if (noun.last <= covered || !type) continue;
    if (isInCivilPhrase(scan, noun) || isPartOfCompoundNoun(scan, noun) || isProperName(scan, noun) || isVerb(scan, noun)) continue;
    covered = noun.last;
    phrases.push({ first: beginningOf(scan, noun), last: noun.last, noun, type });
  }
  return phrases;
}

const NONE: readonly WeaponPhrase[] = [];

/** Of hits that overlap the longer one, in order of the text. */
function longest(hits: readonly LexicalHit[]): LexicalHit[] {
  const result: LexicalHit[] = [];
  for (const hit of hits) {
    const previous = result.at(-1);
    if (previous && hit.first <= previous.last) {
      if (hit.last > previous.last) result[result.length - 1] = { ...hit, first: previous.first };
    } else result.push(hit);
  }
  return result;
}

/** Tokens of the longest modifier. */
const LONGEST_MODIFIER = 8;

/** The modifier that ends at a token, the one that begins last if several do. */
function modifierTo(scan: Scan, token: number): LexicalHit | undefined {
  const modifiers = scan.hits(Hit.WeaponModifier);
  if (modifiers.length === 0) return undefined;
  for (let first = token; first >= 0 && token - first < LONGEST_MODIFIER; first--) {
    const hit = hitFrom(modifiers, first);
    if (hit?.last === token) return hit;
  }
  return undefined;
}

/** Goes left over modifiers, and over the first half of "short- and mid-range". */
function beginningOf(scan: Scan, hit: LexicalHit): number {
  const { tokens } = scan;
  let first = hit.first;
  for (;;) {
    if (scan.isJoined(first) && first > 0) {
      const modifier = modifierTo(scan, first - 1);
      if (modifier) {
        first = modifier.first;
        continue;
      }
    }
    const isCoordinated =
      first >= 2 &&
      scan.isJoined(first) &&
      /^(?:and|or|to)$/i.test(tokens.slice(first - 1, first - 1)) &&
      (tokens.gaps[first - 1] & (Gap.Hyphen | Gap.Space)) === (Gap.Hyphen | Gap.Space);
    if (!isCoordinated) return first;
    first -= 2;
  }
}

/** "think tank", "drone show": said by a lexicon. */
function isInCivilPhrase(scan: Scan, hit: LexicalHit): boolean {
  return scan.hits(Hit.CivilPhrase).some((phrase) => phrase.first <= hit.last && phrase.last >= hit.first);
}

/** "the Houston Rockets saw": a capital inside a sentence, with small letters after it, is a name; in a headline all words have one. */
function isProperName(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  if (
    hit.first !== hit.last ||
    !scan.isCapitalised(hit.first) ||
    tokens.gaps[hit.first] & (Gap.Sentence | Gap.Dash | Gap.Quote | Gap.Colon)
  )
    return false;
  if (tokens.shapes[hit.first] & Shape.AllUpper) return false;
  const next = hit.last + 1;
  if (next >= tokens.count || !scan.isJoined(next) || scan.is(next, Word.FunctionWord | Word.PlacePreposition)) return false;
  return (tokens.shapes[next] & (Shape.HasLower | Shape.FirstUpper)) === Shape.HasLower;
}

/** "tank-top", "shell-shocked": tied to a following word that is no weapon noun. */
function isPartOfCompoundNoun(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  const next = hit.last + 1;
  if (next >= tokens.count || tokens.gaps[next] !== Gap.Hyphen) return false;
  const isPlainWord = (tokens.shapes[next] & (Shape.HasLower | Shape.FirstUpper)) === Shape.HasLower;
  return (
    isPlainWord &&
    !scan.is(next, Word.WeaponNoun) &&
    /^(?:top|shocked|like|style|shaped|proof|free|shell|head|up|out)$/.test(tokens.slice(next, next))
  );
}

/** "the missile", "the two missiles", "five of the missiles" */
function isDefinite(scan: Scan, first: number): boolean {
  if (first === 0 || !scan.isJoined(first)) return false;
  return /^(?:the|this|that|these|those)$/i.test(scan.tokens.slice(first - 1, first - 1));
}

/** The phrase in lower case and in the singular, the key of its entity. */
function phraseOf(scan: Scan, first: number, hit: LexicalHit): string {
  const head = hit.entry.text.toLowerCase();
  const modifiers = first < hit.first ? scan.tokens.text.slice(scan.tokens.starts[first], scan.tokens.starts[hit.first]) : '';
  return (readable(modifiers).toLowerCase() + head).trim();
}

/** Type of the weapon noun that stands right at a token, looking in the direction that its hits begin or end. */
export function weaponNounAt(scan: Scan, token: number, side: 'begins' | 'ends'): EntityType | null {
  for (const hit of scan.hits(Hit.WeaponNoun)) if ((side === 'begins' ? hit.first : hit.last) === token) return hit.entry.type;
  return null;
}
