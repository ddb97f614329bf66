import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { Event } from '../../src/engine/model';
import type { Instead } from '../../src/engine/outline/correct';
import { correctedView } from '../../src/engine/outline/correct';
import { mergedView } from '../../src/engine/outline/merge';
import { analysisOf, entity } from './wordAnalysis';

const ENTITIES = [entity('irn', 'state'), entity('hez', 'armed-group'), entity('ham', 'party'), entity('jav', 'missile')];
const WORDS = ['irn', 'hez', 'jav', 'ham', 'jav'];
const NOTHING = { ignored: new Set<string>(), changed: new Map() };
const EVENT: Event = {
  type: 'AID',
  actors: ['irn'],
  recipients: ['hez', 'ham'],
  instruments: ['jav'],
  trigger: { start: 0, end: 3 },
  sentence: { start: 0, end: 19 },
  place: null,
  time: null,
  attributedTo: 'jav',
  negated: false,
  modality: 'actual',
};

describe('corrected view', () => {
  const analysis = { ...analysisOf(ENTITIES, WORDS), eventsOf: () => [EVENT] };

  it('is the analysis itself where nothing is corrected', () => {
    equal(correctedView(analysis, NOTHING), analysis);
  });

  it('leaves out what is ignored: the entity, its mentions, its part in events', () => {
    const view = correctedView(analysis, { ...NOTHING, ignored: new Set(['jav', 'gone']) });
    deepEqual(
      view.entities().map(({ id }) => id),
      ['irn', 'hez', 'ham'],
    );
    equal(view.entity('jav'), undefined);
    deepEqual(
      view.mentions().map((mention) => mention.entity),
      ['irn', 'hez', 'ham'],
    );
    deepEqual([view.countOf('jav'), view.mentionsOf('jav'), view.mentionAt(9), view.eventsOf('jav')], [0, [], undefined, []]);
    deepEqual(view.eventsOf('irn'), [{ ...EVENT, instruments: [], attributedTo: null }]);
  });

  it('says what an entity is instead, under the id that it has', () => {
    const known = { name: 'Hamas', type: 'armed-group', knowledge: 'hamas', cameo: ['PSEREB'] } as const;
    const view = correctedView(analysis, {
      ...NOTHING,
      changed: new Map<string, Instead>([
        ['ham', known],
        ['jav', { type: 'person', knowledge: null }],
      ]),
    });
    deepEqual(view.entity('ham'), { ...entity('ham', 'party'), ...known, class: 'actor' });
    deepEqual([view.typeOf('jav'), view.entities()[2].class, view.entities()[2].name], ['person', 'actor', 'jav']);
    equal(view.countOf('ham'), 1);
  });

  it('agrees with itself whatever is corrected, and merges what is left', () => {
    const id = fc.constantFrom('irn', 'hez', 'ham', 'jav', 'gone');
    fc.assert(
      fc.property(fc.array(id), fc.array(id), fc.array(fc.array(id)), (ignored, changed, groups) => {
        const corrections = { ignored: new Set(ignored), changed: new Map(changed.map((each) => [each, { type: 'bomb' as const }])) };
        const view = mergedView(correctedView(analysis, corrections), groups);
        const ids = view.entities().map((each) => each.id);
        deepEqual([...new Set(view.mentions().map((mention) => mention.entity))].sort(), [...ids].sort());
        for (const each of ids) {
          equal(view.countOf(each), view.mentionsOf(each).length);
          equal(view.entity(each)?.type, view.typeOf(each));
        }
      }),
    );
  });
});
