import type { Chunk } from '../document/chunk';
import type { Entry, LinkedEntry } from '../document/entry';
import { BlockSequence } from '../document/sequence';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import type { LinkChanges } from './changes';
import type { BlockLink, LinkedMention } from './linked';
import { TextOrder } from './order';
import { type Mentioned, Recent, REACH } from './recent';
import { Referents } from './referents';
import { resolveBlock } from './resolve';
import { isQuoted, isSameTail } from './speakers';
import { LinkTables } from './tables';

/** Blocks linked between two questions whether to pause. */
const BLOCKS_PER_STEP = 16;
/** Chunks whose keys are noted, and chunks that are passed over, between two such questions. */
const CHUNKS_PER_STEP = 4;
const PASSED_PER_STEP = 32;

/** The tables of a document as its newest analysis left them. */
export class LinkState {
  readonly tables: LinkTables;
  readonly recent = new Recent();
  readonly referents: Referents;
  /** The blocks that the tables are of; null while an update is under way, and for good where one was given up. */
  blocks: BlockSequence | null = null;

  constructor(knowledge: EngineKnowledge) {
    this.tables = new LinkTables(knowledge);
    this.referents = new Referents(this.recent, knowledge, (entity, noun, isFormer) => this.tables.isCalled(entity, noun, isFormer));
  }
}

/** Links all blocks of a text. A generator, so that the caller can pause it. All blocks are read. */
export function* linkAll(blocks: BlockSequence, state: LinkState): Generator<void, BlockSequence> {
  let count = 0;
  for (const entry of blocks as Iterable<LinkedEntry>) {
    state.tables.add(entry.facts);
    if (++count % BLOCKS_PER_STEP === 0) yield;
  }
  yield* state.tables.settle(null, false);
  yield;
  state.recent.clear();
  for (const entry of blocks) {
    link(entry as LinkedEntry, state);
    if (++count % BLOCKS_PER_STEP === 0) yield;
  }
  state.blocks = blocks;
  return blocks;
}

/** What came and went between the blocks that a state is of and the present ones. */
export interface Difference {
  readonly removed: ReadonlySet<Entry>;
  readonly added: ReadonlySet<Entry>;
  /** The blocks right behind what was removed. */
  readonly behind: ReadonlySet<Entry>;
  /** What was added stands in one place, where what was removed stood. */
  readonly isInPlace: boolean;
}

/**
 * Links what an edit has changed: the new blocks, those that hang on what these tell the whole text, and those that follow closely.
 * Equal to linking all blocks. The state is of the blocks before, and afterwards of the present ones.
 */
export function* linkChanged(blocks: BlockSequence, difference: Difference, state: LinkState): Generator<void, BlockSequence> {
  state.blocks = null;
  let count = 0;
  for (const { facts } of difference.removed) {
    if (facts) state.tables.remove(facts);
    if (++count % BLOCKS_PER_STEP === 0) yield;
  }
  for (const { facts } of difference.added) {
    if (facts) state.tables.add(facts);
    if (++count % BLOCKS_PER_STEP === 0) yield;
  }
  yield* indexKeys(blocks);
  const changes = yield* state.tables.settle(new TextOrder(blocks), difference.isInPlace);
  yield;
  const linked = yield* new Relinker(blocks, difference, changes, state).run();
  state.blocks = linked;
  return linked;
}

/** Notes the keys of all chunks that have no such notes: of the whole text at its first edit, later on of what was edited. */
function* indexKeys({ chunks }: BlockSequence): Generator<void> {
  let count = 0;
  for (const chunk of chunks) if (chunk.indexKeys() && ++count % CHUNKS_PER_STEP === 0) yield;
}

function link(entry: LinkedEntry, { tables, referents }: LinkState): BlockLink {
  return ((entry as Entry).link = resolveBlock(entry.prose, entry.facts, tables, referents));
}

/** Goes through the blocks once, in order, and links those again that may have changed. */
class Relinker {
  private readonly chunks: Chunk[];
  /** So many mentions from here on, what blocks say may hang on mentions that have changed. */
  private horizon = 0;
  /** `recent` holds what precedes the present place. */
  private isPlaced = false;

  constructor(
    blocks: BlockSequence,
    private readonly difference: Difference,
    private readonly changes: LinkChanges,
    private readonly state: LinkState,
  ) {
    this.chunks = [...blocks.chunks];
  }

