import { Word } from '../lexicon';
import { Gap, Shape } from '../text/tokens';
import type { Scan } from './scan';

/** What people do and bodies or places do not. */
const DEEDS =
  /^(?:resigned|died|served|married|graduated|studied|retired|emigrated|defected|grew|campaigned|testified|tweeted|quipped|smiled|stepped|fled|became|ran|ousted|defeated|succeeded|beat|led|founded|chaired|headed)$/;
/** What "was" is followed by where it is said of a person. */
const FATES =
  /^(?:born|elected|re-elected|reelected|appointed|sworn|nominated|married|educated|imprisoned|jailed|assassinated|convicted|acquitted|sentenced|succeeded|awarded|knighted|inaugurated|dismissed|sacked|raised|impeached|abducted|arrested|beheaded|executed|freed|gunned|hospitali[sz]ed|kidnapped|killed|murdered|shot|stabbed|tortured|wounded)$/;
const AUXILIARIES = /^(?:was|is|were|has|had|later|then|also|who|been)$/;
/** "led by …": what comes before "by". */
const DONE_BY =
  /^(?:led|headed|succeeded|replaced|chaired|represented|commanded|edited|authored|written|preceded|co-founded|cofounded|founded|defeated|beaten|unseated|ousted)$/;
/** Words of the phrase between a name and a verb that are looked over. */
const VERB_REACH = 3;

/** Whether the text tells of a person's life right beside the name: "was born", "(1920–1999)", "led by", "leader of the Greens". */
export function hasLifeAround(scan: Scan, first: number, last: number): boolean {
  return (
    doesSomething(scan, last + 1) ||
    belongsTo(scan, last + 1) ||
    hasYears(scan, last + 1) ||
    isDoer(scan, first) ||
    holdsOffice(scan, first)
  );
}

function doesSomething(scan: Scan, begin: number): boolean {
  const { tokens } = scan;
  let isPassive = false;
  for (let i = begin; i < tokens.count && i - begin < VERB_REACH && isClose(scan, i); i++) {
    const word = scan.lower(i);
    if (isPassive ? FATES.test(word) : DEEDS.test(word)) return true;
    if (!AUXILIARIES.test(word)) return false;
    isPassive = true;
  }
  return false;
}

/** "Ollanta Humala of the Peruvian Nationalist Party" */
function belongsTo(scan: Scan, token: number): boolean {
  const { tokens } = scan;
  if (token >= tokens.count || !isClose(scan, token) || scan.lower(token) !== 'of') return false;
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
  first > 1 && isClose(scan, first) && isClose(scan, first - 1) && scan.lower(first - 1) === 'by' && DONE_BY.test(scan.lower(first - 2));

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

const isClose = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;
