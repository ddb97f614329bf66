import { FactsReader } from '../src/engine/entities/factsReader';
import { divide } from '../src/engine/incremental';
import type { EngineKnowledge } from '../src/engine/lexicon/engineKnowledge';
import { Scanner } from '../src/engine/mentions/scanner';
import type { Engine } from '../src/engine/engine';
import { Batches } from '../src/engine/reading/batches';
import { BlockReader } from '../src/engine/reading/blockReader';
import { Characters } from '../src/engine/text/characters';
import { Tokeniser } from '../src/engine/text/tokeniser';
import { Tokens } from '../src/engine/text/tokens';
import { Vocabulary } from '../src/engine/text/vocabulary';
import { newsOfLength } from './texts';
import { fastest } from './timing';

const LENGTH = 1_000_000;

/** A stage of the analysis and its time in milliseconds for a million UTF-16 units. */
export interface Stage {
  readonly name: string;
  readonly time: number;
}

/** What each stage of the analysis costs: of steps that contain each other, the differences. */
export function measureStages(engine: Engine, knowledge: EngineKnowledge, runs: number): readonly Stage[] {
  const text = newsOfLength(LENGTH);
  const blocks = Array.from(divide(text), (entry) => entry.text);
  const characters = new Characters();
  const tokens = new Tokens();
  const tokeniser = new Tokeniser(characters, new Vocabulary(knowledge.vocabulary, characters));
  const scanner = new Scanner(knowledge);
  const reader = new BlockReader(knowledge);
  const batches = Array.from(new Batches().of(divide(text)), (batch) => batch.map((entry) => entry.text));
  const readings = batches.flatMap((batch) => reader.readAll(batch));
  const factsReader = new FactsReader(knowledge);
  const dividing = fastest(runs, () => Array.from(divide(text)));
  const tokenising = fastest(runs, () => {
    for (const block of blocks) tokeniser.read(block, tokens);
  });
  const scanning = fastest(runs, () => {
    for (const batch of batches) scanner.scan(batch);
  });
  const reading = fastest(runs, () => {
    for (const batch of batches) reader.readAll(batch);
  });
  const telling = fastest(runs, () => {
    blocks.forEach((block, i) => factsReader.read(block, readings[i]));
  });
  const all = fastest(runs, () => engine.analyze(text));
  const analysis = engine.analyze(text);
  const viewing = fastest(runs, () => analysis.toDocument('text'));
  return [
    { name: 'dividing into blocks', time: dividing },
    { name: 'tokens, words looked up', time: tokenising },
    { name: 'names and lexicons (trie)', time: scanning - tokenising },
    { name: 'detectors, figures, quotes, events', time: reading - scanning },
    { name: 'what blocks tell the text', time: telling },
    { name: 'linking', time: Math.max(0, all - reading - dividing - telling) },
    { name: 'the contract’s JSON (on demand)', time: viewing },
  ];
}
