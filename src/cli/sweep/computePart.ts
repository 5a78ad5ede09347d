import { partPath, writeWhole } from './folder';
import type { Sweep } from './openSweep';
import { createTable } from './parquet';
import { rowAt } from './rows';
import { columnsOf, computeRow, type Value } from './table';

/** What became of a part's rows. */
export interface PartReport {
  readonly rows: number;
  readonly noRepetition: number;
  readonly errors: number;
}

/** Computes one part and leaves it in the folder, whole or not at all. */
export async function computePart(sweep: Sweep, part: number, folder: string): Promise<PartReport> {
  const rows = rowsOf(sweep, part);
  const outcome = columnsOf(sweep.plan).findIndex(({ name }) => name === 'outcome');
  await writeWhole(partPath(folder, part), (unfinished) => {
    const table = createTable(unfinished, sweep.about.columns, { ...sweep.about, part });
    table.add(rows);
    table.finish();
  });
  const count = (what: string) => rows.filter((row) => row[outcome] === what).length;
  return { rows: rows.length, noRepetition: count('no-repetition'), errors: count('error') };
}

function rowsOf({ plan, numbering }: Sweep, part: number): Value[][] {
  const first = part * plan.chunk;
  const length = Math.min(plan.chunk, numbering.rows - first);
  return Array.from({ length }, (_, i) => computeRow(plan, rowAt(plan, numbering, first + i)));
}
