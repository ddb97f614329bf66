import { Gap } from '../../../text/tokens';
import { Kind } from './chunks';
import type { Words } from './words';

const BREAKS = Gap.Colon | Gap.Dash | Gap.EndMark | Gap.Break;

/** What the marks before a token part: clauses, or the phrases of one; null where they part nothing. */
export function markBefore(words: Words, token: number, gap: number): Kind.Break | Kind.Comma | null {
  if (gap & BREAKS || (gap & Gap.Quote && gap & Gap.Comma && endsQuotation(words, token))) return Kind.Break;
  return gap & Gap.Comma && !isThousands(words, token) ? Kind.Comma : null;
}

/** “…,” he said: a comma before the mark ends what is quoted; one behind it does not. */
function endsQuotation(words: Words, token: number): boolean {
  const { text, starts, ends } = words.scan.tokens;
  const comma = text.indexOf(',', ends[token - 1]);
  return comma === ends[token - 1] && comma < starts[token];
}

function isThousands(words: Words, token: number): boolean {
  return words.isNumber(token) && words.isNumber(token - 1) && !(words.scan.tokens.gaps[token] & Gap.Space);
}
