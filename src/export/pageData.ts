import { ANATOMY_SOURCES } from '../model/anatomy/sources';
import type { Repetition } from '../model/result';
import { type ColumnInfo, columnChoice, columnsOf } from './columns';
import { type Cell, writeCsv } from './csv';
import { comparisonGrid, type Grid, noLoads } from './grid';
import { LOAD_COLUMNS } from './loadColumns';
import { setupRows, setupText } from './setupData';
import type { Stamp } from './stamp';

/** What stands behind every row of a file from the page, so that it still says where it comes from when cut or merged. */
const ORIGIN_COLUMNS = [
  { name: 'setup', definition: 'Settings of the exercise and the lifter behind the row, in m, deg, kg, s.' },
  { name: 'software', definition: 'What made the file.' },
  { name: 'date', definition: 'When the file was made, ISO 8601.' },
  { name: 'link', definition: 'End of an address that opens the page as it was when the file was made.' },
] as const;

/** Both exercises sample by sample: the columns of the command line behind `exercise`, then where they come from. */
export function pageCsv(repetitions: readonly Repetition[], stamp: Stamp, loadsOf = noLoads): string {
  return originCsv(comparisonGrid(repetitions, loadsOf), repetitions, stamp);
}

/** A grid with the samples of one repetition after the other, with setup, software and date behind each row. */
export function originCsv(
  { columns, rows }: Grid,
  repetitions: readonly Repetition[],
  { software, date, link = '', decimals }: Stamp,
): string {
  const setups = repetitions.flatMap((repetition) => {
    const setup = setupText(repetition);
    return Array.from({ length: repetition.sampleCount }, () => setup);
  });
  const withOrigin = rows.map((row, i): Cell[] => [...row, setups[i], software, date, link]);
  return writeCsv([...columns, ...ORIGIN_COLUMNS.map((c) => c.name)], withOrigin, decimals);
}

/** The file beside the data: software, date, every setting, every column with unit, definition and sign. */
export function dictionaryCsv(repetitions: readonly Repetition[], stamp: Stamp, loadsOf = noLoads): string {
  const { columns, rows } = dictionary(repetitions, stamp, loadsOf);
  return writeCsv(columns, rows, stamp.decimals);
}

const DECIMALS = 'Decimal mark of CSV tables; beside a comma, semicolons stand between cells.';

/** The same as a table. */
export function dictionary(repetitions: readonly Repetition[], stamp: Stamp, loadsOf = noLoads): Grid {
  return {
    columns: ['kind', 'name', 'unit', 'value', 'definition', 'positive_means'],
    rows: [
      ['about', 'software', '', stamp.software, 'What made the file.', ''],
      ['about', 'date', '', stamp.date, 'When the file was made, ISO 8601.', ''],
      ['about', 'decimals', '', stamp.decimals ?? 'point', DECIMALS, ''],
      ...ANATOMY_SOURCES.map((source) => ['about', 'source', '', source, 'Where the anatomy comes from.', '']),
      ...repetitions.flatMap((repetition) =>
        setupRows(repetition).map(({ key, unit, value, definition }) => ['setting', key, unit, value, definition, '']),
      ),
      ['column', 'exercise', '', '', 'Which exercise the row belongs to.', ''],
      ...columnsOf(columnChoice(repetitions)).map(explainColumn),
      ...(repetitions.some(loadsOf) ? LOAD_COLUMNS : []).map(explainColumn),
      ...ORIGIN_COLUMNS.map(({ name, definition }) => ['column', name, '', '', definition, '']),
    ],
  };
}

function explainColumn({ name, unit, definition, sign }: ColumnInfo): Cell[] {
  return ['column', name, unit, '', definition, sign];
}
