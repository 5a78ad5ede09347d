import { tidyNumber } from '../display/edge';
import type { Grid } from './grid';
import type { SetupData } from './setupData';

/** `{ setup, columns, rows }` with one row a line; the numbers are those of the CSV. */
export function jsonGrid(setup: SetupData, { columns, rows }: Grid): string {
  const lines = rows.map((row) => JSON.stringify(row.map((c) => (typeof c === 'number' ? tidyNumber(c) : c))));
  return `{"setup":${JSON.stringify(setup)},\n"columns":${JSON.stringify(columns)},\n"rows":[\n${lines.join(',\n')}\n]}\n`;
}
