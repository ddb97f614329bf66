import { Word } from '../lexicon/categories';
import { PersonSort } from '../lexicon/personWords';
import { Gap } from '../text/tokens';
import type { Scan } from './scan';

const SMALL = /^(?:as|of)$/;
const OWNERS = /^(?:the|his|her|their|its|my|our|a|an|whose|s)$/;
/** "her eldest son, …" */
const OWNER_REACH = 4;

/** Whether what stands before a name says that something happened to a person, or whose somebody is: "the murder of", "kidnapped", "identified as". */
export function isSufferer(scan: Scan, first: number): boolean {
  if (first === 0 || !isClose(scan, first)) return false;
  if (scan.tellsOfPerson(first - 1, PersonSort.Harmed | PersonSort.Identified)) return true;
  const before = scan.lower(first - 1);
  if (!SMALL.test(before) || first < 2 || !isClose(scan, first - 1)) return false;
  return scan.tellsOfPerson(first - 2, before === 'as' ? PersonSort.Identified : PersonSort.Suffered);
}

/** "his widow, …", "the mayor, …": the name says who is meant. */
export function isApposition(scan: Scan, first: number): boolean {
  const noun = first - 1;
  if (noun < 1 || (scan.tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak | Gap.Comma)) !== 0) return false;
  if (!scan.tellsOfPerson(noun, PersonSort.Kin) && !scan.is(noun, Word.Role | Word.Rank)) return false;
  if (!(scan.tokens.gaps[first] & Gap.Comma)) return true;
  for (let i = noun - 1; i >= 0 && noun - i <= OWNER_REACH && scan.tokens.gaps[i + 1] & (Gap.Space | Gap.SoftBreak | Gap.Hyphen); i--)
    if (OWNERS.test(scan.lower(i))) return true;
  return false;
}

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Colon)) === 0;
