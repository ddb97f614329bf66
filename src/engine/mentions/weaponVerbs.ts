import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { NameSort } from '../lexicon/nameWords';
import { Gap } from '../text/tokens';
import type { LexicalHit, Scan } from './scan';

/** Class nouns that are verbs too: "to shell the town", "Rebels shell town", "FARC shells town". */
const VERBS = /^(?:shells?|bombs?|torpedo(?:es)?|mines?)$/i;
const AUXILIARY = /^(?:are|is|was|were|had|have|has|and|or)$/;

/** Whether a lone class noun is what somebody does. */
export function isVerb(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  const { first, last } = hit;
  if (first !== last || first === 0 || !VERBS.test(tokens.slice(first, last))) return false;
  const next = last + 1;
  if (next >= tokens.count || !isClose(scan, first) || !isClose(scan, next)) return false;
  const before = scan.lower(first - 1);
  const hasObject = scan.isCapitalised(next) || /^(?:the|a|an|its|their|his|our|each|every|several|two|three)$/.test(scan.lower(next));
  if (before === 'to') return hasObject && !tokens.slice(last, last).endsWith('s');
  const actor = scan.nameTo(first - 1);
  if (
    (!actor && !scan.is(first - 1, Word.NationalBody | Word.PeopleNoun) && !isManyWeapons(scan, hit)) ||
    actor?.kind === FormKind.Demonym ||
    scan.is(next, Word.ActionVerb | Word.CommunicationVerb | Word.PlacePreposition) ||
    scan.tells(next, NameSort.WeaponDeed) ||
    AUXILIARY.test(scan.lower(next))
  )
    return false;
  // In a headline the object needs no article: "FARC shells mountain town".
  return hasObject || (isHeadline(scan, first) && !scan.is(next, Word.FunctionWord));
}

/** "Turkish jets bomb Kurdish targets" */
const isManyWeapons = (scan: Scan, { first, last }: LexicalHit): boolean =>
  scan.is(first - 1, Word.WeaponNoun) && scan.lower(first - 1).endsWith('s') && !scan.lower(last).endsWith('s');

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;

/** A sentence that ends without a full stop. */
function isHeadline(scan: Scan, token: number): boolean {
  const end = scan.sentenceEnd(token);
  return end >= scan.tokens.count ? !/[.!?]["”’)\]]*\s*$/.test(scan.tokens.text) : !(scan.tokens.gaps[end] & (Gap.Stop | Gap.EndMark));
}
