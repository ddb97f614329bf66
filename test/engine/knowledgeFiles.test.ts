import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { LEXICAL_CATEGORIES, type LexicalCategory } from '../../src/engine/lexicon/categories';
import { HEAD_USES } from '../../src/engine/lexicon/headUses';
import { NOUN_USES } from '../../src/engine/lexicon/nominalNouns';
import { COLUMNS_OF_CATEGORY, WORD_COLUMNS } from '../../src/engine/lexicon/wordColumns';
import { ENTITY_TYPES } from '../../src/engine/model';
import { TIES } from '../../src/knowledge/schema';
import { ROOT } from './support';

const KNOWLEDGE = path.join(ROOT, 'knowledge');
const SCHEMAS = ['knowledge', 'lexicon', 'nouns', 'sources'] as const;
type SchemaName = (typeof SCHEMAS)[number];
/** A part of a JSON Schema, as far as these tests look into it. */
interface Schema {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const schemaOf = (name: SchemaName): Schema => readJson(path.join(KNOWLEDGE, `${name}.schema.json`)) as Schema;

/** All properties below a part of a schema, each with its path. */
function propertiesOf(schema: Schema, at = ''): [string, Schema][] {
  const parts: [string, Schema][] = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.definitions ?? {}),
    ...(schema.anyOf ?? []).map((part, i): [string, Schema] => [String(i), part]),
    ...(schema.items ? [['items', schema.items] as [string, Schema]] : []),
    ...(typeof schema.additionalProperties === 'object' ? [['*', schema.additionalProperties] as [string, Schema]] : []),
  ];
  const own = Object.entries(schema.properties ?? {}).map(([name, part]): [string, Schema] => [`${at}/${name}`, part]);
  return [...own, ...parts.flatMap(([name, part]) => propertiesOf(part, `${at}/${name}`))];
}

