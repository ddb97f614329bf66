/** No name that is offered has more words before the cursor. */
const MOST_WORDS = 5;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The word that ends at the cursor, and where on the line the last few words begin, the longest row first. */
export interface Typed {
  readonly text: string;
  readonly starts: readonly number[];
}

/** What is typed before the cursor. `starts` is empty where no word ends there. */
export function typedIn(textBefore: string): Typed {
  const words = [...textBefore.matchAll(WORD)];
  const last = words.at(-1);
  if (!last || last.index + last[0].length !== textBefore.length) return { text: textBefore, starts: [] };
  return { text: textBefore, starts: words.slice(-MOST_WORDS).map(({ index }) => index) };
}

/**
 * Where on the line the beginning of a name stands that is typed: of several words where they all belong to it, else of the last one.
 * @returns -1 where the name does not fit what is typed, or is typed already
 */
export function startOfName(name: string, { text, starts }: Typed): number {
  const folded = name.toLowerCase();
  for (const start of starts) {
    const typed = text.slice(start).toLowerCase();
    if (folded === typed) return -1;
    if (folded.startsWith(typed)) return start;
  }
  const last = starts.at(-1);
  if (last === undefined) return text.length;
  const word = text.slice(last).toLowerCase();
  return folded.split(/[\s-]+/).some((each) => each.startsWith(word)) ? last : -1;
}
