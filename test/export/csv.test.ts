import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvPieces, formatNumber, readCsv, writeCsv } from '../../src/export/csv';

/** Twelve significant digits are written. */
const WRITTEN = 5e-12;

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const text = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', ',', '"', '\n', '\r', ';', '°', '0'), maxLength: 8 });

describe('CSV', () => {
  test('text survives writing and reading, quotes, commas and line ends included', () => {
    const row = fc.array(text, { minLength: 2, maxLength: 5 }).map((cells) => ['x', ...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(readCsv(writeCsv(['name', 'b'], rows)).slice(1)).toEqual(rows);
      }),
      { seed: 42 },
    );
  });

  test('numbers survive to twelve digits, with a point and without thousands', () => {
    fc.assert(
      fc.property(number, (value) => {
        const written = formatNumber(value);
        expect(written).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/);
        expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(Math.abs(value) * WRITTEN);
      }),
      { seed: 42 },
    );
  });

  test('negative zero is zero and rounding noise is gone', () => {
    expect([-0, 29.999999999999996, 0.1 + 0.2].map((value) => formatNumber(value))).toEqual(['0', '30', '0.3']);
  });

  test('pieces join to the same text as a whole', () => {
    const rows = Array.from({ length: 450 }, (_, i) => [i, `row ${i}`]);
    expect([...csvPieces(['a', 'b'], rows)].length).toBeGreaterThan(1);
    expect([...csvPieces(['a', 'b'], rows)].join('')).toBe(writeCsv(['a', 'b'], rows));
  });

  test('files from other programs are read: byte order mark, carriage returns, blank lines at the end', () => {
    expect(readCsv('\uFEFF"a",b\r\n1,"2,5"\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  test('a trailing comma is an empty cell', () => {
    expect(readCsv('a,b\n1,\n')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  test('an unclosed quote is an error, not half a table', () => {
    expect(() => readCsv('a,b\n1,"2')).toThrow('line 2');
  });
});
