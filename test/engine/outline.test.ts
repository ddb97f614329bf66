import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Entity, EntityType, Mention } from '../../src/engine/model';
import { classOf } from '../../src/engine/model';
import { outlineOf } from '../../src/engine/outline/outline';
import { previewOf } from '../../src/engine/outline/preview';
import { confidentView } from '../../src/engine/outline/view';

function entity(id: string, type: EntityType): Entity {
  return { id, class: classOf(type), type, name: id, knowledge: null, cameo: [], roles: [] };
}

/** An analysis whose mentions stand one after the other, each three units long, given as "id" or "id?" for an uncertain one. */
function analysisOf(entities: readonly Entity[], words: readonly string[]): Analysis {
  const mentions = words.map((word, index): Mention => {
    const id = word.replace('?', '');
    return {
      start: index * 4,
      end: index * 4 + 3,
      text: id,
      entity: id,
      form: 'name',
      confidence: word.endsWith('?') ? 0.4 : 0.9,
      by: 'test',
    };
  });
  return {
    length: words.length * 4,
    entities: () => entities,
    entity: (id) => entities.find((each) => each.id === id),
    mentions: (start = 0, end = Infinity) => mentions.filter((mention) => mention.start <= end && mention.end >= start),
    mentionsOf: (id) => mentions.filter((mention) => mention.entity === id),
    mentionAt: (offset) => mentions.find(({ start, end }) => start <= offset && offset <= end),
    places: () => [],
    measures: () => [],
    quotes: () => [],
    quotesOf: () => [],
    measuresOf: () => [],
    toDocument: () => {
      throw new Error('not asked for here');
    },
  };
}

const ENTITIES = [entity('irn', 'state'), entity('hez', 'armed-group'), entity('ham', 'armed-group'), entity('fat', 'missile')];
const WORDS = ['irn', 'hez', 'fat', 'ham?', 'ham', 'irn', 'fat?'];

describe('outline', () => {
  it('groups by class and type, the most mentioned first', () => {
    const outline = outlineOf(analysisOf(ENTITIES, WORDS));
    deepEqual(
      outline.map(({ class: entityClass, count, types }) => [
        entityClass,
        count,
        types.map(({ type, entities }) => [type, entities.map((row) => [row.entity.id, row.mentions])]),
      ]),
      [
        [
          'actor',
          3,
          [
            ['state', [['irn', 2]]],
            [
              'armed-group',
              [
                ['ham', 2],
                ['hez', 1],
              ],
            ],
          ],
        ],
        ['weapon', 1, [['missile', [['fat', 2]]]]],
      ],
    );
  });

  it('keeps the order of the text where counts are equal', () => {
    const [{ types }] = outlineOf(analysisOf([entity('b', 'person'), entity('a', 'person')], ['b', 'a']));
    deepEqual(
      types[0].entities.map((row) => row.entity.id),
      ['b', 'a'],
    );
  });

  it('is empty for a text without entities', () => {
    deepEqual(outlineOf(analysisOf([], [])), []);
  });
});

describe('confident view', () => {
  const analysis = analysisOf([...ENTITIES, entity('vag', 'party')], [...WORDS, 'vag?']);

  it('is the analysis itself without a minimum', () => {
    equal(confidentView(analysis, 0), analysis);
  });

  it('leaves out what is less certain, and the entities that are left with nothing', () => {
    const view = confidentView(analysis, 0.5);
    deepEqual(
      view.mentions().map((mention) => mention.entity),
      ['irn', 'hez', 'fat', 'ham', 'irn'],
    );
    deepEqual(
      view.entities().map(({ id }) => id),
      ['irn', 'hez', 'ham', 'fat'],
    );
    equal(view.entity('vag'), undefined);
    equal(view.entity('ham')?.id, 'ham');
    equal(view.mentionsOf('ham').length, 1);
    equal(view.mentionAt(13), undefined);
    equal(view.mentionAt(17)?.entity, 'ham');
    deepEqual(
      view.mentions(12, 18).map(({ start }) => start),
      [16],
    );
  });
});

describe('preview of a mention', () => {
  it('shows a short line whole, without its indentation', () => {
    const line = '  Hamas leader Khaled Mashaal';
    deepEqual(previewOf(line, { start: 15, end: 29 }), { text: 'Hamas leader Khaled Mashaal', start: 13, end: 27 });
  });

  it('cuts a long line at words, and marks the cuts', () => {
    const line = `${'before '.repeat(30)}Hezbollah ${'after '.repeat(30)}`;
    const preview = previewOf(line, { start: 210, end: 219 }, 60);
    equal(preview.text.slice(preview.start, preview.end), 'Hezbollah');
    ok(preview.text.startsWith('…before '), preview.text);
    ok(preview.text.endsWith('…'), preview.text);
    ok(preview.text.length <= 62, String(preview.text.length));
  });

  it('makes control characters and overrides of the direction of writing harmless', () => {
    equal(previewOf('a\tb\u202ec\u0007d', { start: 0, end: 1 }).text, 'a b c d');
  });

  it('always shows the whole span, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 1, max: 80 }),
        (line, a, b, maximum) => {
          const start = Math.min(a, b, line.length);
          const end = Math.min(Math.max(a, b), line.length);
          const preview = previewOf(line, { start, end }, maximum);
          const shown = preview.text.slice(preview.start, preview.end);
          equal(shown.length, end - start);
          ok(preview.text.length <= Math.max(maximum, end - start) + 2);
        },
      ),
    );
  });
});
