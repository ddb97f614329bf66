import type { Quote } from './model';

/** A quote as its block has it, with where the block begins and ends in the text. */
export interface QuotePart {
  readonly quote: Quote;
  readonly blockStart: number;
  readonly blockEnd: number;
  /** No mark closes it. */
  readonly isOpen: boolean;
  /** It begins its block. */
  readonly isFirst: boolean;
}

/** Between two paragraphs stand no more characters than these. */
const LONGEST_BREAK = 8;

/** Joins quotations that run over paragraphs: each of these opens one anew, and only the last one closes it. */
export function joined(parts: readonly QuotePart[]): Quote[] {
  const quotes: Quote[] = [];
  let before: QuotePart | null = null;
  for (const part of parts) {
    const last = quotes.at(-1);
    if (last && before && goesOn(before, part, last))
      quotes[quotes.length - 1] = {
        ...last,
        end: part.quote.end,
        speaker: last.speaker ?? part.quote.speaker,
        cue: last.cue ?? part.quote.cue,
      };
    else quotes.push(part.quote);
    before = part;
  }
  return quotes;
}

function goesOn(before: QuotePart, part: QuotePart, quote: Quote): boolean {
  const { speaker } = part.quote;
  if (!before.isOpen || !part.isFirst || part.blockStart - before.blockEnd > LONGEST_BREAK) return false;
  return quote.speaker === speaker || quote.speaker === null || speaker === null;
}
