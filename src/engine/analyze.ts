import { LinkedAnalysis } from './analysis';
import type { Entry } from './document/entry';
import { BlockSequence } from './document/sequence';
import type { BlockFacts } from './entities/blockFacts';
import { FactsReader } from './entities/factsReader';
import { type Difference, linkAll, linkChanged, LinkState } from './entities/link';
import { explain } from './explain/explain';
import type { Explanation } from './explain/explanation';
import { applyChanges, type Changed, divide, divideParts } from './incremental';
import type { EngineKnowledge } from './lexicon/engineKnowledge';
import { type Masked, maskBlocks } from './prose';
import { Batches } from './reading/batches';
import type { BlockReading } from './reading/blockReading';
import { BlockReader } from './reading/blockReader';
import type { AnalysisTask, Engine } from './engine';
import type { Analysis, TextChange } from './model';

/** Blocks between two questions whether to pause, where little is done with each. */
const LIGHT_BLOCKS = 256;

/** The pipeline: a text is divided into blocks, each block is read on its own, the readings are linked into entities. */
export class DossierEngine implements Engine {
  private blockReader: BlockReader | null = null;
  private readonly batches = new Batches();

  private readonly factsReader: FactsReader;

  constructor(private readonly knowledge: EngineKnowledge) {
    this.factsReader = new FactsReader(knowledge);
  }

  analyze(text: string): Analysis {
    const task = this.begin(text);
    while (!task.step(() => false));
    return task.result();
  }

  begin(text: string | Iterable<string>): AnalysisTask {
    return new Task(this.start(typeof text === 'string' ? divide(text) : divideParts(text)));
  }

  update(previous: Analysis, changes: readonly TextChange[]): AnalysisTask {
    if (!(previous instanceof LinkedAnalysis)) throw new TypeError('update needs an analysis that this engine made');
    return new Task(this.goOn(previous, changes));
  }

  explain(analysis: Analysis, offset: number): Explanation {
    if (!(analysis instanceof LinkedAnalysis)) throw new TypeError('explain needs an analysis that this engine made');
    return explain(analysis, offset, this.reader, this.knowledge);
  }

  private *start(divided: Iterable<Entry>): Generator<void, Analysis> {
    const entries: Entry[] = [];
    for (const entry of divided) {
      if (entries.push(entry) % LIGHT_BLOCKS === 0) yield;
    }
    yield* this.read(entries);
    const { blocks } = yield* maskBlocks(BlockSequence.of(entries));
    return yield* this.linkFrom(blocks);
  }

  private *goOn(previous: LinkedAnalysis, changes: readonly TextChange[]): Generator<void, Analysis> {
    const changed = applyChanges(previous.blocks, changes);
    yield* this.read(changed.added);
    const masked = yield* maskBlocks(changed.blocks);
    const difference = combine(changed, masked, changes.length === 1);
    yield* this.tellFacts(difference.added);
    const { state } = previous;
    // Asked last, with no pause up to the linking: another version may have gone on from the same state, or an update may have been given up half way.
    if (state.blocks !== previous.blocks) return yield* this.linkFrom(withoutLinks(masked.blocks));
    const blocks = yield* linkChanged(masked.blocks, difference, state);
    return new LinkedAnalysis(blocks, state, this.knowledge);
  }

  private *read(entries: Iterable<Entry>): Generator<void> {
    for (const batch of this.batches.of(entries)) {
      const readings = this.reader.readAll(batch.map(({ text }) => text));
      for (let i = 0; i < batch.length; i++) batch[i].prose = batch[i].reading = readings[i];
      yield;
    }
  }

  private *linkFrom(blocks: BlockSequence): Generator<void, Analysis> {
    yield* this.tellFacts(blocks);
    const state = new LinkState(this.knowledge);
    yield* linkAll(blocks, state);
    return new LinkedAnalysis(blocks, state, this.knowledge);
  }

  private *tellFacts(entries: Iterable<Entry>): Generator<void> {
    let count = 0;
    for (const entry of entries) {
      entry.facts ??= this.factsOf(entry);
      if (++count % LIGHT_BLOCKS === 0) yield;
    }
  }

  private factsOf({ text, prose }: Entry): BlockFacts {
    return this.factsReader.read(text, prose as BlockReading);
  }

  /** Made when first needed: it fills its character tables. */
  private get reader(): BlockReader {
    return (this.blockReader ??= new BlockReader(this.knowledge));
  }
}

/** The same blocks as new ones, since those of other analyses keep their links. */
function withoutLinks(blocks: BlockSequence): BlockSequence {
  return BlockSequence.of(Array.from(blocks, (entry) => entry.unlinked()));
}

/** What an edit changed, and what it made prose that was none, or the other way round. */
function combine({ removed, added, behind }: Changed, masked: Masked, isOneChange: boolean): Difference {
  return {
    removed: new Set([...removed, ...masked.removed]),
    added: new Set([...added, ...masked.added]),
    behind,
    isInPlace: isOneChange && masked.added.length === 0,
  };
}

class Task implements AnalysisTask {
  private analysis: Analysis | null = null;

  constructor(private readonly work: Generator<void, Analysis>) {}

  step(shouldPause: () => boolean): boolean {
    while (!this.analysis) {
      const { done, value } = this.work.next();
      if (done) this.analysis = value;
      else if (shouldPause()) return false;
    }
    return true;
  }

  result(): Analysis {
    if (!this.analysis) throw new Error('The analysis is not finished; call step until it answers true.');
    return this.analysis;
  }
}
