import type { Repetition, Result } from '../../model/result';
import { columnChoice, columnsOf } from '../columns';
import type { Cell } from '../csv';
import { comparisonGrid, type LoadsOf } from '../grid';
import { LOAD_COLUMNS } from '../loadColumns';
import { dictionary } from '../pageData';
import { type Said, smallTable } from '../smallTable';
import { sheetOf } from './quantity';

/** A sheet of a workbook: so many rows at its head stay in sight. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly headRows: number;
}

/** Stand first on every sheet of samples, so that a sheet can be read alone. */
const KEYS = ['exercise', 'sample', 'phase', 'rep_percent', 'time_s'];

/** What people read first, what the columns mean, then a sheet for each quantity with names and units above its samples. */
export function bookSheets(results: readonly Result[], said: Said): BookSheet[] {
  const { stamp, loadsOf } = said;
  const repetitions = results.filter((result) => result.kind === 'repetition');
  const table = smallTable(results, said);
  const words = dictionary(repetitions, stamp, loadsOf);
  return [
    { name: 'Table', rows: [table.columns, ...table.rows], headRows: 1 },
    { name: 'Dictionary', rows: [words.columns, ...words.rows], headRows: 1 },
    ...quantitySheets(repetitions, loadsOf),
  ];
}

function quantitySheets(repetitions: readonly Repetition[], loadsOf: LoadsOf): BookSheet[] {
  const { columns, rows } = comparisonGrid(repetitions, loadsOf);
  const unitOf = new Map([...columnsOf(columnChoice(repetitions)), ...LOAD_COLUMNS].map((c) => [c.name, c.unit]));
  const isOfLoads = new Set(LOAD_COLUMNS.map(({ name }) => name));
  const keys = KEYS.map((key) => columns.indexOf(key));
  const bySheet = new Map<string, number[]>();
  columns.forEach((column, c) => {
    if (keys.includes(c)) return;
    const sheet = sheetOf(column, isOfLoads.has(column));
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), c]);
  });
  return [...bySheet].map(([name, own]) => {
    const chosen = [...keys, ...own];
    return {
      name,
      headRows: 2,
      rows: [
        chosen.map((c) => columns[c]),
        chosen.map((c) => unitOf.get(columns[c]) ?? ''),
        ...rows.map((row) => chosen.map((c) => row[c])),
      ],
    };
  });
}
