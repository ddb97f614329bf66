import { Word } from '../lexicon/categories';
import { PersonSort } from '../lexicon/personWords';
import { Gap, Shape } from '../text/tokens';
import type { Scan } from './scan';

const AUXILIARIES = /^(?:was|is|were|has|had|later|then|also|who|been)$/;
/** How far before the comma the role may stand: "the governor of Kandahar province, …". */
const ROLE_REACH = 7;
const ENDS_PHRASE = Gap.Comma | Gap.Stop | Gap.EndMark | Gap.Open | Gap.Close | Gap.Dash | Gap.Colon | Gap.Quote | Gap.Break | Gap.Sentence;
/** Words of the phrase between a name and a verb that are looked over. */
const VERB_REACH = 3;

/** Whether the text tells of a person's life right beside the name: "was born", "(1920–1999)", "led by", "leader of the Greens". */
export function hasLifeAround(scan: Scan, first: number, last: number): boolean {
  return (
    doesSomething(scan, last + 1) ||
    belongsTo(scan, last + 1) ||
    hasYears(scan, last + 1) ||
    isDoer(scan, first) ||
    holdsOffice(scan, first) ||
    isExplained(scan, last + 1) ||
    isAnnounced(scan, first, last) ||
    isChosen(scan, first)
  );
}

/** "was killed", "is held": what happens to people, right from a token on. */
export const meetsFate = (scan: Scan, begin: number): boolean => doesSomething(scan, begin) || isHeld(scan, begin);

function doesSomething(scan: Scan, begin: number): boolean {
  const { tokens } = scan;
  let isPassive = false;
  for (let i = begin; i < tokens.count && i - begin < VERB_REACH && isClose(scan, i); i++) {
    const word = scan.lower(i);
    if (scan.tellsOfPerson(i, isPassive ? PersonSort.PersonalFate : PersonSort.PersonalDeed)) return true;
    if (!AUXILIARIES.test(word)) return false;
    isPassive = true;
  }
  return false;
}

/** "Ollanta Humala of the Peruvian Nationalist Party" */
function belongsTo(scan: Scan, token: number): boolean {
  const { tokens } = scan;
  const isApposition = token < tokens.count && tokens.gaps[token] === (Gap.Comma | Gap.Space) && scan.isInCapitals(token);
  if (token >= tokens.count || !(isClose(scan, token) || isApposition) || scan.lower(token) !== 'of') return false;
  const name = scan.lower(token + 1) === 'the' ? token + 2 : token + 1;
  for (let i = name; i < tokens.count && i - name < VERB_REACH + 1 && scan.isJoined(i) && scan.isCapitalised(i); i++)
    if (scan.is(i, Word.OrganisationHead)) return true;
  return false;
}

/** "(born 1944)", "(1920–1999)" */
function hasYears(scan: Scan, token: number): boolean {
  const { tokens } = scan;
  if (token + 1 >= tokens.count || !(tokens.gaps[token] & Gap.Open)) return false;
  if (/^(?:born|b)$/.test(scan.lower(token))) return true;
  return isYear(scan, token) && isYear(scan, token + 1) && (tokens.gaps[token + 1] & (Gap.Dash | Gap.Hyphen)) !== 0;
}

const isYear = (scan: Scan, token: number): boolean =>
  (scan.tokens.shapes[token] & Shape.Digits) !== 0 && scan.tokens.ends[token] - scan.tokens.starts[token] === 4;

/** "led by", "succeeded by" */
const isDoer = (scan: Scan, first: number): boolean =>
  first > 1 &&
  isClose(scan, first) &&
  isClose(scan, first - 1) &&
  scan.lower(first - 1) === 'by' &&
  scan.tellsOfPerson(first - 2, PersonSort.DoneBy);

/** "leader of the Social Democrats Mona Sahlin", "Prime Minister of Estonia, Mart Laar" */
function holdsOffice(scan: Scan, first: number): boolean {
  const { tokens } = scan;
  if (first < 3 || tokens.gaps[first] & ~(Gap.Space | Gap.SoftBreak | Gap.Comma)) return false;
  let token = first - 1;
  while (token > 0 && first - token < 6 && scan.isCapitalised(token) && isClose(scan, token)) token--;
  if (token === first - 1) return false;
  if (scan.lower(token) === 'the') token--;
  return token > 0 && scan.lower(token) === 'of' && scan.is(token - 1, Word.Role);
}

/** "Lori Berenson, who was there" */
const isExplained = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count && scan.tokens.gaps[token] === (Gap.Comma | Gap.Space) && /^(?:who|whose|whom)$/.test(scan.lower(token));

/** "the union's president, Adams Oshiomole, said": a role before the comma, the end of the phrase behind the name. */
function isAnnounced(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (first < 2 || tokens.gaps[first] !== (Gap.Comma | Gap.Space)) return false;
  const next = last + 1;
  if (next < tokens.count && (tokens.gaps[next] & ENDS_PHRASE) === 0 && !scan.is(next, Word.CommunicationVerb | Word.ActionVerb))
    return false;
  // "A doctor at the harbour hospital, Amna Elhadi, said"
  const isSpeaking = scan.is(next, Word.CommunicationVerb);
  for (let i = first - 1; i >= 0 && first - i <= ROLE_REACH; i--) {
    if (scan.is(i, Word.Role)) return true;
    if (tokens.gaps[i] & ENDS_PHRASE || scan.is(i, Word.CommunicationVerb | Word.ActionVerb)) return false;
    if (!isSpeaking && i < first - 1 && /^(?:in|at|near|from|to|into)$/.test(scan.lower(i))) return false;
  }
  return false;
}

/** "to succeed Tom Ridge", "nominated Eugene Debs" */
const isChosen = (scan: Scan, first: number): boolean =>
  first > 0 && isClose(scan, first) && scan.tellsOfPerson(first - 1, PersonSort.Choosing);

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;

const isHeld = (scan: Scan, begin: number): boolean =>
  begin + 1 < scan.tokens.count &&
  isClose(scan, begin) &&
  isClose(scan, begin + 1) &&
  /^(?:is|was)$/.test(scan.lower(begin)) &&
  scan.tellsOfPerson(begin + 1, PersonSort.Held);
