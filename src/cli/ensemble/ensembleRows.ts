import type { Cell } from '../../export/csv';
import type { EnsembleData } from './ensembleData';

/** Columns of an ensemble as one long table; a cell that a row has no use for is empty. */
export const ENSEMBLE_COLUMNS = [
  'part',
  'name',
  'unit',
  'at',
  'p5',
  'p25',
  'p50',
  'p75',
  'p95',
  'share',
  'first',
  'total',
] as const;

type Row = Partial<Record<(typeof ENSEMBLE_COLUMNS)[number], Cell>>;

/** The same as `ensembleData`, a row a number, a place of a curve, a reason or a rank; what has no number has no row. */
export function* ensembleRows(data: EnsembleData): Generator<Cell[]> {
  for (const row of rowsOf(data)) yield ENSEMBLE_COLUMNS.map((column) => row[column] ?? '');
}

function* rowsOf(data: EnsembleData): Generator<Row> {
  const { draws, repetitions, ranking } = data;
  yield { part: 'repetitions', name: 'all draws', share: draws === 0 ? 0 : repetitions / draws };
  for (const { limit, share } of data.no_repetition) yield { part: 'no_repetition', name: limit, share };
  for (const { limit, share } of data.bottom) yield { part: 'bottom', name: limit, share };
  for (const { name, unit, quantiles } of data.quantities)
    yield* band({ part: 'quantity', name, unit }, [''], [quantiles]);
  if (typeof data.can_hold === 'number')
    yield { part: 'can_hold', name: 'of those with a repetition', share: data.can_hold };
  for (const { name, unit, quantiles } of data.loads ?? [])
    yield* band({ part: 'load', name, unit }, [''], [quantiles]);
  for (const { name, unit, rep_percent, quantiles } of data.over_repetition)
    yield* band({ part: 'over_repetition', name, unit }, rep_percent, quantiles);
  for (const { name, unit, trunk_thigh_flexion_deg, quantiles } of data.over_angle)
    yield* band({ part: 'over_angle', name, unit }, trunk_thigh_flexion_deg, quantiles);
  for (const { id, first, total } of ranking?.groups ?? [])
    yield { part: `ranking ${ranking?.quantity}`, name: id, first, total };
}

function* band(row: Row, places: readonly Cell[], quantiles: readonly (readonly number[] | null)[]): Generator<Row> {
  for (const [i, found] of quantiles.entries()) {
    if (!found) continue;
    const [p5, p25, p50, p75, p95] = found;
    yield { ...row, at: places[i], p5, p25, p50, p75, p95 };
  }
}
