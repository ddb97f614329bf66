import { Gap } from '../../text/tokens';
import type { LocalQuote, Manner } from './localQuote';
import type { SpeechBlock } from './speech';

const LONGEST_LABEL = 4;
const LETTERS: ReadonlyMap<string, Manner> = new Map<string, Manner>([
  ['q', 'question'],
  ['question', 'question'],
  ['a', 'answer'],
  ['answer', 'answer'],
]);

/** Turns of an interview, one a line: "Lindqvist: Is that true?", "Q: Is that true?" */
export function findTurns(block: SpeechBlock): LocalQuote[] {
  const { tokens } = block.scan;
  const found: LocalQuote[] = [];
  for (let line = 0; line < tokens.count; line = nextLine(block, line)) {
    const colon = endOfLabel(block, line);
    if (colon < 0) continue;
    const end = endOfLine(block, colon);
    const manner: Manner = (colon === line + 1 ? LETTERS.get(tokens.lower(line)) : undefined) ?? 'turn';
    const speakerAt = manner === 'turn' ? tokens.starts[colon - 1] : null;
    found.push({
      start: tokens.starts[colon],
      end,
      direct: true,
      speakerAt,
      ownerAt: null,
      pronoun: null,
      subjectAt: null,
      noun: null,
      manner,
      isOpen: false,
      isFirst: false,
      cue: null,
    });
  }
  return found;
}

/** The token behind the colon of a line that begins with a name, or a letter for one; -1 for others. */
function endOfLabel({ scan }: SpeechBlock, line: number): number {
  const { gaps, count } = scan.tokens;
  for (let i = line + 1; i <= line + LONGEST_LABEL && i < count; i++) {
    if (gaps[i] & Gap.Colon) return gaps[i] & Gap.Break ? -1 : i;
    if (!scan.isCapitalised(i) || gaps[i] & ~(Gap.Space | Gap.Hyphen | Gap.Stop)) return -1;
  }
  return -1;
}

function nextLine({ scan }: SpeechBlock, from: number): number {
  const { gaps, count } = scan.tokens;
  let i = from + 1;
  while (i < count && !(gaps[i] & Gap.Break)) i++;
  return i;
}

/** Offset behind the last mark of a line. */
function endOfLine(block: SpeechBlock, from: number): number {
  const { text, starts, count } = block.scan.tokens;
  const next = nextLine(block, from);
  return text.slice(0, next < count ? text.lastIndexOf('\n', starts[next]) : text.length).trimEnd().length;
}
