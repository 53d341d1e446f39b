import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/render/csv.ts';

/** What a reader of CSV reads. */
const rowsOf = (text: string) =>
  parse(text, { record_delimiter: '\r\n', relax_column_count: false }) as string[][];

/** A text as it was before it was made harmless: without the quote before what begins a formula. */
const plainly = (cell: string) =>
  /^'(?:'*)(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell;

describe('a table as CSV', () => {
  it.each([
    ['Done', 'Done'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['a;b', '"a;b"'],
    [' held ', '" held "'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+49 30 123', "'+49 30 123"],
    ['- a list', "'- a list"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['-5', '-5'],
    ['+1.5', '+1.5'],
    [-5, '-5'],
    [0.5, '0.5'],
    [true, 'true'],
    [undefined, ''],
  ])('has %j as %j', (value, cell) => {
    expect(csv({ columns: ['a', 'b'], rows: [[value, 'x']] })).toBe(`a,b\r\n${cell},x\r\n`);
  });

  it('law: gives every text back to a reader of CSV', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...`'"=+-@;,\t\r\n x1＝`) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, fc.integer()), { minLength: 1 }), (rows) => {
        const read = rowsOf(csv({ columns: ['a', 'b', 'c'], rows }));
        expect(read[0]).toEqual(['a', 'b', 'c']);
        expect(read.slice(1).map(([a, b, c]) => [plainly(a!), plainly(b!), Number(c)])).toEqual(rows);
      }),
    );
  });

  it('law: has no cell of text that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`'"=+-@,\t\r\n x1`) }), (text) => {
        const [cell] = rowsOf(csv({ columns: ['a'], rows: [[text]] }))[1]!;
        expect(/^\s*[=+\-@]/.test(cell!) && !/^[+-]?\d/.test(cell!)).toBe(false);
      }),
    );
  });
});
