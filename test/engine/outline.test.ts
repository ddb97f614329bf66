import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { NO_FILTER, matchesIn, parseFilter } from '../../src/engine/outline/filter';
import type { Arrangement, Outline, OutlineGroup } from '../../src/engine/outline/outline';
import { outlineSteps } from '../../src/engine/outline/outline';
import type { OutlineRow } from '../../src/engine/outline/rows';
import { sortSteps } from '../../src/engine/outline/sortSteps';
import type { AnalysisView } from '../../src/engine/outline/view';
import { confidentView } from '../../src/engine/outline/view';
import { analysisOf, drained, entity } from './wordAnalysis';

const ENTITIES = [entity('irn', 'state'), entity('hez', 'armed-group'), entity('ham', 'armed-group'), entity('fat', 'missile')];
const WORDS = ['irn', 'hez', 'fat', 'ham?', 'ham', 'irn', 'fat?'];
const COUNTRIES: Readonly<Record<string, readonly string[]>> = { irn: ['IRN'], hez: ['LBN', 'SYR'], fat: ['IRN'] };

const BY_TYPE: Arrangement = {
  grouping: 'type',
  sorting: 'count',
  filter: NO_FILTER,
  countriesOf: ({ id }) => COUNTRIES[id] ?? [],
  countryName: (code) => ({ IRN: 'Persia', LBN: 'Lebanon' })[code] ?? code,
  compareNames: (one, other) => (one < other ? -1 : Number(one > other)),
};

function outlineOf(views: readonly AnalysisView[], arrangement: Partial<Arrangement> = {}): Outline {
  return drained(
    outlineSteps(
      views.map((view, index) => ({ key: `doc${index}`, view })),
      { ...BY_TYPE, ...arrangement },
    ),
  );
}

const inBrief = (rows: readonly OutlineRow[]): string => rows.map((row) => `${row.entity.id} ${row.mentions}`).join(', ');

/** An outline as lines: "actor 3", "  state 1: irn 2". */
function draw(groups: readonly OutlineGroup[], level = ''): string[] {
  return groups.flatMap((group) =>
    group.kind === 'class'
      ? [`${level}${group.value} ${group.count}`, ...draw(group.groups, `${level}  `)]
      : [`${level}${group.value} ${group.count}: ${inBrief(group.rows)}`],
  );
}

describe('outline', () => {
  const analysis = analysisOf(ENTITIES, WORDS);

  it('groups by class and type, the most mentioned first', () => {
    deepEqual(draw(outlineOf([analysis]).groups), [
      'actor 3',
      '  state 1: irn 2',
      '  armed-group 2: ham 2, hez 1',
      'weapon 1',
      '  missile 1: fat 2',
    ]);
  });

  it('groups by country, in which an entity of several stands several times, those of none last', () => {
    deepEqual(draw(outlineOf([analysis], { grouping: 'country' }).groups), [
      'IRN 2: irn 2, fat 2',
      'LBN 1: hez 1',
      'SYR 1: hez 1',
      ' 1: ham 2',
    ]);
    deepEqual(
      draw(outlineOf([analysis], { grouping: 'country', sorting: 'name' }).groups).map((line) => line.slice(0, 3)),
      ['LBN', 'IRN', 'SYR', ' 1:'],
    );
  });

  it('groups by document, with each one’s own counts and order', () => {
    const other = analysisOf(ENTITIES, ['fat', 'irn', 'fat', 'fat', 'hez']);
    deepEqual(draw(outlineOf([analysis, other], { grouping: 'document' }).groups), [
      'doc0 4: irn 2, fat 2, ham 2, hez 1',
      'doc1 3: fat 3, irn 1, hez 1',
    ]);
    deepEqual(draw(outlineOf([analysis, other], { grouping: 'document', sorting: 'first' }).groups), [
      'doc0 4: irn 2, hez 1, fat 2, ham 2',
      'doc1 3: fat 3, irn 1, hez 1',
    ]);
  });

  it('takes known entities and weapons of the same id in several texts for one, with a part for each', () => {
    const other = analysisOf([{ ...ENTITIES[0], knowledge: 'iran' }, ENTITIES[3]], ['fat', 'irn', 'fat', 'fat']);
    const { rows, groups, total } = outlineOf([analysis, other], { grouping: 'flat' });
    deepEqual(groups, []);
    equal(total, 4);
    equal(inBrief(rows), 'fat 5, irn 3, ham 2, hez 1');
    deepEqual(
      rows[0].parts.map(({ source, mentions, first }) => [source.key, mentions, first]),
      [
        ['doc0', 2, 8],
        ['doc1', 3, 0],
      ],
    );
  });

  it('does not take two of the same name for one where nothing is known of them, but for weapons', () => {
    const other = analysisOf(ENTITIES, ['fat', 'hez']);
    const { rows, total } = outlineOf([analysis, other], { grouping: 'flat' });
    equal(inBrief(rows), 'fat 3, irn 2, ham 2, hez 1, hez 1');
    equal(total, 5);
    equal(new Set(rows.map(({ key }) => key)).size, rows.length);
  });

  it('sorts by name and by the first mention', () => {
    equal(inBrief(outlineOf([analysis], { grouping: 'flat', sorting: 'name' }).rows), 'fat 2, ham 2, hez 1, irn 2');
    equal(inBrief(outlineOf([analysis], { grouping: 'flat', sorting: 'first' }).rows), 'irn 2, hez 1, fat 2, ham 2');
  });

  it('goes by the first mention that is shown', () => {
    const { rows } = outlineOf([confidentView(analysisOf(ENTITIES, ['irn?', 'hez', 'irn']), 0.5)], { grouping: 'flat', sorting: 'first' });
    equal(inBrief(rows), 'hez 1, irn 1');
  });

  it('keeps the order of the text where counts are equal', () => {
    equal(inBrief(outlineOf([analysisOf([entity('a', 'person'), entity('b', 'person')], ['b', 'a'])]).rows), 'b 1, a 1');
  });

  it('is empty for a text without entities, and for no text', () => {
    deepEqual(outlineOf([analysisOf([], [])]), { groups: [], rows: [], total: 0 });
    deepEqual(outlineOf([]), { groups: [], rows: [], total: 0 });
  });

  it('pauses often', () => {
    const many = Array.from({ length: 2000 }, (_, index) => entity(`e${index}`, 'person'));
    const view: AnalysisView = {
      ...analysisOf([], []),
      entities: () => many,
      countOf: () => 1,
      mentionsOf: (id) => [{ start: Number(id.slice(1)), end: 0, text: id, entity: id, form: 'name', confidence: 1, by: '' }],
    };
    const steps = outlineSteps([{ key: '', view }], { ...BY_TYPE, sorting: 'name' });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    ok(pauses > 50, `${pauses} pauses`);
  });
});

