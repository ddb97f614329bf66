import { Word } from '../../lexicon/categories';
import { Gap, Shape } from '../../text/tokens';
import { type Attribution, attribution, type LocalQuote, type Manner, quoteOf } from './localQuote';
import type { Quotation } from './quotationMarks';
import type { SpeechBlock } from './speech';
import { subjectBefore, subjectIn, subjectOf } from './subjects';

const CUE_REACH = 16;
/** So near behind a quotation that a comma ends, a cue is its own. */
const NEAR_CUE = 6;
const SHORTEST_QUOTATION = 2;
/** A sentence of its own needs no cue. */
const SHORTEST_SENTENCE = 3;
const LONGEST_NAME = 4;

/** What stands in quotation marks, with its cue before or behind it, in front of it on both sides, or none at all. */
export function findDirect(block: SpeechBlock): LocalQuote[] {
  const found: LocalQuote[] = [];
  for (const quotation of block.quotations) {
    const first = block.tokenFrom(quotation.start);
    const last = block.tokenFrom(quotation.end) - 1;
    if (last < first || isName(block, first, last, quotation)) continue;
    const { isOpen } = quotation;
    const told = attributionOf(block, first, last, quotation);
    if (told) {
      if (last - first + 1 < SHORTEST_QUOTATION && !isWorthQuoting(block, first, told)) continue;
      found.push(quoteOf(quotation, told, { direct: true, manner: 'cued', isOpen, isFirst: first === 0 }));
    } else if (isSentence(block, first, last, quotation)) {
      const said = found.length === 0 ? uncued(block, first) : NOBODY;
      if (said) found.push(quoteOf(quotation, said, { direct: true, manner: mannerOf(found.length, first), isOpen, isFirst: first === 0 }));
    }
  }
  return found;
}

const mannerOf = (before: number, first: number): Manner => (before > 0 ? 'follows' : first === 0 ? 'continues' : 'cued');

const NOBODY: Attribution = attribution(null, null, null, null);

function attributionOf(block: SpeechBlock, first: number, last: number, quotation: Quotation): Attribution | null {
  const after = attributionAfter(block, last);
  if (isSecondHalf(block, first)) return attributionBefore(block, first) ?? after;
  if (block.gap(first) & Gap.Sentence || first === 0) return after ?? attributionBefore(block, first);
  // Words in the midst of a sentence belong to the cue before them, unless a comma leads on to one right behind.
  const isNear =
    block.scan.lower(last + 1) !== 'and' &&
    after?.cue &&
    endsInMark(block, quotation) &&
    block.tokenFrom(after.cue.start) - last <= NEAR_CUE;
  return isNear ? after : (attributionBefore(block, first) ?? after);
}

/** “Now,” he added, “at once.” */
function isSecondHalf(block: SpeechBlock, first: number): boolean {
  const gap = block.gap(first);
  return (gap & Gap.Comma) !== 0 && !(gap & Gap.Sentence);
}

/** “…,” said X; “…,” X said; “…,” X told Y */
function attributionAfter(block: SpeechBlock, last: number): Attribution | null {
  const end = Math.min(block.count, last + 1 + CUE_REACH);
  for (let i = last + 1; i < end; i++) {
    if (block.isInside(i)) break;
    // After “Did it?” the cue may look like a sentence; then it is a short one.
    if (block.gap(i) & Gap.Sentence && (i > last + 1 || block.scan.sentenceEnd(i) - i > CUE_REACH || isNewSentence(block, i))) break;
    if (block.isQuotingCue(i)) return subjectOf(block, i, last + 1, end) ?? attribution(null, null, null, cueAt(block, i));
  }
  return speakerRightBehind(block, last);
}

/** “A library!” he snorts: whoever does something right behind a quotation says it, whatever the verb. */
function speakerRightBehind(block: SpeechBlock, last: number): Attribution | null {
  const next = last + 1;
  if (next + 1 >= block.count || block.gap(next) & Gap.Stop || !(block.gap(next) & (Gap.Comma | Gap.EndMark)) || block.isInside(next))
    return null;
  const person = block.actorFrom(next);
  const verb = (person ? person.last : next) + 1;
  if (verb >= block.count || block.gap(verb) & ~(Gap.Space | Gap.SoftBreak) || !block.looksLikeDeed(verb)) return null;
  const cue = cueAt(block, verb);
  if (person?.type === 'person' && person.form === 'name') return attribution(block.start(next), null, null, cue);
  const isPronoun = block.pronounAt(next) === 'person' && !block.scan.isCapitalised(next);
  return isPronoun ? attribution(null, 'person', subjectBefore(block, next), cue) : null;
}

