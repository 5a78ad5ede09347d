import type { ChartDefinition, Charted } from '../data/definition';
import { presentSides, type SideSeries, type Sides, valueAt } from '../data/series';

/** The data of one chart as a file holds it: model units at the edge, one row a sample, both exercises. */
export interface ChartGrid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
  readonly definitions: readonly { readonly name: string; readonly unit: string; readonly definition: string }[];
}

export function chartGrid(definition: ChartDefinition, repetitions: readonly Charted[]): ChartGrid {
  const { axis, curves, quantity } = definition;
  const rows = repetitions.flatMap((repetition) => {
    const x = axis.of(repetition);
    const values = curves.map((curve) => curve.of(repetition));
    return Array.from({ length: repetition.sampleCount }, (_, i) => [
      repetition.exercise,
      x[i],
      ...values.map((y) => quantity.toFile(y[i])),
    ]);
  });
  const definitions = [
    { name: 'exercise', unit: '', definition: 'Which exercise the row belongs to.' },
    { name: axis.column, unit: '', definition: axis.definition },
    ...curves.map((c) => ({ name: c.column, unit: quantity.fileUnit, definition: c.definition })),
  ];
  return { columns: definitions.map((d) => d.name), rows, definitions };
}

export interface ChartTableRow {
  readonly percent: number;
  readonly values: readonly number[];
}

/** Rows of the table a reader sees: every curve of both sides in the shown unit, at equal steps of the repetition. */
export function tableRows(series: Sides<SideSeries | null>, steps: number): ChartTableRow[] {
  const curves = presentSides(series).flatMap(({ series: own }) => own.curves);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    percent: (100 * i) / steps,
    values: curves.map((curve) => valueAt(curve.y, i / steps)),
  }));
}
