import { LinkedAnalysis } from './analysis';
import { linkDocument } from './entities/link';
import type { LinkableBlock } from './entities/linked';
import { applyChanges, type Block, divide } from './incremental';
import type { EngineKnowledge } from './lexicon';
import { BlockReader } from './readBlock';
import { proseOf } from './prose';
import type { Analysis, AnalysisTask, Engine, TextChange } from './model';

/** Blocks between two questions whether to pause, where little is done with each. */
const LIGHT_BLOCKS = 256;

/** The pipeline: a text is divided into blocks, each block is read on its own, the readings are linked into entities. */
export class DossierEngine implements Engine {
  private blockReader: BlockReader | null = null;

  constructor(private readonly knowledge: EngineKnowledge) {}

  analyze(text: string): Analysis {
    const task = this.begin(text);
    while (!task.step(() => false));
    return task.result();
  }

  begin(text: string): AnalysisTask {
    return new Task(this.divideAndRun(text));
  }

  update(previous: Analysis, changes: readonly TextChange[]): AnalysisTask {
    if (!(previous instanceof LinkedAnalysis)) throw new TypeError('update needs an analysis that this engine made');
    return new Task(this.run(applyChanges(previous.source, changes)));
  }

  private *divideAndRun(text: string): Generator<void, Analysis> {
    const blocks: Block[] = [];
    for (const block of divide(text)) {
      if (blocks.push(block) % LIGHT_BLOCKS === 0) yield;
    }
    return yield* this.run(blocks);
  }

  private *run(blocks: readonly Block[]): Generator<void, Analysis> {
    for (const block of blocks) {
      if (block.reading) continue;
      block.reading = this.reader.read(block.text);
      yield;
    }
    const prose: LinkableBlock[] = [];
    for (const block of proseOf(blocks as readonly LinkableBlock[])) {
      if (prose.push(block) % LIGHT_BLOCKS === 0) yield;
    }
    const linked = yield* linkDocument(prose, this.knowledge);
    return new LinkedAnalysis(blocks, prose, linked, this.knowledge);
  }

  /** Made when first needed: it fills its character tables. */
  private get reader(): BlockReader {
    return (this.blockReader ??= new BlockReader(this.knowledge));
  }
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
