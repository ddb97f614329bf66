import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { mergedView } from '../../src/engine/outline/merge';
import { confidentView } from '../../src/engine/outline/view';
import { analysisOf, entity } from './wordAnalysis';

const ENTITIES = [
  entity('irn', 'state'),
  entity('hez', 'armed-group'),
  { ...entity('ham', 'party'), knowledge: 'hamas' },
  entity('fat', 'missile'),
];
const WORDS = ['irn', 'hez', 'fat', 'ham?', 'ham', 'irn', 'fat?'];

describe('merged view', () => {
  const analysis = analysisOf(ENTITIES, WORDS);
  const view = mergedView(analysis, [['ham', 'hez', 'gone']]);

  it('makes one entity of several, named like the first, where the first of them is', () => {
    deepEqual(
      view.entities().map(({ id, type, knowledge }) => [id, type, knowledge]),
      [
        ['irn', 'state', null],
        ['ham', 'party', 'hamas'],
        ['fat', 'missile', null],
      ],
    );
    equal(view.entity('hez')?.id, 'ham');
    equal(view.countOf('ham'), 3);
    equal(view.countOf('ham', 0.5), 2);
  });

  it('takes over what is known of another of them', () => {
    equal(mergedView(analysis, [['hez', 'ham']]).entity('hez')?.knowledge, 'hamas');
  });

  it('gives all mentions in order of the text, whole and in part', () => {
    const starts = (from?: number, to?: number) => view.mentionsOf('ham', from, to).map(({ start, entity: id }) => `${id} ${start}`);
    deepEqual(starts(), ['ham 4', 'ham 12', 'ham 16']);
    deepEqual(starts(1, 2), ['ham 12']);
    equal(view.mentionAt(5)?.entity, 'ham');
    deepEqual(
      view.mentions(4, 12).map((mention) => mention.entity),
      ['ham', 'fat', 'ham'],
    );
  });

  it('leaves all as it is without a group of two that are in the text', () => {
    equal(mergedView(analysis, []), analysis);
    equal(
      mergedView(analysis, [
        ['ham', 'gone'],
        ['irn', 'irn'],
      ]),
      analysis,
    );
  });

  it('outlives the entity that gave the name', () => {
    deepEqual(
      mergedView(analysis, [['gone', 'hez', 'ham']])
        .entities()
        .map(({ id }) => id),
      ['irn', 'hez', 'fat'],
    );
  });

  it('loses no mention and no entity, whatever is merged, and stands below a minimum of confidence', () => {
    const id = fc.constantFrom('irn', 'hez', 'ham', 'fat', 'gone');
    const words = fc.array(fc.constantFrom('irn', 'hez', 'ham', 'fat', 'irn?', 'ham?'));
    fc.assert(
      fc.property(words, fc.array(fc.array(id)), fc.constantFrom(0, 0.5), (text, groups, minimum) => {
        const whole = analysisOf(ENTITIES, text);
        const merged = confidentView(mergedView(whole, groups), minimum);
        const shown = merged.mentions();
        equal(shown.length, confidentView(whole, minimum).mentions().length);
        const ids = merged.entities().map((each) => each.id);
        equal(new Set(ids).size, ids.length);
        deepEqual([...new Set(shown.map((mention) => mention.entity))].sort(), [...ids].sort());
        for (const each of ids) {
          const own = shown.filter((mention) => mention.entity === each);
          equal(merged.countOf(each), own.length);
          deepEqual(merged.mentionsOf(each), own);
          deepEqual(merged.mentionsOf(each, 1, 3), own.slice(1, 3));
        }
      }),
    );
  });
});
