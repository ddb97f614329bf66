// What a schema cannot say: ids, names, references, sources and figures, across all knowledge files.
import { lineOf, lineOfEntity } from './lines.mjs';

/** @typedef {import('./schemas.mjs').Problem} Problem */
/** @typedef {import('../../src/knowledge/schema').EntityRecord} EntityRecord */
/** @typedef {import('../../src/knowledge/schema').EntityFile} EntityFile */
/** @typedef {import('../../src/knowledge/schema').LexiconFile} LexiconFile */
/** @typedef {{ file: string, text: string, content: EntityFile }} EntitySource */
/** @typedef {{ file: string, text: string, content: LexiconFile }} LexiconSource */
/** @typedef {{ file: string, text: string, content: import('../../src/knowledge/schema').NounFile }} NounSource */
/** @typedef {{ entity: EntityRecord, file: string, line: number }} Placed */

export const UNSOURCED = 'unsourced';
export const LARGEST_UNSOURCED_SHARE = 0.1;

/** Smallest and largest value that a weapon's figure can have, by property and unit. */
const BOUNDS = {
  'range km': [0.01, 20_000],
  'range m': [10, 100_000],
  'warhead kg': [0.1, 15_000],
  'calibre mm': [4, 1000],
  'speed km/h': [1, 35_000],
  'speed Mach': [0.1, 30],
  'mass kg': [0.05, 150_000_000],
  'mass t': [0.1, 110_000],
  'length m': [0.1, 400],
  'crew persons': [0, 7000],
  'ceiling m': [10, 2_000_000],
  'ceiling km': [0.01, 2000],
  'endurance h': [0.05, 5000],
  'payload kg': [0.01, 300_000],
  'yield kt': [0.001, 60_000],
};

/** Codes of territories that are no actors themselves, while their leaders, bodies and media are: Western Sahara, Kosovo. */
const TERRITORY_CODES = ['ESH', 'XKX'];

const NAME_FIELDS = /** @type {const} */ (['names', 'aliases', 'abbreviations', 'demonyms', 'metonyms', 'capital', 'people']);

/**
 * All entities with the place where they stand.
 * @param {readonly EntitySource[]} files
 * @returns {Placed[]}
 */
export function placeEntities(files) {
  return files.flatMap(({ file, text, content }) =>
    content.entities.map((entity, index) => ({ entity, file, line: lineOfEntity(text, content.entities, index) })),
  );
}

/**
 * Ids given twice.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function duplicateIds(placed) {
  /** @type {Map<string, Placed>} */
  const first = new Map();
  return placed.flatMap((here) => {
    const other = first.get(here.entity.id);
    if (other) return [problem(here, `the id stands also in ${other.file}:${other.line}`, 'merge the two, or give one another id')];
    first.set(here.entity.id, here);
    return [];
  });
}

/**
 * Spellings that would mean two entities wherever they stand. A spelling with a condition collides with nothing.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function collidingNames(placed) {
  /** @type {Map<string, Placed>} */
  const owners = new Map();
  return placed.flatMap((here) =>
    [...unconditionalNames(here.entity)].flatMap(([folded, name]) => {
      const other = owners.get(folded);
      if (!other || other.entity.id === here.entity.id) {
        owners.set(folded, here);
        return [];
      }
      const message = `"${name}" is also a name of ${other.entity.id} (${other.file}:${other.line})`;
      return [problem(here, message, 'give one of them a condition ("when"), or remove it there')];
    }),
  );
}

/**
 * The spellings that count without a condition, folded as the engine compares them (roughly: case is kept for short capitals).
 * @param {EntityRecord} entity
 * @returns {Map<string, string>}
 */
function unconditionalNames(entity) {
  const fields = NAME_FIELDS.flatMap((field) => entity[field] ?? []);
  const conditional = new Set(fields.flatMap((name) => (typeof name === 'string' ? [] : [name.text])));
  const plain = [entity.name, ...fields.flatMap((name) => (typeof name === 'string' ? [name] : []))];
  return new Map(plain.filter((name) => name !== entity.name || !conditional.has(name)).map((name) => [fold(name), name]));
}

/** @param {string} name */
function fold(name) {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return /^\p{Lu}{2,5}$/u.test(bare) ? bare : bare.toLowerCase();
}

