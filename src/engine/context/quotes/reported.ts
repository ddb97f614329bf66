import { clauseEnd, clauseOf, clauseStart } from './clauses';
import { attribution, type LocalQuote, quoteOf } from './localQuote';
import type { SpeechBlock } from './speech';
import { subjectOf } from './subjects';

/** What the writer says is not reported. */
const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we']);

/** Reported speech: "X said that …", "…, X said", "according to X". */
export function findReported(block: SpeechBlock): LocalQuote[] {
  const { starts, ends } = block.scan.tokens;
  const found: LocalQuote[] = [];
  for (let verb = 0; verb < block.count; verb++) {
    if (block.isInside(verb) || !block.isCue(verb)) continue;
    const start = clauseStart(block, verb);
    const end = clauseEnd(block, verb);
    const clause = clauseOf(block, verb, start, end);
    // Where a clause mixes report and quotation, the quoted words say it.
    if (!clause || holdsQuotation(block, clause.first, clause.last)) continue;
    const span = { start: starts[clause.first], end: ends[clause.last] };
    const before = found.at(-1);
    if (before && before.start < span.end && span.start < before.end) continue;
    if (FIRST_PERSONS.has(block.scan.lower(block.beforeAdverbs(verb)))) continue;
    const told = subjectOf(block, verb, start, end);
    if (!told && !clause.hasThat) continue;
    const cue = { start: starts[verb], end: ends[verb] };
    const said = told ?? attribution(null, null, null, cue);
    found.push(quoteOf(span, said, { direct: false, manner: 'cued', isOpen: false, isFirst: false }));
  }
  return found;
}

function holdsQuotation(block: SpeechBlock, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (block.isInside(i)) return true;
  return false;
}
