import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { csvOf } from '../../src/engine/export/csv';

/** Reads CSV as RFC 4180 says. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    ok(match, `no cell at ${at} of ${JSON.stringify(csv)}`);
    row.push((match[1] as string | undefined)?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ',') rows.push(row.splice(0));
  }
  return rows;
}

describe('CSV', () => {
  it('quotes what has to be quoted', () => {
    equal(
      csvOf([
        ['Name', 'Mentions'],
        ['Smith, John', 2],
        ['the "Group"', 1],
      ]),
      'Name,Mentions\r\n"Smith, John",2\r\n"the ""Group""",1\r\n',
    );
  });

  it('takes the sting out of formulas, and leaves figures alone', () => {
    equal(csvOf([['=HYPERLINK("x")', '+1', '-1', '@a', '\tb', -1]]), `"'=HYPERLINK(""x"")",'+1,'-1,'@a,'\tb,-1\r\n`);
  });

  it('says the same when it is read again, and never begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })), (rows) => {
        const cells = read(csvOf(rows));
        deepEqual(
          cells.map((row, y) => row.map((cell, x) => (cell === rows[y][x] ? cell : cell.slice(1)))),
          rows,
        );
        for (const cell of cells.flat()) ok(!/^[=+\-@\t\r\n]/.test(cell), JSON.stringify(cell));
      }),
    );
  });
});
