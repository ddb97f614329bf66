import type { Entity } from '../model';
import type { OutlineFilter } from './filter';
import { passes } from './filter';
import { sortSteps } from './sortSteps';
import type { AnalysisView } from './view';
import { confidentView } from './view';

/** One of the texts that an outline is made of. */
export interface OutlineSource {
  /** Names it among the others. */
  readonly key: string;
  readonly view: AnalysisView;
}

/** What one text has of an entity. */
export interface OutlinePart {
  readonly source: OutlineSource;
  /** How many mentions, at least one. */
  readonly mentions: number;
  /** Where the first one starts. */
  readonly first: number;
}

/** An entity with how often it is mentioned, and where: one part for each text, in their order. */
export interface OutlineRow {
  /** Names it among the others; the entity's id, but where several texts have one of that id that need not be the same. */
  readonly key: string;
  readonly entity: Entity;
  readonly mentions: number;
  readonly parts: readonly OutlinePart[];
}

/** What there is to show. */
export interface Rows {
  /** In order of the first mention. */
  readonly rows: readonly OutlineRow[];
  /** How many entities there are without the filter. */
  readonly total: number;
}

/** How many entities are looked at between two pauses. */
const PORTION = 4;

/**
 * The entities of some texts that pass a filter. Entities of equal id in several texts are one where they are known, and weapons, which their names make out; a name
 * alone does not tell that two texts mean the same person. Pauses now and then.
 * The sources of the rows show what the filter leaves of them.
 */
export function* rowSteps(sources: readonly OutlineSource[], filter: OutlineFilter): Generator<void, Rows> {
  const byKey = new Map<string, { key: string; entity: Entity; mentions: number; parts: OutlinePart[] }>();
  const firstWith = new Map<string, string>();
  let others = 0;
  let looked = 0;
  for (const { key, view } of sources) {
    const source = { key, view: confidentView(view, filter.minimumConfidence) };
    yield* view.prepare();
    for (const entity of view.entities()) {
      if (++looked % PORTION === 0) yield;
      const owner = firstWith.get(entity.id) ?? key;
      firstWith.set(entity.id, owner);
      const isSame = owner === key || entity.knowledge !== null || entity.class === 'weapon';
      if (!isSame) others++;
      const rowKey = isSame ? entity.id : `${entity.id}@${key}`;
      const mentions = source.view.countOf(entity.id);
      if (mentions === 0 || !(yield* passes(source.view, entity, filter))) continue;
      const [{ start: first }] = source.view.mentionsOf(entity.id, 0, 1);
      const row = byKey.get(rowKey) ?? { key: rowKey, entity, mentions: 0, parts: [] };
      row.mentions += mentions;
      row.parts.push({ source, mentions, first });
      byKey.set(rowKey, row);
    }
  }
  // A mention that is not shown may have been the first.
  const order = new Map(sources.map(({ key }, index) => [key, index]));
  const orderOf = ([{ source }]: readonly OutlinePart[]): number => order.get(source.key) ?? 0;
  const rows = yield* sortSteps(
    [...byKey.values()],
    ({ parts: one }, { parts: other }) => orderOf(one) - orderOf(other) || one[0].first - other[0].first,
  );
  return { rows, total: firstWith.size + others };
}