describe('filter of an outline', () => {
  const types = (word: string) => (['state', 'missile', 'people', 'person'] as const).filter((type) => type.startsWith(word));
  const shown = (query: string): string =>
    inBrief(outlineOf([analysisOf(ENTITIES, WORDS)], { grouping: 'flat', filter: parseFilter(query, types) }).rows);

  it('looks for words in names, whatever their case and accents', () => {
    equal(shown('H'), 'ham 2, hez 1');
    equal(shown('h É'), 'hez 1');
    equal(shown('h q'), '');
    equal(shown('  '), 'irn 2, fat 2, ham 2, hez 1');
  });

  it('looks for words in what the text calls an entity too', () => {
    const named = { ...entity('hez', 'armed-group'), name: 'Party of God' };
    const { rows } = outlineOf([analysisOf([named], ['hez'])], { grouping: 'flat', filter: parseFilter('hez', types) });
    equal(inBrief(rows), 'hez 1');
  });

  it('takes types behind @, any of several', () => {
    equal(shown('@state'), 'irn 2');
    equal(shown('@state @MISS'), 'irn 2, fat 2');
    equal(shown('@nothing'), '');
  });

  it('takes a least confidence, and counts only what reaches it', () => {
    equal(shown('>0.5'), 'irn 2, hez 1, fat 1, ham 1');
    equal(shown('>=50% @missile'), 'fat 1');
    equal(shown('≥95%'), '');
  });

  it('takes what is only begun for nothing', () => {
    for (const query of ['@', '>', '>=', '≥']) deepEqual(parseFilter(query, types), NO_FILTER, query);
  });

  it('tells how many there are without it', () => {
    equal(outlineOf([analysisOf(ENTITIES, WORDS)], { filter: parseFilter('hez', types) }).total, 4);
  });

  it('finds the words in the name as written', () => {
    const filter = parseFilter('bolla ze', types);
    const name = 'Ḥe\u0301zbollah';
    deepEqual(
      matchesIn('Hezbollah', filter).map(({ start, end }) => 'Hezbollah'.slice(start, end)),
      ['bolla'],
    );
    deepEqual(
      matchesIn(name, parseFilter('hez', types)).map(({ start, end }) => name.slice(start, end)),
      ['Ḥe\u0301z'],
    );
  });

  it('finds spans that lie in the name, apart and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary', minLength: 1 })), (name, words) => {
        let last = -1;
        for (const { start, end } of matchesIn(name, parseFilter(words.join(' '), types))) {
          ok(last < start && start < end && end <= name.length);
          last = end;
        }
      }),
    );
  });
});

describe('sorting in steps', () => {
  it('sorts like the language does, and as stably', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.nat(9), at: fc.nat() })), (items) => {
        deepEqual(
          drained(sortSteps(items, (a, b) => a.key - b.key)),
          [...items].sort((a, b) => a.key - b.key),
        );
      }),
    );
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
      ['irn', 'hez', 'fat', 'ham'],
    );
    equal(view.entity('vag'), undefined);
    equal(view.entity('ham')?.id, 'ham');
    equal(view.mentionsOf('ham').length, 1);
    equal(view.countOf('ham'), 1);
    deepEqual(
      view.mentionsOf('irn', 1).map(({ start }) => start),
      [20],
    );
    deepEqual(
      view.mentionsOf('ham', 0, 1).map(({ start }) => start),
      [16],
    );
    equal(view.mentionAt(13), undefined);
    equal(view.mentionAt(17)?.entity, 'ham');
    deepEqual(
      view.mentions(12, 18).map(({ start }) => start),
      [16],
    );
  });
});
