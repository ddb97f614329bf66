/** Language of a text as ISO 639-1: the one that most of its words are in, null where it shows none. Takes how many words are in each language. */
export function languageOf(words: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [language, count] of words) if (best === null || count > (words.get(best) ?? 0)) best = language;
  return best;
}
