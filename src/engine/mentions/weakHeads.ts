import { Word } from '../lexicon';
import { Gap } from '../text/tokens';
import type { LexicalHit, Scan } from './scan';

/** Whether a head means people of a kind: "U.S. CITIZENS". */
export const isOfPeople = ({ entry }: LexicalHit): boolean => PEOPLE.test(entry.text) && entry.type === 'organisation';

/** People of a kind: a body only with what they are for, "Students for a Democratic Society". */
const PEOPLE =
  /^(?:Students|Citizens|Mothers|Women|Lawyers|Physicians|Doctors|Journalists|Reporters|Scientists|Veterans|Workers|Farmers|Parents|Teachers|Friends|Engineers|Artists|Writers|Christians|Muslims|Catholics|Jews|Americans|Europeans|Africans|Neighbours|Families|Conservatives|Socialists|Republicans|Democrats|Liberals|Greens)$/;
const PURPOSE = /^(?:for|against|without)$/;
/** Nouns that parties and movements are named by, and much else: only behind a word of politics, or with what they are for. */
const POLITICAL =
  /^(?:Action|Rally|Convergence|Choice|Change|Renewal|Unity|Accord|Pole|Alternative|Platform|Forces?|Rebirth|Revival|Awakening|Concertation|Section|Encounter|Agreement|Will|Way|Future|Hope)$/;
const POLITICS =
  /^(?:Democratic|Democrat|Nationalist|National|Popular|Peoples?|Socialist|Social|Liberal|Republican|Christian|Patriotic|Progressive|Civic|Green|United|Radical|Revolutionary|Conservative|Communist|Labour|Labor|Federal|Islamic|Agrarian|Reformist|Left|Workers?)$/;
/** What ships, trains and prices are called too: a medium only where something says so. */
const MEDIA = /^(?:Star|Sun|Express|Mirror|Globe|Standard|Register|Monitor|Channel|Mail|Today|Daily|Weekly)$/;
const ISSUES = /^(?:Daily|Evening|Morning|Sunday|Saturday|Weekly|Business|Financial)$/;
const PUBLICATION =
  /^(?:newspapers?|paper|daily|weekly|magazine|tabloid|broadsheet|journal|journalist|reporter|correspondent|editor|columnist|headline|website|broadcaster|television|tv|cable|satellite)$/;
const PUBLISHES = /^(?:endorsed?|endorses|published|publishes|quoted|quotes|revealed|ran|runs|carried|carries|cites|cited|interviewed)$/;

/** Whether the words that are a body's head, and much besides, stand as such: "Democratic Action", but not "the Dakar Rally" or "the tanker Gulf Star". */
export function saysEnough(scan: Scan, { first: head, last: headEnd, entry }: LexicalHit, first: number, last: number): boolean {
  const { text } = entry;
  const opener = last > headEnd ? scan.lower(headEnd + 1) : '';
  if (PEOPLE.test(text) && entry.type === 'organisation')
    return first === head && PURPOSE.test(opener) && !isLawyerOf(scan, head, headEnd + 2);
  if (POLITICAL.test(text))
    return (last > headEnd && PURPOSE.test(opener)) || (first < head && POLITICS.test(scan.tokens.slice(head - 1, head - 1)));
  return !MEDIA.test(text) || entry.type !== 'media' || isMedium(scan, first, last);
}

/** "Lawyers for Ivanova": at the start of a sentence the capital says nothing, and people have lawyers. */
const isLawyerOf = (scan: Scan, head: number, purpose: number): boolean =>
  (scan.tokens.gaps[head] & Gap.Sentence) !== 0 && !scan.is(purpose, Word.OrdinaryWord | Word.FunctionWord | Word.OrganisationHead);

/** "Business Action for Africa": named like a party, without a word of politics. */
export const isVenture = (scan: Scan, { first: head, entry }: LexicalHit, first: number): boolean =>
  POLITICAL.test(entry.text) && !(first < head && POLITICS.test(scan.tokens.slice(head - 1, head - 1)));

/** "the Harbour Star reported", "the newspaper Harbour Star", "the Daily Star" */
function isMedium(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (ISSUES.test(tokens.slice(first, first))) return true;
  if (scan.nameFrom(first)?.last === last) return true;
  for (let i = last + 1; i < tokens.count && i <= last + 2 && !(tokens.gaps[i] & (Gap.Sentence | Gap.Stop | Gap.Break)); i++)
    if (scan.is(i, Word.CommunicationVerb) || PUBLISHES.test(scan.lower(i)) || PUBLICATION.test(scan.lower(i))) return true;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--)
    if (PUBLICATION.test(scan.lower(i)) || /^(?:told|quoted|according)$/.test(scan.lower(i))) return true;
  return false;
}

/** Parts of a state are called so too: "the Department of El Quiché", "the community of Cayara". */
const TERRITORIES = /^(?:Department|Community|District|Province|Region|Municipality|Parish)$/;

/** Whether a head and what stands behind its "of" name a place: words that mean nothing. */
export function isTerritory(scan: Scan, { first: head, last: headEnd, entry }: LexicalHit, first: number, last: number): boolean {
  if (!TERRITORIES.test(entry.text) || first !== head || last <= headEnd + 1 || scan.lower(headEnd + 1) !== 'of') return false;
  for (let i = headEnd + 2; i <= last; i++) {
    const isMeaningless = (scan.categories(i) & ~Word.OfName) === 0 || /^(?:el|la|los|las|san|santa|new)$/.test(scan.lower(i));
    if (!isMeaningless || scan.nameAt(i)) return false;
  }
  return true;
}
