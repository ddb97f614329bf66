import type { LocalQuote, PronounKind } from '../context/quotes';
import type { LinkedMention, LinkedQuote } from './linked';
import type { LinkedEntity } from './registry';

/** Finds who says what, also where the cue has only a pronoun or a surname, or no cue stands at all. Feed the blocks in order of the text. */
export class Speakers {
  /** Who was mentioned last outside a quotation, up to the block before. */
  private readonly last: Record<PronounKind, LinkedEntity | null> = { person: null, body: null };

  /** The quotes of a block; `linked` are all mentions that were linked in it, in order. */
  resolve(quotes: readonly LocalQuote[], linked: readonly LinkedMention[]): LinkedQuote[] {
    const found: LinkedQuote[] = [];
    const isQuoted = (mention: LinkedMention): boolean =>
      quotes.some((quote) => quote.direct && mention.start >= quote.start && mention.end <= quote.end);
    const outside = linked.filter((mention) => !isQuoted(mention));
    for (const quote of quotes) {
      const speaker = quote.manner === 'follows' ? (found.at(-1)?.speaker ?? null) : this.speakerOf(quote, linked, outside);
      if (quote.manner === 'turn' && speaker?.type !== 'person') continue;
      found.push({ start: quote.start, end: quote.end, direct: quote.direct, speaker, cue: quote.cue });
    }
    for (const { entity } of outside) this.note(entity);
    return found;
  }

  private speakerOf(quote: LocalQuote, linked: readonly LinkedMention[], outside: readonly LinkedMention[]): LinkedEntity | null {
    const { pronoun, speakerAt } = quote;
    if (speakerAt !== null) return linked.find((mention) => mention.start <= speakerAt && speakerAt < mention.end)?.entity ?? null;
    if (!pronoun) return null;
    const before = outside.filter((mention) => mention.end <= (quote.cue ?? quote).start && kindOf(mention.entity) === pronoun);
    return before.at(-1)?.entity ?? this.last[pronoun];
  }

  private note(entity: LinkedEntity): void {
    const kind = kindOf(entity);
    if (kind) this.last[kind] = entity;
  }
}

function kindOf(entity: LinkedEntity): PronounKind | null {
  if (entity.type === 'person') return 'person';
  return entity.class === 'actor' ? 'body' : null;
}
