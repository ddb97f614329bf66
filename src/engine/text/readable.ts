/** Soft hyphens, zero-width spaces and the like: nobody sees them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Letters in one, as typesetting leaves them: "ﬁ", "ﬄ". */
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Whether a UTF-16 unit is one that `readable` takes away or takes apart. */
export const isUnreadable = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || (code >= 0xfb00 && code <= 0xfb06);

/** A word or name as a reader sees it: without what is invisible, ligatures apart, one space for any blank. */
export const readable = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ');
