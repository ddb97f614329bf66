import type { Span } from '../../model';

/** What stands between quotation marks, without the marks. */
export interface Quotation extends Span {
  /** No mark closes it: it reaches to the end of the text, and may go on behind. */
  readonly isOpen: boolean;
}

const CLOSING: Readonly<Partial<Record<string, string>>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

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
 */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let hasSingle = true;
  for (let i = 0; i < text.length; i++) {
    if (MAY_OPEN[text.charCodeAt(i)] === 0) continue;
    const mark = text[i];
    const closing = CLOSING[mark];
    if (closing === undefined || (mark === '‘' && !hasSingle) || !opens(text, i)) continue;
    const end = closingMark(text, i + 1, closing);
    if (end < 0 && mark === '‘') {
      // What does not close here closes nowhere behind.
      hasSingle = false;
      continue;
    }
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
    if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) return i;
  }
  return -1;
}
