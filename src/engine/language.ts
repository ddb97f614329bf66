import type { BlockReading } from './readBlock';

/** English prose has four function words in ten; lists and tables have fewer, other languages hardly any. */
const ENGLISH_SHARE = 0.15;

/** Language of a text as ISO 639-1, null where it is not English, the one language that the engine reads, or has no words. */
export function languageOf(readings: Iterable<BlockReading>): string | null {
  let words = 0;
  let functionWords = 0;
  for (const reading of readings) {
    words += reading.words;
    functionWords += reading.functionWords;
  }
  return words > 0 && functionWords >= words * ENGLISH_SHARE ? 'en' : null;
}
