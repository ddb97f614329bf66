import { Word } from '../lexicon/categories';
import { Gap } from '../text/tokens';
import type { Scan } from './scan';

/** What is done to people and hardly to anything else. */
const DONE = /^(?:abducted|arrested|assassinated|beheaded|executed|kidnapped|murdered|tortured|widowed|wounded)$/;
/** What people suffer, have or leave behind: "the murder of …", "the widow of …". */
const SUFFERED =
  /^(?:abduction|arrest|assassination|beheading|body|bodies|bodyguards?|brother|capture|burial|daughter|deaths?|disappearance|execution|father|funeral|husband|kidnapping|kidnappings|killings?|mother|murders?|relatives|remains|residence|sister|sons?|torture|widow|wife)$/;
/** "identified as …", "a man named …" */
const CALLED = /^(?:identified|named|surnamed)$/;
const SMALL = /^(?:as|of)$/;
/** Who and what is somebody's, and hardly a body's or a place's. */
export const PEOPLE_OF_SOMEBODY =
  /^(?:associates|attorney|aunt|bodyguards?|body|brothers?|brother-in-law|chauffeur|children|cousin|daughters?|death|driver|escorts?|father|followers|friends?|funeral|gunmen|hitmen|home|house|husband|lawyers?|men|mother|murder|murderers|killers?|nephew|relatives|residence|sisters?|sons?|successor|supporters|uncle|vehicle|widow|wife)$/;
/** Whose somebody is. */
export const KIN =
  /^(?:aunt|bodyguard|brother|brother-in-law|chauffeur|companion|cook|cousin|daughter|driver|father|fianc[eé]e?|grandfather|grandmother|grandson|husband|mother|nephew|niece|owner|partner|sister|son|stepson|uncle|victim|victims|widow|widower|wife)$/;
const OWNERS = /^(?:the|his|her|their|its|my|our|a|an|whose|s)$/;
/** "her eldest son, …" */
const OWNER_REACH = 4;

/** Whether what stands before a name says that something happened to a person, or whose somebody is: "the murder of", "kidnapped", "identified as". */
export function isSufferer(scan: Scan, first: number): boolean {
  if (first === 0 || !isClose(scan, first)) return false;
  const before = scan.lower(first - 1);
  if (DONE.test(before) || CALLED.test(before)) return true;
  if (!SMALL.test(before) || first < 2 || !isClose(scan, first - 1)) return false;
  return (before === 'as' ? CALLED : SUFFERED).test(scan.lower(first - 2));
}

/** "his widow, …", "the mayor, …": the name says who is meant. */
export function isApposition(scan: Scan, first: number): boolean {
  const noun = first - 1;
  if (noun < 1 || (scan.tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak | Gap.Comma)) !== 0) return false;
  if (!KIN.test(scan.lower(noun)) && !scan.is(noun, Word.Role | Word.Rank)) return false;
  if (!(scan.tokens.gaps[first] & Gap.Comma)) return true;
  for (let i = noun - 1; i >= 0 && noun - i <= OWNER_REACH && scan.tokens.gaps[i + 1] & (Gap.Space | Gap.SoftBreak | Gap.Hyphen); i--)
    if (OWNERS.test(scan.lower(i))) return true;
  return false;
}

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak | Gap.Colon)) === 0;
