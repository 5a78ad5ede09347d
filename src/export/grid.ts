import type { Repetition } from '../model/result';
import { columnChoice, columnsOf, hasColumn } from './columns';
import type { Cell } from './csv';

/** A table as files hold it. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One row a sample, one column each of columnsOf. */
export function repetitionGrid(repetition: Repetition): Grid {
  const columns = columnsOf(columnChoice([repetition]));
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
  const columns = columnsOf(columnChoice(repetitions));
  const rows = repetitions.flatMap((repetition) => {
    const isOwn = columns.map((column) => hasColumn(repetition, column));
    return Array.from({ length: repetition.sampleCount }, (_, sample) => [
      repetition.exercise,
      ...columns.map((column, c) => (isOwn[c] ? column.value(repetition, sample) : '')),
    ]);
  });
  return { columns: ['exercise', ...columns.map((column) => column.name)], rows };
}
