import type { LocalQuote } from '../context/quotes';
import type { Span } from '../model';
import type { LinkedEntity, LinkedMention, LinkedQuote } from './linked';
import { pronounOf, type Recent } from './recent';

/** Whether a mention stands in one of a block's quotations. */
export const isQuoted = (quotes: readonly LocalQuote[], { start, end }: Span): boolean =>
  quotes.some((quote) => quote.direct && start >= quote.start && end <= quote.end);

/**
 * Who says what in a block, also where the cue has only a pronoun or a surname, or no cue stands at all. `linked` are all mentions that
 * were linked in the block, in order, and `recent` the mentions up to its end.
 */
export function linkQuotes(quotes: readonly LocalQuote[], linked: readonly LinkedMention[], recent: Recent): LinkedQuote[] {
  const found: LinkedQuote[] = [];
  for (const quote of quotes) {
    const speaker = quote.manner === 'follows' ? (found.at(-1)?.speaker ?? null) : speakerOf(quote, quotes, linked, recent);
    if (quote.manner === 'turn' && speaker?.type !== 'person') continue;
    found.push({ start: quote.start, end: quote.end, direct: quote.direct, speaker, cue: quote.cue });
  }
  return found;
}

function speakerOf(
  quote: LocalQuote,
  quotes: readonly LocalQuote[],
  linked: readonly LinkedMention[],
  recent: Recent,
): LinkedEntity | null {
  const { pronoun, speakerAt } = quote;
  if (speakerAt !== null) return linked.find((mention) => mention.start <= speakerAt && speakerAt < mention.end)?.entity ?? null;
  if (!pronoun) return null;
  const { start } = quote.cue ?? quote;
  for (let i = linked.length - 1; i >= 0; i--) {
    const mention = linked[i];
    if (mention.end <= start && pronounOf(mention.entity) === pronoun && !isQuoted(quotes, mention)) return mention.entity;
  }
  return recent.lastSpeaker(pronoun, linked.length);
}
