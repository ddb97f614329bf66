import type { Entity, EntityClass, EntityType } from '../model';
import { ENTITY_TYPES } from '../model';
import type { OutlineFilter } from './filter';
import type { OutlinePart, OutlineRow, OutlineSource } from './rows';
import { rowSteps } from './rows';
import { sortSteps } from './sortSteps';

export const GROUPINGS = ['type', 'document', 'country', 'flat'] as const;
export const SORTINGS = ['count', 'name', 'first'] as const;

export type Grouping = (typeof GROUPINGS)[number];
export type Sorting = (typeof SORTINGS)[number];

/** How an outline is arranged. */
export interface Arrangement {
  readonly grouping: Grouping;
  /** Most mentioned first, by name, or in order of the first mention. Equal ones stand in order of the first mention. */
  readonly sorting: Sorting;
  readonly filter: OutlineFilter;
  /** Codes of the countries that an entity belongs to. */
  readonly countriesOf: (entity: Entity) => readonly string[];
  /** How countries and names are ordered. */
  readonly compareNames: (one: string, other: string) => number;
  /** The name by which a country is ordered. */
  readonly countryName: (code: string) => string;
}

/** Entities under a heading. Those of several countries stand under each of them; those of none under the country ''. */
export type OutlineGroup =
  | { readonly kind: 'class'; readonly value: EntityClass; readonly count: number; readonly groups: readonly OutlineGroup[] }
  | { readonly kind: 'type'; readonly value: EntityType; readonly count: number; readonly rows: readonly OutlineRow[] }
  | { readonly kind: 'country'; readonly value: string; readonly count: number; readonly rows: readonly OutlineRow[] }
  /** `value` is the source's key. */
  | { readonly kind: 'document'; readonly value: string; readonly count: number; readonly rows: readonly OutlineRow[] };

/** The shape of the entity tree without a tree. */
export interface Outline {
  /** Empty where it is flat; a group that holds nothing is left out. */
  readonly groups: readonly OutlineGroup[];
  /** All entities that pass the filter, sorted. */
  readonly rows: readonly OutlineRow[];
  /** How many entities there are without the filter. */
  readonly total: number;
}

/** Makes the outline of some texts; pauses after each small piece of work. */
export function* outlineSteps(sources: readonly OutlineSource[], arrangement: Arrangement): Generator<void, Outline> {
  const { rows: unsorted, total } = yield* rowSteps(sources, arrangement.filter);
  const rows = yield* sorted(unsorted, arrangement);
  return { groups: yield* groupSteps(rows, sources, arrangement), rows, total };
}

function* sorted(rows: readonly OutlineRow[], { sorting, compareNames }: Arrangement): Generator<void, readonly OutlineRow[]> {
  switch (sorting) {
    case 'first':
      return rows;
    case 'count':
      return yield* sortSteps(rows, (a, b) => b.mentions - a.mentions);
    case 'name':
      return yield* sortSteps(rows, (a, b) => compareNames(a.entity.name, b.entity.name));
  }
}

function* groupSteps(
  rows: readonly OutlineRow[],
  sources: readonly OutlineSource[],
  arrangement: Arrangement,
): Generator<void, readonly OutlineGroup[]> {
  switch (arrangement.grouping) {
    case 'flat':
      return [];
    case 'type':
      return classGroups(yield* collected(rows, (row) => [{ key: row.entity.type, row }]));
    case 'country':
      return countryGroups(
        yield* collected(rows, (row) => {
          const countries = arrangement.countriesOf(row.entity);
          return (countries.length ? [...new Set(countries)] : ['']).map((key) => ({ key, row }));
        }),
        arrangement,
      );
    case 'document': {
      const byDocument = yield* collected(rows, (row) => row.parts.map((part) => ({ key: part.source.key, row: rowOf(row, part) })));
      const groups: OutlineGroup[] = [];
      for (const { key } of sources) {
        const own = byDocument.get(key);
        if (!own) continue;
        // What is most mentioned or comes first in all texts need not be so in each.
        const inOrder = yield* sortSteps(own, (a, b) => firstOf(a) - firstOf(b));
        groups.push({ kind: 'document', value: key, count: own.length, rows: yield* sorted(inOrder, arrangement) });
      }
      return groups;
    }
  }
}

/** Classes in order, and in them the types in the order of `ENTITY_TYPES`. */
function classGroups(byType: ReadonlyMap<EntityType, readonly OutlineRow[]>): readonly OutlineGroup[] {
  const byClass = new Map<EntityClass, OutlineGroup[]>();
  for (const type of ENTITY_TYPES) {
    const rows = byType.get(type);
    if (!rows) continue;
    const groups = byClass.get(rows[0].entity.class) ?? [];
    groups.push({ kind: 'type', value: type, count: rows.length, rows });
    byClass.set(rows[0].entity.class, groups);
  }
  return [...byClass].map(([value, groups]) => ({ kind: 'class', value, count: sum(groups.map(({ count }) => count)), groups }));
}

function countryGroups(
  byCountry: ReadonlyMap<string, readonly OutlineRow[]>,
  { sorting, compareNames, countryName }: Arrangement,
): readonly OutlineGroup[] {
  const countries = [...byCountry].map(([value, rows]) => ({ value, rows, mentions: sum(rows.map(({ mentions }) => mentions)) }));
  if (sorting === 'name') countries.sort((a, b) => compareNames(countryName(a.value), countryName(b.value)));
  if (sorting === 'count') countries.sort((a, b) => b.mentions - a.mentions);
  const inOrder = [...countries.filter(({ value }) => value), ...countries.filter(({ value }) => !value)];
  return inOrder.map(({ value, rows }) => ({ kind: 'country', value, count: rows.length, rows }));
}

/** Rows by key, in their order; pauses now and then. */
function* collected<K>(
  rows: readonly OutlineRow[],
  keysOf: (row: OutlineRow) => readonly { readonly key: K; readonly row: OutlineRow }[],
): Generator<void, ReadonlyMap<K, readonly OutlineRow[]>> {
  const lists = new Map<K, OutlineRow[]>();
  for (const each of rows) {
    for (const { key, row } of keysOf(each)) {
      const list = lists.get(key);
      if (list) list.push(row);
      else lists.set(key, [row]);
    }
    yield;
  }
  return lists;
}

function rowOf({ key, entity }: OutlineRow, part: OutlinePart): OutlineRow {
  return { key, entity, mentions: part.mentions, parts: [part] };
}

function firstOf({ parts }: OutlineRow): number {
  return parts[0].first;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
