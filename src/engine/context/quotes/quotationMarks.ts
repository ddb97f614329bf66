import type { Span } from '../../model';

/** What stands between quotation marks, without the marks. */
export interface Quotation extends Span {
  /** No mark closes it: it reaches to the end of the text, and may go on behind. */
  readonly isOpen: boolean;
}

const CLOSING: Readonly<Partial<Record<string, string>>> = { '“': '”', '”': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

/** The opening marks by UTF-16 unit. */
const MAY_OPEN = (() => {
  const units = new Uint8Array(0x10000);
  for (const mark of Object.keys(CLOSING)) units[mark.charCodeAt(0)] = 1;
  return units;
})();

/** Whether a text, given as UTF-16 units, has marks that may open a quotation: most paragraphs have none. */
export function mayHoldQuotation(units: Uint16Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (MAY_OPEN[units[i]]) return true;
  return false;
}

/**
 * The quotations of a text. One that is not closed goes on to the end of the text, as one does that runs over paragraphs. Apostrophes are no marks: a single one opens only before a word and closes only behind one.
 * Text that was typed and pasted mixes straight marks with curly ones, so that each kind may close the other where its own does not.
 */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let hasSingle = true;
  for (let i = 0; i < text.length; i++) {
    if (MAY_OPEN[text.charCodeAt(i)] === 0) continue;
    const mark = text[i];
    const closing = CLOSING[mark];
    if (closing === undefined || (mark === '‘' && !hasSingle) || !opens(text, i)) continue;
    const end = closesOther(text, i + 1, mark) ?? closingMark(text, i + 1, closing);
    if (end < 0 && mark === '‘') {
      // What does not close here closes nowhere behind.
      hasSingle = false;
      continue;
    }
    if (end < 0 && mark === '”') continue;
    const stop = end < 0 ? text.trimEnd().length : end;
    if (stop > i + 1) quotations.push({ start: i + 1, end: stop, isOpen: end < 0 });
    i = stop;
  }
  return quotations;
}

function opens(text: string, at: number): boolean {
  if (text[at] === '“' || text[at] === '„' || text[at] === '«') return true;
  return (at === 0 || /[\s([—–-]/.test(text[at - 1])) && /\S/.test(text[at + 1] ?? ' ');
}

function closingMark(text: string, from: number, closing: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] !== closing) continue;
    if (closing !== '’' && closing !== '"') return i;
    if (endsWord(text, i)) return i;
  }
  return -1;
}

/**
 * Where a mark of the other kind closes what a double mark opened: before its own kind does, and with no quotation opened within that it might close instead.
 */
function closesOther(text: string, from: number, mark: string): number | undefined {
  if (mark === '"') {
    for (let i = from; i < text.length; i++) {
      if (text[i] === '“' || (text[i] === '"' && endsWord(text, i))) return undefined;
      if (text[i] === '”') return i;
    }
    return undefined;
  }
  if (mark !== '“') return undefined;
  let found: number | undefined;
  let isWithin = false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '”') return undefined;
    if (text[i] === '“') {
      if (i > from && /\S/.test(text[i - 1]) && endsWord(text, i)) return found ?? i;
      return found;
    }
    if (text[i] !== '"' || found !== undefined) continue;
    if (opens(text, i)) isWithin = true;
    else if (!endsWord(text, i)) continue;
    else if (isWithin) isWithin = false;
    else found = i;
  }
  return found;
}

/** Whether no word goes on behind a mark. */
function endsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}
