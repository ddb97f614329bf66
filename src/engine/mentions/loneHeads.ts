import { HeadUse } from '../lexicon/headUses';
import { Hit, Word } from '../lexicon/categories';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import { bodyKey } from './nationalBodies';
import type { LexicalHit, Scan } from './scan';
import { isInTitleCase } from './titleCase';

/** "the Greens": parties by what their members are. */
const MEMBERS = /(?:s|Labou?r)$/;
/** Those that need no article. */
const WITHOUT_ARTICLE = /^(?:Coalition|Congress|Parliament|Labou?r)$/;
/** "the Panel of Experts" is found by its head and what follows; "the Party of God" too. */
const GOES_ON = /^(?:of|for|on|to|against)$/;

/** Bodies called by their head alone, with a capital inside a sentence: "the Coalition", "the Department", "Parliament", and heads that are names: "Board of Inquiry". */
export function findLoneHeads(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of scan.hits(Hit.OrganisationHead)) {
    const head = loneHead(scan, hit);
    if (head) found.push(head);
  }
  return found;
}

function loneHead(scan: Scan, hit: LexicalHit): Candidate | null {
  const { type, text } = hit.entry;
  if (
    !type ||
    scan.isInCapitals(hit.first) ||
    !scan.isCapitalised(hit.first) ||
    !scan.isCapitalised(hit.last) ||
    isInTitleCase(scan, hit.first)
  )
    return null;
  const isName = hit.last > hit.first;
  if (!isName) {
    if (!(hit.entry.uses & HeadUse.ShortForm || (type === 'party' && MEMBERS.test(text))) || !standsAlone(scan, hit)) return null;
    if (!hasArticle(scan, hit.first) && !(WITHOUT_ARTICLE.test(text) && !(scan.tokens.gaps[hit.first] & Gap.Sentence))) return null;
  }
  if (text === 'Coalition' && !isName) {
    const last = endOfForces(scan, hit.last);
    if (last > hit.last)
      return candidate(scan, hit.first, last, {
        form: 'name',
        type: 'military',
        unknown: { kind: 'organisation' },
        confidence: 0.7,
        by: 'lone-heads',
      });
  }
  return candidate(scan, hit.first, hit.last, {
    form: 'name',
    type,
    unknown: scan.is(hit.last, Word.NationalBody) && !isName ? nationalBody(text) : unnamed(text, isName || MEMBERS.test(text)),
    confidence: 0.7,
    by: 'lone-heads',
  });
}

/** "Coalition forces", "Coalition military forces" are a body of their own. */
function endOfForces(scan: Scan, last: number): number {
  const next = scan.lower(last + 1) === 'military' ? last + 2 : last + 1;
  return next < scan.tokens.count && scan.isJoined(last + 1) && scan.isJoined(next) && scan.lower(next) === 'forces' ? next : last;
}

const nationalBody = (text: string): Candidate['unknown'] => ({ kind: 'national-body', country: -1, body: bodyKey(text) });

const unnamed = (text: string, isName: boolean): Candidate['unknown'] =>
  isName ? { kind: 'organisation' } : { kind: 'head', noun: text.toLowerCase() };

function hasArticle(scan: Scan, token: number): boolean {
  const gap = scan.tokens.gaps[token];
  return (
    token > 0 && (gap === Gap.Space || gap === Gap.SoftBreak) && /^(?:the|our|their|its)$/i.test(scan.tokens.slice(token - 1, token - 1))
  );
}

/** Neither the head of a longer name nor a part of one. */
function standsAlone(scan: Scan, hit: LexicalHit): boolean {
  const { tokens } = scan;
  const next = hit.last + 1;
  if (hit.first > 0 && scan.isJoined(hit.first) && scan.isCapitalised(hit.first - 1) && !scan.is(hit.first - 1, Word.FunctionWord))
    return false;
  if (tokens.shapes[hit.first] & Shape.AllUpper) return false;
  if (next >= tokens.count || !scan.isJoined(next)) return true;
  if (tokens.gaps[next] & Gap.Hyphen || scan.isCapitalised(next)) return false;
  // "the Nationals 12": seats behind a party's name
  if (tokens.shapes[next] & Shape.Digits) return MEMBERS.test(hit.entry.text);
  return !GOES_ON.test(tokens.slice(next, next)) || !scan.isCapitalised(Math.min(next + 1, tokens.count - 1));
}
