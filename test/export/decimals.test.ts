import { describe, expect, test } from 'vitest';
import { localeMark } from '../../src/display/decimalMark';
import { clipboardTable } from '../../src/export/cells';
import { formatNumber, readCsv } from '../../src/export/csv';
import { comparisonGrid } from '../../src/export/grid';
import { dictionaryCsv, pageCsv } from '../../src/export/pageData';
import { smallTableCsv } from '../../src/export/smallTable';
import { stampAt } from '../../src/export/stamp';
import { repetitionOf } from '../support/repetition';

const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 5 });
const made = new Date('2026-11-22T10:11:12Z');
const german = stampAt(made, { decimals: 'comma' });
const said = (stamp: typeof german) => ({ stamp, loadsOf: () => undefined, alignment: 'time' as const });

test('the mark is that of the language', () => {
  expect(localeMark('de-DE')).toBe('comma');
  expect(localeMark('fr-FR')).toBe('comma');
  expect(localeMark('en-US')).toBe('point');
});

describe('tables with decimal commas', () => {
  test('hold the same numbers, parted by semicolons', () => {
    const { columns, rows } = comparisonGrid([press]);
    const [header, ...read] = readCsv(pageCsv([press], german), ';');
    expect(header.slice(0, columns.length)).toEqual(columns);
    rows.forEach((row, i) => {
      row.forEach((cell, c) => {
        if (typeof cell !== 'number') return;
        expect(read[i][c]).not.toContain('.');
        expect(Number(read[i][c].replace(',', '.'))).toBe(Number(formatNumber(cell)));
      });
    });
    // settings are told as the command line takes them, whatever the decimals
    expect(read[0][header.indexOf('setup')]).toContain('footHeight=0.17');
  });

  test('say so in the dictionary', () => {
    const about = (stamp: typeof german, delimiter: ',' | ';') =>
      readCsv(dictionaryCsv([press], stamp), delimiter).find(([, name]) => name === 'decimals')?.[3];
    expect(about(german, ';')).toBe('comma');
    expect(about(stampAt(made), ',')).toBe('point');
  });

  test('the table of the page has as many cells in each line as with points', () => {
    const comma = readCsv(smallTableCsv([press], said(german)), ';');
    const point = readCsv(smallTableCsv([press], said(stampAt(made))), ',');
    expect(comma.map((row) => row.length)).toEqual(point.map((row) => row.length));
    expect(comma[3].map((cell) => cell.replace(',', '.'))).toEqual(point[3]);
  });
});

describe('numbers for the clipboard', () => {
  const table = {
    columns: ['a', 'b <c>'],
    rows: [
      [0.5, 'x\ty'],
      [-1e-7, '&'],
    ],
  };
  test('are a cell each in text and in HTML, whatever they hold', () => {
    const { text, html } = clipboardTable(table);
    expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
      ['a', 'b <c>'],
      ['0.5', 'x y'],
      ['-1e-7', '&'],
    ]);
    expect(html.match(/<td>/g)).toHaveLength(6);
    expect(html).toContain('<td>b &lt;c&gt;</td>');
    expect(html).toContain('<td>&amp;</td>');
  });

  test('have the decimal mark of the tables', () => {
    expect(clipboardTable(table, 'comma').text).toContain('0,5\t');
  });
});
