/** Soft hyphens, zero-width spaces and the like: nobody sees them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Letters in one, as typesetting leaves them: "ﬁ", "ﬄ". */
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Whether a UTF-16 unit is one that `readable` takes away or takes apart. */
export const isUnreadable = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || (code >= 0xfb00 && code <= 0xfb06);

const SPACE = 32;
const LAST_ASCII = 0x7f;
const NO_BREAK_SPACE = 0xa0;
const LAST_LATIN = 0x24f;

/** A word or name as a reader sees it: without what is invisible, ligatures apart, one space for any blank. */
export function readable(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ');
}

/** Whether a text has nothing but visible characters of Latin scripts and single spaces, as nearly all have. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || (code > LAST_ASCII && (code <= NO_BREAK_SPACE || code > LAST_LATIN || isUnreadable(code)))) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return true;
}
