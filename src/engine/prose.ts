import { ownedBy } from './context/measures/localMeasure';
import { Chunk } from './document/chunk';
import { Entry } from './document/entry';
import { BlockSequence } from './document/sequence';
import type { BlockReading, LocalMention } from './reading/blockReading';
import { withMentions } from './context/events/localEvent';
import type { Span } from './model';
import { FenceState, type Mask } from './text/markup';

/** Chunks between two questions whether to pause. */
const CHUNKS_PER_STEP = 4;

/** A sequence whose blocks all know what of them is prose. */
export interface Masked {
  readonly blocks: BlockSequence;
  /** Entries that had other masks, and those that are in their place. */
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/**
 * Takes what stands in fenced code and front matter out of the blocks' readings. Most texts have neither, and nothing is done.
 * A generator, so that the caller can pause it. All blocks are read.
 */
export function* maskBlocks(blocks: BlockSequence): Generator<void, Masked> {
  const state = new FenceState();
  const chunks: Chunk[] = [...blocks.chunks];
  const removed: Entry[] = [];
  const added: Entry[] = [];
  for (let c = 0; c < chunks.length; c++) {
    if (c % CHUNKS_PER_STEP === CHUNKS_PER_STEP - 1) yield;
    if (state.isInProse && !chunks[c].hasFences) continue;
    const before = chunks[c].entries;
    const entries = before.map((entry, at) => {
      const masks = state.next((entry.reading as BlockReading).fences, entry.text.length, c === 0 && at === 0);
      if (isSame(masks, entry.masks)) return entry;
      // What other versions have too stays as it is there.
      const masked = entry.facts ? copyOf(entry) : entry;
      masked.masks = masks;
      masked.prose = without(entry.reading as BlockReading, masks);
      if (masked !== entry) {
        removed.push(entry);
        added.push(masked);
      }
      return masked;
    });
    if (entries.some((entry, at) => entry !== before[at])) chunks[c] = new Chunk(entries);
  }
  return { blocks: added.length > 0 ? new BlockSequence(chunks) : blocks, removed, added };
}

function copyOf({ text, reading }: Entry): Entry {
  const entry = new Entry(text);
  entry.reading = reading;
  return entry;
}

const isSame = (a: readonly Mask[], b: readonly Mask[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i].start && end === b[i].end);

function without(reading: BlockReading, masks: readonly Mask[]): BlockReading {
  if (masks.length === 0) return reading;
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
      .map((measure) => ownedBy(measure, measure.owner === null ? null : ownerAmong(reading.mentions[measure.owner]))),
    quotes: reading.quotes.filter(isProse),
    events: reading.events
      .filter(({ sentence }) => isProse(sentence))
      .map((event) => withMentions(event, (index) => ownerAmong(reading.mentions[index]))),
    acronyms: reading.acronyms
      .filter(isProse)
      .map((acronym) => ({ ...acronym, owner: mentions.indexOf(reading.mentions[acronym.owner]) }))
      .filter((acronym) => acronym.owner >= 0),
  };
}