  *run(): Generator<void, BlockSequence> {
    const needs = [...this.changes.needs];
    let work = 0;
    for (let chunk = 0; chunk < this.chunks.length; chunk++) {
      if (chunk % PASSED_PER_STEP === PASSED_PER_STEP - 1) yield;
      const original = this.chunks[chunk];
      const needed = needs.filter((key) => original.mayNeed(key));
      if (needed.length === 0 && this.horizon === 0 && !this.changes.isAll && !this.holdsChange(original)) {
        this.isPlaced = false;
        continue;
      }
      let entries: readonly Entry[] = original.entries;
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at] as LinkedEntry;
        if (this.difference.behind.has(entry)) this.horizon = REACH;
        if (!this.isConcerned(entry, needed)) {
          this.pass(entry);
          continue;
        }
        if (!this.isPlaced) this.place(chunk, at, entries);
        const relinked = this.relink(entry);
        if (relinked !== entry) {
          if (entries === original.entries) entries = [...entries];
          (entries as Entry[])[at] = relinked;
        }
        if (++work % BLOCKS_PER_STEP === 0) yield;
      }
      if (entries !== original.entries) this.chunks[chunk] = original.relinked(entries);
      if (++work % BLOCKS_PER_STEP === 0) yield;
    }
    return new BlockSequence(this.chunks);
  }

  private holdsChange({ entries }: Chunk): boolean {
    const { added, behind } = this.difference;
    return (added.size > 0 || behind.size > 0) && entries.some((entry) => added.has(entry) || behind.has(entry));
  }

  private isConcerned(entry: Entry, needed: readonly number[]): boolean {
    if (!entry.link || this.changes.isAll || (this.horizon > 0 && entry.link.isContextual)) return true;
    return needed.length > 0 && needed.some((key) => entry.needs.includes(key));
  }

  /** Goes past a block that stays as it is. */
  private pass({ link: { mentions, tail }, prose }: LinkedEntry): void {
    if (this.horizon > 0 && this.isPlaced) {
      for (const mention of mentions) this.state.recent.add(mention, isQuoted(prose.quotes, mention));
      this.state.recent.tail = tail;
    } else this.isPlaced = false;
    this.horizon = Math.max(0, this.horizon - mentions.length);
  }

  private relink(entry: LinkedEntry): Entry {
    const before = (entry as Entry).link;
    // Blocks that the version before has too keep their link there.
    const fresh = before ? entry.unlinked() : entry;
    const { mentions, tail } = link(fresh as LinkedEntry, this.state);
    const isSame = before !== null && isSameRow(before.mentions, mentions) && isSameTail(before.tail, tail);
    this.horizon = isSame ? Math.max(0, this.horizon - mentions.length) : REACH;
    return fresh;
  }

  /** Fills `recent` with the last mentions before a place. */
  private place(chunk: number, at: number, entries: readonly Entry[]): void {
    const before: Mentioned[] = [];
    let from = at - 1;
    for (let c = chunk; c >= 0 && before.length < REACH; c--) {
      const list = c === chunk ? entries : this.chunks[c].entries;
      if (c < chunk && this.chunks[c].mentions === 0) continue;
      for (let i = c === chunk ? from : list.length - 1; i >= 0 && before.length < REACH; i--) {
        const { link: linked, prose } = list[i] as LinkedEntry;
        for (let m = linked.mentions.length - 1; m >= 0 && before.length < REACH; m--) {
          const mention = linked.mentions[m];
          before.push({ ...mention, isQuoted: isQuoted(prose.quotes, mention) });
        }
      }
      from = -1;
    }
    this.state.recent.clear();
    for (const mention of before.reverse()) this.state.recent.add(mention, mention.isQuoted);
    const previous = at > 0 ? entries[at - 1] : this.chunks[chunk - 1]?.entries.at(-1);
    this.state.recent.tail = previous?.link?.tail ?? null;
    this.isPlaced = true;
  }
}

/** Whether the same is mentioned in the same order; where it stands does not matter to the blocks behind. */
const isSameRow = (a: readonly LinkedMention[], b: readonly LinkedMention[]): boolean =>
  a.length === b.length && a.every((mention, i) => isSame(mention, b[i]));

const isSame = (a: LinkedMention, b: LinkedMention): boolean => a.entity === b.entity && a.opening === b.opening && a.noun === b.noun;
