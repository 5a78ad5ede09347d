import { presentSides, type SideSeries, type Sides, valueAt } from './series';

interface TableRow {
  readonly percent: number;
  readonly values: readonly number[];
}

/** Rows of the table a reader sees: every curve of both sides in the shown unit, at equal steps of the repetition. */
export function tableRows(series: Sides<SideSeries | null>, steps: number): TableRow[] {
  const curves = presentSides(series).flatMap(({ series: own }) => own.curves);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    percent: (100 * i) / steps,
    values: curves.map((curve) => valueAt(curve.y, i / steps)),
  }));
}
