import { Word } from '../../lexicon/categories';
import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import { Gap } from '../../text/tokens';
import { findDirect } from './direct';
import type { LocalQuote } from './localQuote';
import { mayHoldQuotation, quotationsOf } from './quotationMarks';
import { findReported } from './reported';
import { SpeechBlock } from './speech';
import { findTurns } from './turns';

/** Direct and reported speech of a block. `mentions` are the block's, in order of the text. */
export function findQuotes(scan: Scan, mentions: readonly Candidate[]): LocalQuote[] {
  const { units, text } = scan.tokens;
  const quotations = mayHoldQuotation(units, text.length) ? quotationsOf(text) : [];
  const isSilent = quotations.length === 0 && !scan.holds(Word.CommunicationVerb);
  if (isSilent && !mayHoldTurn(scan)) return [];
  const block = new SpeechBlock(scan, mentions, quotations);
  if (isSilent) return findTurns(block);
  return [...findTurns(block), ...findDirect(block), ...findReported(block)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Labels end with a colon. */
function mayHoldTurn({ tokens: { gaps, count } }: Scan): boolean {
  for (let i = 0; i < count; i++) if (gaps[i] & Gap.Colon) return true;
  return false;
}
