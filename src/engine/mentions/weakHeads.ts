import { HeadUse } from '../lexicon/headUses';
import { Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { Gap } from '../text/tokens';
import type { LexicalHit, Scan } from './scan';

/** Whether a head means people of a kind: "U.S. CITIZENS". */
export const isOfPeople = (scan: Scan, { first, last, entry }: LexicalHit): boolean =>
  first === last && scan.tells(first, NameSort.PeopleHead) && entry.type === 'organisation';

const PURPOSE = /^(?:for|against|without)$/;

/** Whether the words that are a body's head, and much besides, stand as such: "Democratic Action", but not "the Dakar Rally" or "the tanker Gulf Star". */
export function saysEnough(scan: Scan, { first: head, last: headEnd, entry }: LexicalHit, first: number, last: number): boolean {
  const opener = last > headEnd ? scan.lower(headEnd + 1) : '';
  const isWord = head === headEnd;
  if (isOfPeople(scan, { first: head, last: headEnd, entry }))
    return first === head && PURPOSE.test(opener) && !saysNothing(scan, head, headEnd + 2);
  if (isWord && scan.tells(head, NameSort.PoliticalHead)) return (last > headEnd && PURPOSE.test(opener)) || isPolitical(scan, first, head);
  return !(isWord && scan.tells(head, NameSort.DoubtfulMedium)) || entry.type !== 'media' || isMedium(scan, first, last);
}

/** "Lawyers for Ivanova", "Friends for Kim": where the sentence asks for the capital, people for somebody are no body. */
const saysNothing = (scan: Scan, head: number, purpose: number): boolean =>
  (scan.tokens.gaps[head] & Gap.Sentence) !== 0 && !scan.is(purpose, Word.OrdinaryWord | Word.FunctionWord | Word.OrganisationHead);

const isPolitical = (scan: Scan, first: number, head: number): boolean =>
  first < head && scan.isCapitalised(head - 1) && scan.tells(head - 1, NameSort.Politics);

/** "Business Action for Africa": named like a party, without a word of politics. */
export const isVenture = (scan: Scan, { first: head, last }: LexicalHit, first: number): boolean =>
  head === last && scan.tells(head, NameSort.PoliticalHead) && !isPolitical(scan, first, head);

/** "the Harbour Star reported", "the newspaper Harbour Star", "the Daily Star" */
function isMedium(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (scan.tells(first, NameSort.Issue)) return true;
  if (scan.nameFrom(first)?.last === last) return true;
  // "Star Bulk said": the name goes on.
  if (last + 1 < tokens.count && scan.isJoined(last + 1) && scan.isCapitalised(last + 1)) return false;
  for (let i = last + 1; i < tokens.count && i <= last + 2 && !(tokens.gaps[i] & (Gap.Sentence | Gap.Stop | Gap.Break)); i++)
    if (scan.is(i, Word.CommunicationVerb) || scan.tells(i, NameSort.Publishing | NameSort.Publication)) return true;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--)
    if (scan.tells(i, NameSort.Publication) || /^(?:told|quoted|according)$/.test(scan.lower(i))) return true;
  return false;
}

/** Whether a head and what stands behind its "of" name a place, words that mean nothing: "the Department of El Quiché", "the community of Cayara". */
export function isTerritory(scan: Scan, { first: head, last: headEnd, entry }: LexicalHit, first: number, last: number): boolean {
  if (!(entry.uses & HeadUse.Territory) || first !== head || last <= headEnd + 1 || scan.lower(headEnd + 1) !== 'of') return false;
  for (let i = headEnd + 2; i <= last; i++) {
    const isMeaningless = (scan.categories(i) & ~Word.OfName) === 0 || /^(?:el|la|los|las|san|santa|new)$/.test(scan.lower(i));
    if (!isMeaningless || scan.nameAt(i)) return false;
  }
  return true;
}
