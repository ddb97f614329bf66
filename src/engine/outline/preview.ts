import type { Span } from '../model';

/** One line of text cut to a length, with the span of what it is shown for. */
export interface Preview extends Span {
  readonly text: string;
}

const ELLIPSIS = '…';

/** As many characters are in view in a list as narrow as a side bar is at first: the span is to be among them, so a short one has more before it. */
const NARROW = 22;
/** At most as much of the line before the span. */
const LONGEST_LEAD = 12;

/** What would break or reorder a line of a list: control characters, line separators and marks that override the direction of writing. */
// eslint-disable-next-line no-control-regex
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Shows a span in its line, in at most `maximum` UTF-16 units where the span itself is no longer than that: cut at both sides where needed,
 * with a little before the span and the rest after it.
 *
 * @param line the whole line
 * @param span where it lies in the line; what reaches beyond the line's end is left out
 * @param lead as much of the line before the span, at most; where it is not given, as little as leaves the span in view in a narrow list
 * @returns the shortened line and the span's place in it
 */
export function previewOf(line: string, span: Span, maximum = 120, lead?: number): Preview {
  const end = Math.min(span.end, line.length);
  const start = Math.min(span.start, end);
  const indentation = line.length - line.trimStart().length;
  const room = Math.max(0, maximum - (end - start));
  const before = Math.min(lead ?? narrowLead(end - start), Math.floor(room / 3));
  let from = Math.max(Math.min(indentation, start), start - before);
  from = wordStartAtOrAfter(line, from, start);
  let to = Math.min(line.trimEnd().length, from + Math.max(maximum, end - from));
  to = Math.max(to, end);
  if (to < line.length && isLowSurrogate(line, to)) to--;
  const cutBefore = from > indentation ? ELLIPSIS : '';
  const cutAfter = to < line.trimEnd().length ? ELLIPSIS : '';
  const text = cutBefore + line.slice(from, to).replace(UNSHOWABLE, ' ') + cutAfter;
  return { text, start: start - from + cutBefore.length, end: end - from + cutBefore.length };
}

function narrowLead(length: number): number {
  return Math.max(0, Math.min(LONGEST_LEAD, NARROW - ELLIPSIS.length - length));
}

/** A cut inside a word moves on to the next word, if one starts before `limit`. */
function wordStartAtOrAfter(line: string, from: number, limit: number): number {
  if (from === 0 || /\s/.test(line[from - 1])) return from;
  for (let at = from; at < limit; at++) {
    if (/\s/.test(line[at])) return at + 1;
  }
  return isLowSurrogate(line, from) ? from + 1 : from;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
