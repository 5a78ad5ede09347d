import type { PathMode } from '../model/muscle/geometry';
import type { Repetition } from '../model/result';
import { columnsOf } from './columns';
import type { Cell } from './csv';

/** A table as files hold it. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One row a sample, one column each of columnsOf. */
export function repetitionGrid(repetition: Repetition): Grid {
  const columns = columnsOf(repetition.paths);
  const rows = Array.from({ length: repetition.sampleCount }, (_, sample) =>
    columns.map((column) => column.value(repetition, sample)),
  );
  return { columns: columns.map((column) => column.name), rows };
}

/**
 * The samples of several exercises under one header with a leading `exercise` column. Cells a repetition has no column
 * for stay empty.
 */
export function comparisonGrid(repetitions: readonly Repetition[]): Grid {
  const columns = columnsOf(widestPaths(repetitions));
  const rows = repetitions.flatMap((repetition) => {
    const own = new Set(columnsOf(repetition.paths));
    return Array.from({ length: repetition.sampleCount }, (_, sample) => [
      repetition.exercise,
      ...columns.map((column) => (own.has(column) ? column.value(repetition, sample) : '')),
    ]);
  });
  return { columns: ['exercise', ...columns.map((column) => column.name)], rows };
}

export function widestPaths(repetitions: readonly Repetition[]): PathMode {
  return repetitions.some((r) => r.paths === 'stabilized') ? 'stabilized' : 'published';
}
