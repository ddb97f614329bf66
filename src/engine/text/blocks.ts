/**
 * A text is a list of blocks that tile it: paragraphs with the blank lines after them. Where a block ends depends only on
 * the text from its beginning on, so after an edit the old boundaries hold again as soon as one of them is met.
 */

/** From here on a long paragraph may be divided where its own words say so. */
const DIVISIBLE_FROM = 2048;
/** No block is longer, so that no step of the analysis takes long. */
const LONGEST = 8192;
/** A line this long is a paragraph of its own; shorter ones may be hard-wrapped parts of one. */
const PARAGRAPH_LINE = 160;
/** One blank in so many is a place to divide a paragraph. The choice hangs on the letters before it, so it moves with the text. */
const DIVIDER_MASK = 31;

const NEWLINE = 10;
const RETURN = 13;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 160 || code === NEWLINE || code === RETURN;

/**
 * End of the block that begins at `start`. `text` may be a part of a longer text: answers -1 where the end of `text` is
 * reached before the end of the block is certain, unless `isLast` says that nothing follows.
 */
export function blockEnd(text: string, start: number, isLast: boolean): number {
  const limit = Math.min(text.length, start + LONGEST);
  let lineStart = start;
  let hasWords = false;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code)) hasWords = true;
    else if (code === NEWLINE) {
      if (hasWords) {
        const next = skipBlanks(text, i + 1, limit);
        if (next.lines > 0 || i - lineStart > PARAGRAPH_LINE) {
          if (next.at < limit) return next.lineStart;
          break;
        }
      }
      lineStart = i + 1;
    } else if (i - start >= DIVISIBLE_FROM && isDivider(text, i)) return i + 1;
  }
  if (limit === start + LONGEST) return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
  return isLast ? text.length : -1;
}

/** Skips blanks from `at`; says where words begin again, on which line, and how many line breaks were skipped. */
function skipBlanks(text: string, at: number, limit: number): { at: number; lineStart: number; lines: number } {
  let lineStart = at;
  let lines = 0;
  while (at < limit && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === NEWLINE) {
      lines++;
      lineStart = at + 1;
    }
    at++;
  }
  return { at, lineStart, lines };
}

function isDivider(text: string, at: number): boolean {
  const hash = Math.imul(text.charCodeAt(at - 1) + 31 * text.charCodeAt(at - 2) + 961 * text.charCodeAt(at - 3), 0x9e3779b1);
  return ((hash >>> 16) & DIVIDER_MASK) === 0;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Ends of all blocks of a text, in order; the last one is the text's length. Empty for an empty text. */
export function* blockEnds(text: string): Generator<number> {
  for (let start = 0; start < text.length;) {
    start = blockEnd(text, start, true);
    yield start;
  }
}