/** “It is over.” Iran said it was not: behind a full stop another sentence begins. */
function isNewSentence(block: SpeechBlock, token: number): boolean {
  const gap = block.gap(token);
  return (gap & Gap.Stop) !== 0 && !(gap & (Gap.EndMark | Gap.Comma));
}

/** X said: “…”; X called it “…” */
function attributionBefore(block: SpeechBlock, first: number): Attribution | null {
  const start = startOfCue(block, first);
  for (let i = first - 1; i >= start; i--) {
    if (block.isInside(i) || !block.isQuotingCue(i)) continue;
    return subjectOf(block, i, start, first) ?? attribution(null, null, null, cueAt(block, i));
  }
  if (first === 0 || !(block.gap(first) & Gap.Colon)) return null;
  const at = subjectIn(block, start);
  if (at !== null) return attribution(at, null, null, null);
  const pronoun = block.pronounAt(start);
  return pronoun && attribution(null, pronoun, subjectBefore(block, start), null);
}

const cueAt = (block: SpeechBlock, token: number): Attribution['cue'] => ({
  start: block.start(token),
  end: block.scan.tokens.ends[token],
});

/** A quotation that is a sentence of its own belongs to the sentence before only behind a colon or comma. */
function startOfCue(block: SpeechBlock, first: number): number {
  const gap = block.gap(first);
  if (!(gap & Gap.Sentence)) return block.scan.sentenceStart(first);
  return gap & (Gap.Colon | Gap.Comma) && first > 0 ? block.scan.sentenceStart(first - 1) : first;
}

/** Who says a sentence that has no cue: whom the sentence before is about; a paragraph's first one may go on with what was said before. */
function uncued(block: SpeechBlock, first: number): Attribution | null {
  if (first === 0) return NOBODY;
  const at = subjectBefore(block, first);
  if (at !== null) return attribution(at, null, null, null);
  const sentence = block.scan.sentenceStart(first - 1);
  return block.pronounAt(sentence) === 'person' ? attribution(null, 'person', subjectBefore(block, sentence), null) : null;
}

/** A quotation that begins and ends like a sentence. */
function isSentence(block: SpeechBlock, first: number, last: number, quotation: Quotation): boolean {
  if (first > 0 && !(block.gap(first) & Gap.Sentence)) return false;
  return last - first + 1 >= SHORTEST_SENTENCE && (quotation.isOpen || endsInMark(block, quotation));
}

const endsInMark = (block: SpeechBlock, { end }: Quotation): boolean => /[,.?!…]/.test(block.scan.tokens.text[end - 1]);

/** One word is quoted where somebody is known to say it, and it is no name: “Falcon”. */
function isWorthQuoting(block: SpeechBlock, first: number, { speakerAt, pronoun, cue }: Attribution): boolean {
  if (cue === null || (speakerAt === null && pronoun === null)) return false;
  const isSaid = (block.gap(first) & Gap.Sentence) !== 0 && cue.start > block.start(first);
  return isSaid || !(block.scan.tokens.shapes[first] & (Shape.FirstUpper | Shape.Digits));
}

/** Operation “True Promise 3”: a few capitals in the midst of a sentence. */
function isName(block: SpeechBlock, first: number, last: number, quotation: Quotation): boolean {
  if (first === 0 || last - first >= LONGEST_NAME || endsInMark(block, quotation)) return false;
  if (block.gap(first) & (Gap.Sentence | Gap.Colon | Gap.Comma) || !(block.scan.tokens.shapes[first] & Shape.FirstUpper)) return false;
  for (let i = first; i <= last; i++)
    if (!(block.scan.tokens.shapes[i] & (Shape.FirstUpper | Shape.Digits)) && !block.scan.is(i, Word.FunctionWord)) return false;
  return true;
}
