import type { Engine } from './engine';
import type { EngineKnowledge } from './lexicon/engineKnowledge';
import { DossierEngine } from './analyze';

/** Creates an engine over a knowledge. Costs nothing until it is asked to analyse. */
export function createEngine(knowledge: EngineKnowledge): Engine {
  return new DossierEngine(knowledge);
}
