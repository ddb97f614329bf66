import { compact } from '../compact';
import { Word } from '../lexicon/categories';
import { PersonSort } from '../lexicon/personWords';
import type { Candidate, LocalRole, Unknown } from '../mentions/candidate';
import type { Introductions } from '../mentions/introductions';
import { rolesOf } from '../mentions/roles';
import type { Scan } from '../mentions/scan';
import { skeletonHash } from '../text/skeleton';
import { Gap, Shape } from '../text/tokens';
import type { LocalMention, NameWord } from './blockReading';

/** Initials that are shorter stand for states and the like in every text. */
const SHORTEST_ACRONYM = 3;

const NO_WORDS: readonly NameWord[] = [];
export const NO_ROLES: readonly LocalRole[] = [];

/** What says nothing but its kind is one object for all mentions. */
const UNKNOWN: ReadonlyMap<string, Unknown> = new Map<string, Unknown>(
  (['person', 'organisation', 'weapon'] as const).map((kind) => [kind, { kind }]),
);

/** Behind "Hamas" in "Hamas's" and "Hamas-run". */
const isTied = (gap: number): boolean => gap === Gap.Apostrophe || gap === Gap.Hyphen;

/** A candidate that stayed, as the mention that the text goes on with. */
export function localMention(scan: Scan, introductions: Introductions, c: Candidate): LocalMention {
  const { start, end, form, type, known, confidence, by, needsSupport, supporters } = c;
  const unknown = c.unknown && (UNKNOWN.get(c.unknown.kind) ?? c.unknown);
  const isAcronym = form === 'abbreviation' && c.first === c.last && end - start >= SHORTEST_ACRONYM;
  const isCompared = isAcronym || type === 'person' || type === 'ship' || unknown?.kind === 'organisation' || unknown?.kind === 'weapon';
  const roles = type === 'person' ? compact(rolesOf(scan, introductions, c.first, c.last)) : NO_ROLES;
  const isOwner = form === 'demonym' || (c.last + 1 < scan.tokens.count && isTied(scan.tokens.gaps[c.last + 1]));
  const words = isCompared ? nameWords(scan, c) : NO_WORDS;
  return { start, end, form, type, known, unknown, confidence, by, needsSupport, supporters, roles, isOwner, words };
}

function nameWords(scan: Scan, { first, last }: Candidate): readonly NameWord[] {
  const { hashes, shapes } = scan.tokens;
  const words: NameWord[] = [];
  const hasFamilyNameFirst = scan.tokens.gaps[last] === Gap.Hyphen && !scan.isCapitalised(last);
  for (let i = first; i <= last; i++) {
    const isParticle = scan.is(i, Word.NameParticle) && !scan.isCapitalised(i) && i < last;
    if (isParticle || scan.tokens.gaps[i] === Gap.Apostrophe) continue;
    const isFamilyName = hasFamilyNameFirst && i === first;
    const isGivenName = !isFamilyName && scan.is(i, Word.GivenName);
    const folded = scan.tokens.folded(i);
    words.push({
      hash: hashes[i],
      folded,
      skeleton: skeletonHash(folded),
      isInitial: (shapes[i] & Shape.Single) !== 0,
      isGeneration: i > first && scan.tellsOfPerson(i, PersonSort.Generation),
      isGivenName,
      isOrdinary: !isGivenName && !isFamilyName && scan.is(i, ~(Word.OrdinaryWord | Word.FamilyName)),
    });
  }
  return compact(words);
}
