import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import type { LinkChanges } from './changes';
import type { Entities } from './entities';
import type { BodyGiven } from './blockFacts';
import { bodyKeyOf } from './factKeys';
import { keyOfText, Topic } from './keys';
import type { LinkedEntity } from './linked';
import type { TextOrder } from './order';

interface Body {
  given: BodyGiven;
  count: number;
  isUniform: boolean;
  /** Rank among the bodies in order of their first mention; holds while all was added in order of the text. */
  readonly rank: number;
  entity: LinkedEntity | null;
}

/** Bodies of states. Where no state is named, it is the one that the text mentions most; then the two are one body. */
export class Bodies {
  private readonly bodies = new Map<string, Body>();
  private readonly touched = new Set<string>();
  private mainState = -1;

  constructor(
    private readonly entities: Entities,
    private readonly knowledge: EngineKnowledge,
  ) {}

  add(given: BodyGiven): void {
    this.touched.add(given.key);
    const body = this.bodies.get(given.key);
    if (!body) {
      this.bodies.set(given.key, { given, count: 1, isUniform: true, rank: this.bodies.size, entity: null });
      return;
    }
    body.count++;
    if (given.name !== body.given.name || given.isNamedHere !== body.given.isNamedHere) body.isUniform = false;
  }

  remove({ key }: BodyGiven): void {
    this.touched.add(key);
    const body = this.bodies.get(key);
    if (body) body.count--;
  }

  /** Derives anew what was touched; without an order all was added in order of the text. */
  settle(order: TextOrder | null, changes: LinkChanges, mainState: number): void {
    if (mainState !== this.mainState) {
      // A body that names no state is another one now, and those of both states may gain or lose a first mention.
      for (const [key, { given }] of this.bodies) if (given.country < 0) this.touched.add(key);
      this.mainState = mainState;
      for (const key of [...this.touched]) this.touchOther(key, mainState);
      for (const [key, { given }] of this.bodies) if (given.country >= 0) this.touched.add(key);
    } else for (const key of [...this.touched]) this.touchOther(key, mainState);
    for (const key of this.touched) this.settleBody(key, order, changes);
    this.touched.clear();
  }

  entity(key: string): LinkedEntity | null {
    return this.bodies.get(key)?.entity ?? null;
  }

  /** What is said of a body of the main state concerns the same body without a state, and the other way round. */
  private touchOther(key: string, mainState: number): void {
    const given = this.bodies.get(key)?.given;
    if (given && mainState >= 0 && (given.country < 0 || given.country === mainState))
      this.touched.add(bodyKeyOf(given.type, given.country < 0 ? mainState : -1, given.body));
  }

  private settleBody(key: string, order: TextOrder | null, changes: LinkChanges): void {
    const body = this.bodies.get(key);
    if (!body) return;
    if (body.count === 0) {
      this.bodies.delete(key);
      return;
    }
    const { type, country, body: kind } = body.given;
    const state = country < 0 ? this.mainState : country;
    const first = this.firstOf(key, state, order);
    const label = first.isNamedHere || state < 0 ? first.name : `${first.name} (${this.knowledge.entities.name(state)})`;
    const countries = state < 0 ? [] : this.knowledge.entities.countries(state);
    const known = countries.length === 0 ? -1 : this.knowledge.entities.bodyOf(countries[0], kind);
    const entity = known < 0 ? this.entities.unknown(bodyKeyOf(type, state, kind), type, label, countries) : this.entities.known(known);
    if (entity === body.entity) return;
    body.entity = entity;
    changes.rename(key);
  }

  /** How the body is called first, with its state or without. */
  private firstOf(key: string, state: number, order: TextOrder | null): BodyGiven {
    const own = this.bodies.get(key) as Body;
    const { type, country, body } = own.given;
    const otherKey = state >= 0 && (country < 0 || state === this.mainState) ? bodyKeyOf(type, country < 0 ? state : -1, body) : null;
    const other = otherKey === null ? undefined : this.bodies.get(otherKey);
    const hasOther = other !== undefined && other.count > 0;
    if (!order) return hasOther && other.rank < own.rank ? other.given : own.given;
    if (!hasOther && own.isUniform) return own.given;
    const keys = [key, ...(hasOther && otherKey !== null ? [otherKey] : [])];
    const found = keys.flatMap(
      (one) =>
        order.first(
          keyOfText(Topic.Name, one),
          (facts) => facts.bodies,
          (given) => given.key === one,
        ) ?? [],
    );
    return found.reduce((a, b) => (b.position < a.position ? b : a)).value;
  }
}
