import { Word } from '../lexicon/categories';
import type { Candidate } from '../mentions/candidate';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import type { Scan } from '../mentions/scan';
import { classOf } from '../model';
import { Shape } from '../text/tokens';

export interface WordCounts {
  /** Words in letters. */
  readonly words: number;
  readonly functionWords: number;
  /** Words that speak of conflict. */
  readonly evidence: number;
}

/** Counts what tells of a block's language and subject. */
export function countWords(scan: Scan): WordCounts {
  const { shapes, count } = scan.tokens;
  let words = 0;
  let functionWords = 0;
  let evidence = 0;
  for (let i = 0; i < count; i++) {
    const categories = scan.categories(i);
    if (categories & Word.ConflictWord) evidence++;
    if (shapes[i] & Shape.Digits) continue;
    words++;
    if (categories & Word.FunctionWord) functionWords++;
  }
  return { words, functionWords, evidence };
}

/** How much the mentions of a block speak for a text about conflict. */
export function conflictEvidence(mentions: readonly Candidate[]): number {
  let evidence = 0;
  for (const { type, form, needsSupport, known, unknown, role, by } of mentions) {
    if (needsSupport || by === NAMED_WEAPONS) continue;
    if (role?.rank) evidence++;
    if (type === 'military' || type === 'armed-group') evidence += form === 'nominal' ? 0 : 2;
    else if (classOf(type) === 'weapon')
      evidence += known.length > 0 || unknown?.kind === 'weapon' ? 2 : unknown?.kind === 'generic' && unknown.phrase.includes(' ') ? 1 : 0;
  }
  return evidence;
}
