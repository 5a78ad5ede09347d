import { tidyNumber } from '../display/edge';
import type { Grid } from './grid';
import type { LoadData } from './loadData';
import type { SetupData } from './setupData';

/** `{ setup, columns, rows }` with one row a line, and `loads` behind the setup where they are known; numbers as in the CSV. */
export function jsonGrid(setup: SetupData, { columns, rows }: Grid, loads?: LoadData): string {
  const lines = rows.map((row) => JSON.stringify(row.map((c) => (typeof c === 'number' ? tidyNumber(c) : c))));
  const known = loads ? `"loads":${JSON.stringify(loads)},\n` : '';
  return `{"setup":${JSON.stringify(setup)},\n${known}"columns":${JSON.stringify(columns)},\n"rows":[\n${lines.join(',\n')}\n]}\n`;
}
