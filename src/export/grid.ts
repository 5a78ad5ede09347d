import type { Loads } from '../model/load/loads';
import type { Repetition, Result } from '../model/result';
import { columnChoice, columnsOf, hasColumn } from './columns';
import type { Cell } from './csv';
import { LOAD_COLUMNS } from './loadColumns';

/** A table as files hold it. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Loads that belong to a result; undefined where they are not known (yet). */
export type LoadsOf = (result: Result) => Loads | undefined;

export const noLoads: LoadsOf = () => undefined;

/** One row a sample, one column each of columnsOf, then those of LOAD_COLUMNS where loads are given. */
export function repetitionGrid(repetition: Repetition, loads?: Loads): Grid {
  const columns = columnsOf(columnChoice([repetition]));
  const rows = Array.from({ length: repetition.sampleCount }, (_, sample): Cell[] => {
    const row = columns.map((column) => column.value(repetition, sample));
    if (loads) for (const column of LOAD_COLUMNS) row.push(column.value(loads, sample));
    return row;
  });
  return { columns: [...columns, ...(loads ? LOAD_COLUMNS : [])].map((column) => column.name), rows };
}

/**
 * The samples of several exercises under one header with a leading `exercise` column. Cells a repetition has no column
 * for stay empty.
 */
export function comparisonGrid(repetitions: readonly Repetition[], loadsOf = noLoads): Grid {
  const columns = columnsOf(columnChoice(repetitions));
  const loadColumns = repetitions.some(loadsOf) ? LOAD_COLUMNS : [];
  const rows = repetitions.flatMap((repetition) => {
    const isOwn = columns.map((column) => hasColumn(repetition, column));
    const loads = loadsOf(repetition);
    return Array.from({ length: repetition.sampleCount }, (_, sample): Cell[] => [
      repetition.exercise,
      ...columns.map((column, c) => (isOwn[c] ? column.value(repetition, sample) : '')),
      ...loadColumns.map((column) => (loads ? column.value(loads, sample) : '')),
    ]);
  });
  return { columns: ['exercise', ...[...columns, ...loadColumns].map((column) => column.name)], rows };
}
