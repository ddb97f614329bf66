/**
 * What stands in a text and is no prose. Inside a line: code between backticks, tags, addresses, the target of a Markdown link.
 * Over lines: fenced code and front matter, whose marks a block reports and the whole text pairs.
 */

/** No inline markup is longer; what looks longer is a stray mark. */
const LONGEST = 400;

/** Where the markup that begins at `at` ends, -1 where there is none. */
export function endOfMarkup(text: string, at: number): number {
  switch (text[at]) {
    case '`':
      return closedBy(text, at + 1, '`');
    case '<':
      return /[a-z/!]/i.test(text[at + 1] ?? '') ? closedBy(text, at + 1, '>') : -1;
    case ']':
      return text[at + 1] === '(' ? closedBy(text, at + 2, ')') : -1;
    case ':':
      return text.startsWith('://', at) ? endOfAddress(text, at) : -1;
    default:
      return -1;
  }
}

function closedBy(text: string, from: number, mark: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let i = from; i < limit && text[i] !== '\n'; i++) if (text[i] === mark) return i + 1;
  return -1;
}

function endOfAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && !/[\s)\]>"”]/.test(text[end])) end++;
  return end;
}

/** Lines that fence code ("```", "~~~") or front matter ("---"), as they stand in a block. */
export interface FenceLine {
  readonly start: number;
  readonly end: number;
  readonly kind: 'code' | 'rule';
}

const FENCE = /^(?: {0,3}(?:```|~~~)[^\n]*|---[ \t]*\r?)$/gm;

/** The fence lines of a block, in order. */
export function fenceLines(text: string): FenceLine[] {
  if (!text.includes('```') && !text.includes('~~~') && !text.includes('---')) return [];
  return Array.from(text.matchAll(FENCE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0].startsWith('---') ? 'rule' : 'code',
  }));
}

/** Spans of one block that are no prose, relative to it. */
export interface Mask {
  readonly start: number;
  readonly end: number;
}

/** Follows the fences from block to block and says what of each block is no prose. Feed the blocks in order. */
export class FenceState {
  private open: 'code' | 'front-matter' | null = null;

  /** Whether the next block begins in prose. */
  get isInProse(): boolean {
    return this.open === null;
  }

  /** Masks of the next block, whose fence lines and length are given. */
  next(lines: readonly FenceLine[], length: number, isFirst: boolean): readonly Mask[] {
    if (lines.length === 0) return this.open ? [{ start: 0, end: length }] : [];
    const masks: Mask[] = [];
    let start = this.open ? 0 : -1;
    for (const line of lines) {
      if (this.open === null) {
        if (line.kind === 'code') this.open = 'code';
        else if (isFirst && line.start === 0) this.open = 'front-matter';
        else continue;
        start = line.start;
      } else if ((this.open === 'code') === (line.kind === 'code')) {
        masks.push({ start, end: line.end });
        this.open = null;
        start = -1;
      }
    }
    if (start >= 0) masks.push({ start, end: length });
    return masks;
  }
}