describe('knowledge files', () => {
  const ajv = new Ajv({ allowUnionTypes: true });
  const validators = new Map<SchemaName, ValidateFunction>(SCHEMAS.map((name) => [name, ajv.compile(schemaOf(name))]));
  const files = readdirSync(KNOWLEDGE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort();

  it('are there', () => assert.ok(files.length > 30, `${files.length} files below knowledge/`));

  for (const file of files) {
    it(`${file} names its schema and satisfies it`, () => {
      const content = readJson(path.join(KNOWLEDGE, file)) as { $schema?: string };
      const named = path.relative(KNOWLEDGE, path.resolve(KNOWLEDGE, path.dirname(file), content.$schema ?? ''));
      const name = SCHEMAS.find((schema) => named === `${schema}.schema.json`);
      assert.ok(name, `"$schema" is "${content.$schema ?? ''}", which is no schema of knowledge/`);
      const validate = validators.get(name);
      assert.ok(validate?.(content), JSON.stringify(validate?.errors?.slice(0, 3), null, 1));
    });
  }
});

describe('knowledge schemas', () => {
  it('know the types and the lexical categories of the code', () => {
    const entity = schemaOf('knowledge').definitions?.entity;
    assert.deepEqual(entity?.properties?.type.enum, ENTITY_TYPES);
    assert.deepEqual(schemaOf('knowledge').definitions?.tie.properties?.tie.enum, TIES);
    assert.deepEqual(schemaOf('lexicon').properties?.category.enum, LEXICAL_CATEGORIES);
    const uses = propertiesOf(schemaOf('lexicon')).find(([at]) => at.endsWith('/uses'))?.[1];
    assert.deepEqual(uses?.items?.enum, [...partsOf('speech-word', 'measure-word'), ...HEAD_USES]);
    assert.deepEqual(
      schemaOf('lexicon').properties?.part.enum,
      partsOf('sentence-word', 'name-word', 'person-word', 'body-word', 'phrase-word'),
    );
    const nouns = schemaOf('nouns');
    assert.deepEqual(nouns.definitions?.type.enum, ENTITY_TYPES);
    assert.deepEqual(propertiesOf(nouns).find(([at]) => at.endsWith('/uses'))?.[1].items?.enum, NOUN_USES);
  });

  for (const name of SCHEMAS) {
    it(`${name}.schema.json describes every property`, () => {
      const bare = propertiesOf(schemaOf(name)).filter(([, part]) => !part.description && !part.$ref);
      assert.deepEqual(
        bare.map(([at]) => at),
        [],
      );
    });
  }
});

describe('knowledge:check', () => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-knowledge-')), 'knowledge');
    mkdirSync(folder);
    for (const name of SCHEMAS) cpSync(path.join(KNOWLEDGE, `${name}.schema.json`), path.join(folder, `${name}.schema.json`));
    put('sources.json', { sources: { own: { title: 'Own', licence: 'MIT' } } });
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  const put = (file: string, content: object): void => writeFileSync(path.join(folder, file), JSON.stringify(content, null, 2));
  const entity = (id: string, more: object = {}): object => ({ id, type: 'state', name: id, country: 'IRN', sources: ['own:1'], ...more });
  const check = (entities: object[]): { status: number | null; errors: string[] } => {
    put('a.json', { theme: 'Test', entities });
    const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/knowledge-check.mjs'), folder], { encoding: 'utf8' });
    return { status, errors: stderr.split('\n').filter(Boolean) };
  };

  it('accepts what is right', () => {
    const grad = entity('bm-21', { type: 'rocket', names: ['Grad', { text: 'BM', when: { classNoun: true } }] });
    const figures = [{ property: 'range', min: 5, max: 40, unit: 'km', sources: ['own:2'] }];
    assert.deepEqual(check([entity('iran'), grad, entity('bm-21v', { type: 'rocket', partOf: 'bm-21', figures })]), {
      status: 0,
      errors: [],
    });
  });

  const cases: [string, object[], RegExp][] = [
    ['the shape', [entity('a', { gang: 1 })], /knowledge\/a\.json:5: a: must NOT have additional properties \(gang\) — see/],
    ['an id given twice', [entity('a'), entity('a', { name: 'b' })], /a\.json:14: a: the id stands also in knowledge\/a\.json:5 — merge/],
    ['a name of two', [entity('a', { names: ['Al-Nusra'] }), entity('b', { aliases: ['al Nusra'] })], /b: "al Nusra" is also a name of a /],
    ['a family that is not there', [entity('a', { partOf: 'x' })], /a: partOf names "x", which is no entity — add/],
    ['a tie with nobody', [entity('a', { ties: [{ tie: 'split-from', with: 'y' }] })], /a: ties\.with names "y"/],
    ['an office of nobody', [entity('a', { offices: [{ title: 'King', of: 'y' }] })], /a: offices\.of names "y"/],
    ['a country that is none', [entity('a', { type: 'party', country: 'XXX' })], /a: country "XXX" is the code of no state/],
    ['a source that is not defined', [entity('a', { sources: ['ofac:1'] })], /a: the source "ofac" is not defined — define/],
    ['a missing source', [entity('a', { sources: [] })], /a \/sources: must NOT have fewer than 1 items/],
    ['too many without a source', [entity('a', { sources: ['unsourced'] })], /100\.0 % of the entities are unsourced, at most 10 %/],
    ['a range upside down', [weapon(9, 3, 'km')], /w: range: min 9 is larger than max 3 — swap/],
    ['a range beyond reason', [weapon(3, 90_000, 'km')], /w: range 3–90000 km is outside 0\.01–20000 — check/],
    ['a long background', [entity('a', { background: 'x'.repeat(201) })], /a \/background: must NOT have more than 200/],
  ];
  for (const [title, entities, expected] of cases) {
    it(`names ${title}, with file, line and remedy`, () => {
      const { status, errors } = check(entities);
      assert.equal(status, 1);
      assert.match(errors.join('\n'), expected);
    });
  }

  function weapon(min: number, max: number, unit: string): object {
    return entity('w', { type: 'rocket', country: null, figures: [{ property: 'range', min, max, unit, sources: ['own:1'] }] });
  }
});

/** What the words of lexicons of some categories can do. */
const partsOf = (...categories: LexicalCategory[]): string[] =>
  categories.flatMap((category) => (COLUMNS_OF_CATEGORY[category] ?? []).flatMap((column): readonly string[] => WORD_COLUMNS[column]));
