import { Word } from '../lexicon/categories';
import type { Candidate } from '../mentions/candidate';
import { endOfOtherName, nicknameEnd } from '../mentions/nomsDeGuerre';
import type { Scan } from '../mentions/scan';
import { initialsOf } from '../text/initials';
import { skeletonHash } from '../text/skeleton';
import { Gap, Shape } from '../text/tokens';
import type { BlockReading, IntroducedAcronym, LooseName } from './blockReading';

/** Longer words in capitals are names that are shouted: "PUTIN". */
const LONGEST_INITIALS = 4;

type LooseNames = Pick<BlockReading, 'loose' | 'acronyms'>;

/** Of a block whose candidates are settled, what may turn out to be a surname, an acronym or another name. `mentions` are those of the candidates that are no places. */
export function readLooseNames(scan: Scan, candidates: readonly Candidate[], mentions: readonly Candidate[]): LooseNames {
  const { tokens } = scan;
  const loose: LooseName[] = [];
  const acronyms: IntroducedAcronym[] = [];
  let next = 0;
  let owner = -1;
  for (let i = 0; i < tokens.count; i++) {
    while (next < candidates.length && candidates[next].last < i) next++;
    const covering = next < candidates.length && candidates[next].first <= i ? candidates[next] : null;
    // What is doubtful may still turn out to be a surname or an acronym.
    if (covering && !covering.needsSupport && !mayBeSurname(scan, covering)) {
      if (owner >= 0 && isOwnersAcronym(scan, covering, mentions[owner]))
        acronyms.push({ isNickname: false, start: covering.start, end: covering.end, hash: tokens.hashes[i], owner });
      owner = covering.isPlace ? -1 : mentions.indexOf(covering);
      i = covering.last;
      continue;
    }
    if (!(tokens.shapes[i] & Shape.FirstUpper) || tokens.shapes[i] & Shape.Single) continue;
    const isCapitals = (tokens.shapes[i] & (Shape.AllUpper | Shape.Mixed)) !== 0;
    if (owner >= 0 && isCapitals && isBracketed(scan, i) && mentions[owner].last === i - 1 && mayStandFor(scan, i, mentions[owner])) {
      acronyms.push({ isNickname: false, start: tokens.starts[i], end: tokens.ends[i], hash: tokens.hashes[i], owner });
      continue;
    }
    if (owner >= 0 && mentions[owner].last === i - 1 && mentions[owner].type === 'person') {
      const last = nicknameEnd(scan, i);
      if (last >= i) {
        const hash = last === i ? tokens.hashes[i] : 0;
        acronyms.push({ isNickname: true, start: tokens.starts[i], end: tokens.ends[last], hash, owner });
        i = last;
        continue;
      }
    }
    if (scan.is(i, Word.FunctionWord | Word.Calendar) && !isCapitals) continue;
    const knownEnd = owner >= 0 ? endOfOtherName(scan, i, mentions[owner]) : -1;
    if (knownEnd >= i) {
      const hash = knownEnd === i ? tokens.hashes[i] : 0;
      acronyms.push({ isNickname: true, start: tokens.starts[i], end: tokens.ends[knownEnd], hash, owner });
      i = knownEnd;
      continue;
    }
    const hasParticle = i > 0 && tokens.gaps[i] === Gap.Hyphen && scan.is(i - 1, Word.NameParticle);
    const folded = tokens.folded(i);
    loose.push({
      start: tokens.starts[i],
      end: tokens.ends[i],
      hash: tokens.hashes[i],
      folded,
      skeleton: (scan.categories(i) & ~Word.FamilyName) === 0 ? skeletonHash(folded) : 0,
      startWithParticle: hasParticle ? tokens.starts[i - 1] : tokens.starts[i],
      isCapitals,
      isInitials: (tokens.shapes[i] & (Shape.AllUpper | Shape.InCapitals)) === Shape.AllUpper && folded.length <= LONGEST_INITIALS,
    });
  }
  return { loose, acronyms };
}

/** "Turk called for action" tells of Volker Turk where the text has named him; "a Turk" and "Turkish troops" do not: what follows is a verb. */
function mayBeSurname(scan: Scan, { first, last, form }: Candidate): boolean {
  if (form !== 'demonym' || first !== last || scan.isInCapitals(first)) return false;
  if (first > 0 && !(scan.tokens.gaps[first] & (Gap.Sentence | Gap.Break)) && scan.is(first - 1, Word.FunctionWord)) return false;
  const next = first + 1;
  if (next >= scan.tokens.count || !scan.isJoined(next)) return true;
  return scan.is(next, Word.FunctionWord | Word.CommunicationVerb) || scan.lower(next).endsWith('ed');
}

/** Behind a person's name, "(MBS)" stands for it only with its initial; "(APRA)" is the person's party. */
const mayStandFor = (scan: Scan, acronym: number, { type, first }: Candidate): boolean =>
  type !== 'person' || scan.lower(acronym).startsWith(scan.lower(first).slice(0, 1));

/** "Armed Forces of the Philippines (AFP)" is not Agence France-Presse: initials in brackets are those of what they stand behind. */
const isOwnersAcronym = (scan: Scan, acronym: Candidate, owner: Candidate): boolean =>
  acronym.form === 'abbreviation' &&
  acronym.first === acronym.last &&
  owner.last === acronym.first - 1 &&
  isBracketed(scan, acronym.first) &&
  !acronym.known.some((entity) => owner.known.includes(entity)) &&
  initialsOf(scan.tokens.slice(owner.first, owner.last)) === scan.tokens.slice(acronym.first, acronym.first);

/** "(PMF)" right behind a name and nothing else in the brackets; in "(EFE) -- [TEXT]" it stands behind other brackets. */
function isBracketed(scan: Scan, token: number): boolean {
  const { gaps, count } = scan.tokens;
  return (gaps[token] & (Gap.Open | Gap.Close | Gap.Dash)) === Gap.Open && (token + 1 >= count || (gaps[token + 1] & Gap.Close) !== 0);
}
