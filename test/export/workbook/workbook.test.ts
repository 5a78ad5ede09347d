import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnChoice, columnsOf } from '../../../src/export/columns';
import { formatNumber } from '../../../src/export/csv';
import { comparisonGrid } from '../../../src/export/grid';
import { LOAD_COLUMNS } from '../../../src/export/loadColumns';
import { stampAt } from '../../../src/export/stamp';
import { workbookFile } from '../../../src/export/workbook/workbook';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { repetitionOf } from '../../support/repetition';

const SAMPLES = 5;
const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: SAMPLES });
const thrust = repetitionOf({ exercise: 'hip-thrust', settings: { legs: 1 }, lifter: {}, sampleCount: SAMPLES });
const loads = new Map([press, thrust].map((r) => [r, computeLoads(r)]));
const loadsOf = (result: unknown) => loads.get(result as typeof press);
const stamp = stampAt(new Date('2026-11-22T10:11:12Z'), { link: '#s=2.abc' });

type Rows = readonly (readonly unknown[])[];
let sheets: ReadonlyMap<string, Rows>;
let bytes: Uint8Array;
beforeAll(async () => {
  const file = await workbookFile([press, thrust], { stamp, loadsOf, alignment: 'time' });
  expect(file.name).toMatch(/_workbook\.xlsx$/);
  bytes = new Uint8Array(await file.blob.arrayBuffer());
  const read = await readExcelFile(new Blob([bytes as BlobPart]));
  sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
});

const sheet = (name: string): Rows => sheets.get(name) ?? [];

describe('a workbook, read by another library,', () => {
  test('holds every column of all data once, with its unit and its numbers', () => {
    const { columns, rows } = comparisonGrid([press, thrust], loadsOf);
    const units = new Map([...columnsOf(columnChoice([press, thrust])), ...LOAD_COLUMNS].map((c) => [c.name, c.unit]));
    const found = new Map<string, readonly unknown[]>();
    for (const [name, [names, unitRow, ...data]] of sheets) {
      if (name === 'Table' || name === 'Dictionary') continue;
      expect(names.slice(0, 5)).toEqual(['exercise', 'sample', 'phase', 'rep_percent', 'time_s']);
      names.slice(5).forEach((column, c) => {
        expect(found.has(String(column)), String(column)).toBe(false);
        expect(unitRow[c + 5] ?? '').toBe(units.get(String(column)));
        found.set(
          String(column),
          data.map((row) => row[c + 5]),
        );
      });
    }
    const keys = ['exercise', 'sample', 'phase', 'rep_percent', 'time_s'];
    expect([...found.keys()].sort()).toEqual(columns.filter((column) => !keys.includes(column)).sort());
    columns.forEach((column, c) => {
      const values = found.get(column);
      if (!values) return;
      const wanted = rows.map((row) => {
        const cell = row[c];
        if (typeof cell === 'string') return cell === '' ? null : cell;
        return Number.isFinite(cell) ? Number(formatNumber(cell)) : null;
      });
      expect(values, column).toEqual(wanted);
    });
  });

  test('has a sheet a quantity, and as many as can be turned over', () => {
    for (const name of ['Movement', 'Muscle lengths', 'Arms hip_flexion_r', 'Joint moments', 'Activations', 'Contacts'])
      expect(sheet(name).length, name).toBe(2 + 2 * SAMPLES);
    expect(sheets.size).toBeLessThan(40);
    for (const name of sheets.keys()) expect(name.length).toBeLessThanOrEqual(31);
  });

  test('explains each column in its dictionary, and begins with the table of the page', () => {
    const explained = sheet('Dictionary')
      .filter(([kind]) => kind === 'column')
      .map(([, name]) => name);
    for (const [names] of [...sheets.values()].slice(2)) expect(explained).toEqual(expect.arrayContaining([...names]));
    expect([...sheets.keys()][0]).toBe('Table');
    expect(sheet('Table')[0].slice(0, 2)).toEqual(['Repetition, %', 'Leg press: thigh–trunk, °']);
    expect(sheet('Table')[51][0]).toBe(50);
  });

  test('carries the link that brings the page back', () => {
    expect(sheet('Table').flat()).toContain('#s=2.abc');
  });
});

test('numbers are stored as numbers, and heads stay in sight', () => {
  const files = unzipSync(bytes);
  const workbook = strFromU8(files['xl/workbook.xml']);
  const at = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].findIndex(([, name]) => name === 'Movement');
  const xml = strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`]);
  expect(xml).toMatch(/ySplit="2"/);
  const cells = [...xml.matchAll(/<c ([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(cells.filter((attributes) => !attributes.includes('t="s"')).length).toBeGreaterThan(10 * SAMPLES);
});