/**
 * References to entities that are not there.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function deadReferences(placed) {
  const ids = new Set(placed.map(({ entity }) => entity.id));
  return placed.flatMap((here) => {
    const { entity } = here;
    const references = [
      ['partOf', entity.partOf],
      ['maker', entity.maker],
      ...(entity.offices ?? []).map((office) => ['offices.of', office.of]),
      ...(entity.ties ?? []).map((tie) => ['ties.with', tie.with]),
    ];
    return references.flatMap(([field, id]) =>
      id === undefined || ids.has(id)
        ? []
        : [problem(here, `${field} names "${id}", which is no entity`, 'add that entity, or correct the id')],
    );
  });
}

/**
 * Country codes that no state of the knowledge has.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function unknownCountries(placed) {
  const states = placed.flatMap(({ entity }) => (entity.type === 'state' ? countriesOf(entity) : []));
  const codes = new Set([...states, ...TERRITORY_CODES]);
  return placed.flatMap((here) =>
    countriesOf(here.entity).flatMap((code) =>
      codes.has(code) || here.entity.type === 'state'
        ? []
        : [problem(here, `country "${code}" is the code of no state`, 'use its ISO 3166-1 alpha-3 code (XKX for Kosovo), or null')],
    ),
  );
}

/** @param {EntityRecord} entity */
function countriesOf(entity) {
  if (entity.country === undefined || entity.country === null) return [];
  return typeof entity.country === 'string' ? [entity.country] : entity.country;
}

/**
 * Sources that are defined nowhere, and "unsourced" beside a source.
 * @param {readonly EntitySource[]} files
 * @param {readonly (LexiconSource | NounSource)[]} words
 * @param {ReadonlySet<string>} shared ids of knowledge/sources.json
 * @returns {Problem[]}
 */
export function undefinedSources(files, words, shared) {
  const ofEntities = files.flatMap(({ file, text, content }) => {
    const known = new Set([...shared, ...Object.keys(content.sources ?? {})]);
    return content.entities.flatMap((entity, index) => {
      const here = { entity, file, line: lineOfEntity(text, content.entities, index) };
      const references = [
        ...entity.sources,
        ...[...(entity.figures ?? []), ...(entity.ties ?? [])].flatMap(({ sources }) => sources ?? []),
      ];
      const mixed =
        references.includes(UNSOURCED) && references.length > 1
          ? [problem(here, '"unsourced" stands beside a source, or a figure or tie has none', 'remove it, or leave the figure out')]
          : [];
      const missing = references.flatMap((reference) => {
        const id = reference.split(':')[0];
        return id === UNSOURCED || known.has(id)
          ? []
          : [problem(here, `the source "${id}" is not defined`, 'define it in knowledge/sources.json or under "sources" of the file')];
      });
      return [...mixed, ...missing];
    });
  });
  const ofWords = words.flatMap(({ file, text, content }) =>
    content.sources.flatMap((id) =>
      shared.has(id)
        ? []
        : [
            {
              file,
              line: lineOf(text, '"sources"'),
              message: `the source "${id}" is not defined`,
              remedy: 'define it in knowledge/sources.json',
            },
          ],
    ),
  );
  return [...ofEntities, ...ofWords];
}

/**
 * Too many entities without a source.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function tooManyUnsourced(placed) {
  const unsourced = placed.filter(({ entity }) => entity.sources.includes(UNSOURCED));
  if (unsourced.length <= placed.length * LARGEST_UNSOURCED_SHARE) return [];
  const share = `${((100 * unsourced.length) / placed.length).toFixed(1)} % of the entities are unsourced, at most ${100 * LARGEST_UNSOURCED_SHARE} % may be`;
  return [problem(unsourced[unsourced.length - 1], share, 'find sources for some of them, or remove them')];
}

/**
 * Figures that cannot be.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function implausibleFigures(placed) {
  return placed.flatMap((here) =>
    (here.entity.figures ?? []).flatMap(({ property, unit, min, max }) => {
      if (min > max) return [problem(here, `${property}: min ${min} is larger than max ${max}`, 'swap them')];
      const bounds = /** @type {Record<string, number[]>} */ (BOUNDS)[`${property} ${unit}`];
      if (!bounds) return [problem(here, `${property} in ${unit} is not known`, `use one of: ${Object.keys(BOUNDS).join(', ')}`)];
      if (min >= bounds[0] && max <= bounds[1]) return [];
      return [problem(here, `${property} ${min}–${max} ${unit} is outside ${bounds[0]}–${bounds[1]}`, 'check the value and its unit')];
    }),
  );
}

/**
 * Backgrounds that do not fit on a hover's line.
 * @param {readonly Placed[]} placed
 * @returns {Problem[]}
 */
export function longBackgrounds(placed) {
  return placed.flatMap((here) => {
    const length = here.entity.background?.length ?? 0;
    return length > 200 ? [problem(here, `the background has ${length} characters`, 'shorten it to 200')] : [];
  });
}

/**
 * @param {Placed} here
 * @param {string} message
 * @param {string} remedy
 * @returns {Problem}
 */
function problem({ entity, file, line }, message, remedy) {
  return { file, line, message: `${entity.id}: ${message}`, remedy };
}
