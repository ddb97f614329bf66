import type { EngineKnowledge } from '../lexicon';
import { ENTITY_TYPES } from '../model';
import type { LinkedEntity } from './linked';

const STATE = ENTITY_TYPES.indexOf('state');

/** The states of the knowledge by country. Made when first asked. */
export class States {
  private byCountry: Map<string, number> | null = null;

  constructor(private readonly knowledge: EngineKnowledge) {}

  /** Index in the knowledge of the state that an entity belongs to, the first of several; -1 where there is none. */
  of({ countries }: LinkedEntity): number {
    if (countries.length === 0) return -1;
    this.byCountry ??= this.readStates();
    return this.byCountry.get(countries[0]) ?? -1;
  }

  private readStates(): Map<string, number> {
    const { entities } = this.knowledge;
    const states = new Map<string, number>();
    for (let index = 0; index < entities.count; index++) {
      if (entities.types[index] !== STATE) continue;
      for (const country of entities.countries(index)) if (!states.has(country)) states.set(country, index);
    }
    return states;
  }
}
