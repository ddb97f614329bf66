import type { LinkChanges } from './changes';
import type { Entities } from './entities';
import type { LabelGiven } from './blockFacts';
import { keyOfText, Topic } from './keys';
import type { LinkedEntity } from './linked';
import type { TextOrder } from './order';

interface Label {
  given: LabelGiven;
  count: number;
  /** All blocks spell it alike. */
  isUniform: boolean;
  entity: LinkedEntity | null;
}

/** Labels between two questions whether to pause. */
const LABELS_PER_STEP = 256;

/** Bodies and weapons that are not in the knowledge, by their names; an entity is called as the text calls it first. */
export class Labels {
  private readonly labels = new Map<string, Label>();
  private readonly touched = new Set<string>();

  constructor(private readonly entities: Entities) {}

  add(given: LabelGiven): void {
    this.touched.add(given.key);
    const label = this.labels.get(given.key);
    if (!label) {
      this.labels.set(given.key, { given, count: 1, isUniform: true, entity: null });
      return;
    }
    label.count++;
    if (given.name !== label.given.name || given.type !== label.given.type) label.isUniform = false;
  }

  remove({ key }: LabelGiven): void {
    this.touched.add(key);
    const label = this.labels.get(key);
    if (label) label.count--;
  }

  /** Derives anew what was touched; without an order all was added in order of the text. A generator, so that the caller can pause it. */
  *settle(order: TextOrder | null, changes: LinkChanges): Generator<void> {
    let count = 0;
    for (const key of this.touched) {
      if (++count % LABELS_PER_STEP === 0) yield;
      const label = this.labels.get(key);
      if (!label) continue;
      if (label.count === 0) {
        this.labels.delete(key);
        this.entities.drop(key);
        continue;
      }
      if (order && !label.isUniform) {
        const first = order.first(
          keyOfText(Topic.Name, key),
          (facts) => facts.labels,
          (given) => given.key === key,
        );
        if (first) label.given = first.value;
      }
      const entity = this.entities.unknown(key, label.given.type, label.given.name);
      if (entity === label.entity) continue;
      label.entity = entity;
      changes.rename(key);
    }
    this.touched.clear();
  }

  entity(key: string): LinkedEntity | null {
    return this.labels.get(key)?.entity ?? null;
  }
}
