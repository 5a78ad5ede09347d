import { betweenSamples } from '../../display/betweenSamples';
import type { Axis } from './definition';
import { presentSides, type SideSeries, type Sides } from './series';

interface TableRow {
  readonly percent: number;
  readonly values: readonly number[];
}

/**
 * Rows of the table a reader sees: every curve of both sides in the shown unit, at equal steps of the repetition; before
 * those of a side its place along an axis that is not the clock.
 */
export function tableRows(series: Sides<SideSeries | null>, axis: Axis, steps: number): TableRow[] {
  const columns = presentSides(series).flatMap(({ series: own }) => [
    ...(axis.isClock ? [] : [own.x]),
    ...own.curves.map(({ y }) => y),
  ]);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    percent: (100 * i) / steps,
    values: columns.map((column) => betweenSamples(column, i / steps)),
  }));
}
