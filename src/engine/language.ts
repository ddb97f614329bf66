/** English prose has four function words in ten; lists and tables have fewer, other languages hardly any. */
const ENGLISH_SHARE = 0.15;

/** Language of a text of so many words as ISO 639-1, null where it is not English, the one language that the engine reads, or has no words. */
export function languageOf(words: number, functionWords: number): string | null {
  return words > 0 && functionWords >= words * ENGLISH_SHARE ? 'en' : null;
}
