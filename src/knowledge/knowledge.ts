import { WORD_COLUMN_NAMES, type WordColumn } from '../engine/lexicon/wordColumns';
import type { NominalNoun } from '../engine/lexicon/nominalNouns';
import type { EngineKnowledge, LexicalEntry, WordCondition } from '../engine/lexicon/engineKnowledge';
import { ENTITY_TYPES } from '../engine/model';
import { callingOf } from './calling';
import { Image, type StringTable } from './image';
import type { EntityRecord, Source } from './schema';

const STATE = ENTITY_TYPES.indexOf('state');

/** The knowledge as the engine reads it, and what it knows of each entity. */
export interface Knowledge extends EngineKnowledge {
  /** All that is known of an entity, decoded when asked for. */
  record(id: string): EntityRecord | undefined;
  /** Ids of the entities that are a part of this one: a family's variants, a body's parts. */
  partsOf(id: string): readonly string[];
  /** The source that a reference such as "ucdp:366" names. */
  source(reference: string): Source | undefined;
}

/**
 * Opens a compiled image. Nothing is parsed before it is asked for.
 * @throws ImageError where the bytes are no image of this version.
 */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const image = new Image(bytes);
  const ids = image.strings('entityIds');
  const names = image.strings('entityNames');
  const countries = image.strings('entityCountries');
  const cameo = image.strings('entityCameo');
  const records = image.strings('entityRecords');
  const lexical = image.strings('lexicalEntries');
  const conditions = image.strings('conditions');
  const nouns = image.strings('nominalNouns');
  const sources = image.strings('sources');
  const bodies = image.strings('stateBodies');
  const partOf = image.int32('entityPartOf');
  const types = image.uint8('entityTypes');
  const indexOf = findIndex(ids, image.uint32('entityIdOrder'));
  const sourceTable = lazily(() => JSON.parse(sources.at(0)) as Record<string, Source>);
  const stateBodies = lazily(() => new Map(Object.entries(JSON.parse(bodies.at(0)) as Record<string, number>)));
  const nounTable = lazily(() => new Map(Object.entries(JSON.parse(nouns.at(0)) as Record<string, NominalNoun>)));
  const stateByCountry = lazily(() => statesByCountry(types, (index) => split(countries.at(index))));
  const split = (list: string): readonly string[] => (list ? list.split(' ') : []);
  return {
    vocabulary: {
      slots: image.uint32('vocabularySlots'),
      offsets: image.uint32('vocabularyOffsets'),
      pool: image.uint16('vocabularyPool'),
    },
    trie: {
      roots: image.uint32('trieRoots'),
      nodeEdges: image.uint32('trieNodeEdges'),
      edgeWords: image.uint32('trieEdgeWords'),
      nodeForms: image.uint32('trieNodeForms'),
      formTargets: image.uint32('trieFormTargets'),
      formKinds: image.uint8('trieFormKinds'),
      formCapitals: image.uint32('trieFormCapitals'),
      formConditions: image.uint16('trieFormConditions'),
    },
    wordCategories: image.uint32('wordCategories'),
    ...(Object.fromEntries(WORD_COLUMN_NAMES.map((name) => [name, image.uint32(name)])) as Record<WordColumn, Uint32Array>),
    entities: {
      count: ids.count,
      types,
      partOf,
      id: remembered(ids.count, (index) => ids.at(index)),
      name: remembered(ids.count, (index) => names.at(index)),
      countries: remembered(ids.count, (index) => split(countries.at(index))),
      cameo: remembered(ids.count, (index) => split(cameo.at(index))),
      calling: remembered(ids.count, (index) => callingOf(ENTITY_TYPES[types[index]], JSON.parse(records.at(index)) as EntityRecord)),
      stateOf: (country) => stateByCountry().get(country) ?? -1,
      bodyOf: (country, body) => stateBodies().get(`${country} ${body}`) ?? -1,
    },
    lexicalCount: lexical.count,
    lexicalEntry: remembered(lexical.count, (index) => JSON.parse(lexical.at(index)) as LexicalEntry),
    nominalNoun: (noun) => nounTable().get(noun),
    condition: remembered(conditions.count, (index) => JSON.parse(conditions.at(index)) as WordCondition),
    record(id) {
      const index = indexOf(id);
      if (index === undefined) return undefined;
      return { id, type: ENTITY_TYPES[types[index]], name: names.at(index), ...(JSON.parse(records.at(index)) as object) } as EntityRecord;
    },
    partsOf(id) {
      const whole = indexOf(id);
      const parts: string[] = [];
      if (whole !== undefined) partOf.forEach((each, index) => each === whole && parts.push(ids.at(index)));
      return parts;
    },
    source: (reference) => sourceOf(sourceTable(), reference),
  };
}

/** The source that a reference names: its entry, or the page itself where the reference names one by its address. */
function sourceOf(table: Readonly<Record<string, Source>>, reference: string): Source | undefined {
  const [name] = reference.split(':', 1);
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  const address = reference.slice(name.length + 1);
  if (!entry || !/^https?:/.test(address) || !URL.canParse(address)) return entry;
  return { ...entry, title: new URL(address).hostname.replace(/^www\./, ''), url: address };
}

/** Of several states of one country the first. */
function statesByCountry(types: Uint8Array, countriesOf: (index: number) => readonly string[]): ReadonlyMap<string, number> {
  const states = new Map<string, number>();
  types.forEach((type, index) => {
    if (type !== STATE) return;
    for (const country of countriesOf(index)) if (!states.has(country)) states.set(country, index);
  });
  return states;
}

/** Finds entities by id; `order` are the indexes of the ids in their order. Few are decoded for each that is asked for. */
function findIndex(ids: StringTable, order: Uint32Array): (id: string) => number | undefined {
  return (id) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ids.at(order[middle]) < id) low = middle + 1;
      else high = middle;
    }
    return low < order.length && ids.at(order[low]) === id ? order[low] : undefined;
  };
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

/** Decodes each value once: names and entries are asked for again and again. */
function remembered<T>(count: number, decode: (index: number) => T): (index: number) => T {
  // With room for all: V8 keeps a list that is filled here and there as a hash table.
  let values: (T | undefined)[] | undefined;
  return (index) => ((values ??= new Array<T | undefined>(count))[index] ??= decode(index));
}
