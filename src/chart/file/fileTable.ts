import type { ChartDefinition, Charted } from '../data/definition';

/** The data of one chart as a file holds it: model units at the edge, one row a sample, both exercises. */
export interface FileTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
  readonly definitions: readonly { readonly name: string; readonly unit: string; readonly definition: string }[];
}

export function fileTable(definition: ChartDefinition, repetitions: readonly Charted[]): FileTable {
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
