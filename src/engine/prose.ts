import type { LinkableBlock } from './entities/linked';
import type { BlockReading, LocalMention } from './readBlock';
import type { Span } from './model';
import { FenceState, type Mask } from './text/markup';

/** The blocks with what stands in fenced code and front matter taken out of their readings. Most texts have neither, and come back as they are. */
export function* proseOf(blocks: readonly LinkableBlock[]): Generator<LinkableBlock> {
  const state = new FenceState();
  let isFirst = true;
  for (const block of blocks) {
    const masks = state.next(block.reading.fences, block.text.length, isFirst);
    isFirst = false;
    yield masks.length === 0 ? block : { text: block.text, reading: without(block.reading, masks) };
  }
}

function without(reading: BlockReading, masks: readonly Mask[]): BlockReading {
  const isProse = ({ start, end }: Span): boolean => !masks.some((mask) => start < mask.end && end > mask.start);
  const mentions = reading.mentions.filter(isProse);
  const ownerAmong = (mention: LocalMention): number | null => (mentions.includes(mention) ? mentions.indexOf(mention) : null);
  return {
    ...reading,
    mentions,
    places: reading.places.filter(isProse),
    loose: reading.loose.filter(isProse),
    measures: reading.measures
      .filter(isProse)
      .map((measure) => ({ ...measure, owner: measure.owner === null ? null : ownerAmong(reading.mentions[measure.owner]) })),
    quotes: reading.quotes.filter(isProse),
    acronyms: reading.acronyms
      .filter(isProse)
      .map((acronym) => ({ ...acronym, owner: mentions.indexOf(reading.mentions[acronym.owner]) }))
      .filter((acronym) => acronym.owner >= 0),
  };
}
