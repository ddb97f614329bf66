import * as vscode from 'vscode';
import type { Entity } from '../engine/model';
import type { OutlineFilter } from '../engine/outline/filter';
import type { Arrangement, Grouping, Sorting } from '../engine/outline/outline';
import type { Knowledge } from '../knowledge/knowledge';
import type { EntityRecord } from '../knowledge/schema';
import { countryName } from './countries';

/** Makes arrangements for outlines: the reader's language decides how names are ordered. What is known of an entity is decoded once. */
export class Arranger {
  private readonly collator = new Intl.Collator([vscode.env.language, 'en'], { numeric: true, sensitivity: 'base' });
  private readonly records = new Map<string, EntityRecord | undefined>();
  private knowledge: Knowledge | undefined;

  /** @param knowledge what the analyses that are to be arranged were made with; undefined where there are none */
  arrangement(grouping: Grouping, sorting: Sorting, filter: OutlineFilter, knowledge: Knowledge | undefined): Arrangement {
    this.follow(knowledge);
    return {
      grouping,
      sorting,
      filter,
      countriesOf: (entity) => {
        const country = this.recordOf(entity)?.country ?? [];
        return typeof country === 'string' ? [country] : country;
      },
      countryName,
      compareNames: (one, other) => this.collator.compare(one, other),
    };
  }

  /** What is known of an entity of the analyses that were arranged last. */
  recordOf({ knowledge: id }: Entity): EntityRecord | undefined {
    if (id === null) return undefined;
    if (!this.records.has(id)) this.records.set(id, this.knowledge?.record(id));
    return this.records.get(id);
  }

  private follow(knowledge: Knowledge | undefined): void {
    if (knowledge === this.knowledge) return;
    this.knowledge = knowledge;
    this.records.clear();
  }
}
