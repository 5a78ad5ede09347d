import { useMemo } from 'react';
import { formatNumber } from '../../display/numbers';
import type { ChartDefinition } from '../data/definition';
import { presentSides, type SideSeries, type Sides } from '../data/series';
import { tableRows } from '../data/tableRows';
import styles from './chart.module.css';

interface ChartTableProps {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  /** Rows after the first; 100 gives one for each percent. */
  readonly steps: number;
}

/** The same data as the curves, in words and numbers. */
export function ChartTable({ definition, series, names, steps }: ChartTableProps) {
  const { quantity } = definition;
  const rows = useMemo(() => tableRows(series, steps), [series, steps]);
  const heads = presentSides(series).flatMap(({ side, series: own }) =>
    own.curves.map(({ definition: curve }) =>
      curve.role === 'main' ? `${names[side]}, ${quantity.symbol}` : `${curve.name}, ${quantity.symbol}`,
    ),
  );
  return (
    <table className={styles.table}>
      <caption className={styles.offscreen}>
        {definition.title}, {quantity.spoken}, by share of the repetition
      </caption>
      <thead>
        <tr>
          <th scope="col">Repetition, %</th>
          {heads.map((head, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ percent, values }) => (
          <tr key={percent}>
            <th scope="row">{formatNumber(percent)}</th>
            {values.map((value, i) => (
              <td key={i}>{formatNumber(value, 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
