import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { NameIndex } from '../../src/knowledge/nameIndex';
import type { EntityRecord } from '../../src/knowledge/schema';

const entity = (id: string, name: string, ...names: string[]): EntityRecord => ({
  id,
  type: 'organisation',
  name,
  names,
  sources: ['own'],
});

const RECORDS = [
  entity('hezbollah', 'Hezbollah', 'Hizbullah', 'Party of God'),
  entity('kataib', 'Kataib Hezbollah', 'Hezbollah Brigades'),
  entity('nasrallah', 'Hassan Nasrallah'),
  entity('khamenei', 'Ali Khamenei'),
  entity('fateh-110', 'Fateh-110', 'Fateh-A110'),
  entity('fateh-313', 'Fateh-313'),
  entity('lukashenko', 'Alexander Lukashenko'),
  entity('moller', 'Lars Møller'),
];

function indexOf(records: readonly EntityRecord[]): NameIndex {
  const index = new NameIndex();
  for (const record of records) index.add(record);
  return index;
}

const index = indexOf(RECORDS);
const find = (query: string): string[] => index.search(query).map(({ id }) => id);

describe('looking names up', () => {
  it('puts whole names first, then beginnings, then words', () => {
    deepEqual(find('hezbollah').slice(0, 2), ['hezbollah', 'kataib']);
    deepEqual(find('fateh'), ['fateh-110', 'fateh-313']);
    equal(index.search('hizb')[0].spelling, 'Hizbullah');
    deepEqual(find('god party'), ['hezbollah']);
  });

  it('takes any case, diacritics, hyphens and parts of a name', () => {
    for (const query of ['FATEH 110', 'fateh110', 'fateh-110', 'Fateh–110']) equal(find(query)[0], 'fateh-110', query);
    equal(find('moller')[0], 'moller');
    equal(find('LukaŠenko').at(0), 'lukashenko');
    equal(find('srallah')[0], 'nasrallah');
  });

  it('takes other transliterations and scripts', () => {
    equal(find('Hizbolah')[0], 'hezbollah');
    equal(find('Nasralla')[0], 'nasrallah');
    equal(find('Хезболла')[0], 'hezbollah');
    equal(find('Хаменеи')[0], 'khamenei');
    equal(find('حزب الله')[0], 'hezbollah');
    equal(find('Лукашенко')[0], 'lukashenko');
  });

  it('finds nothing for nothing, and for what no name is like', () => {
    for (const query of ['', '  ', '…', 'zzzz', '(']) deepEqual(find(query), [], query);
  });

  it('finds each entity by each of its spellings, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abkhzéŁøßІИхьحبعŻ19- ’.')), minLength: 1, maxLength: 12 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (names) => {
          const records = names.map((name, i) => entity(String(i), name));
          const own = indexOf(records);
          names.forEach((name, i) => {
            if (/[\p{L}\p{N}]/u.test(name.replace(/[ьع]/g, '')))
              ok(
                own.search(name).some(({ id }) => id === String(i)),
                JSON.stringify(name),
              );
          });
        },
      ),
    );
  });
});
