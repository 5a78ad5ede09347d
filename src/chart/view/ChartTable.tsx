import { Fragment, useMemo } from 'react';
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
  const { quantity, axis } = definition;
  const rows = useMemo(() => tableRows(series, axis, steps), [series, axis, steps]);
  const axisColumns = axis.isClock ? 0 : 1;
  const sides = presentSides(series);
  return (
    <table className={styles.table}>
      <caption className={styles.offscreen}>
        {definition.title}, {quantity.spoken}, by share of the repetition
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Repetition, %
          </th>
          {sides.map(({ side, series: { curves } }) => (
            <th key={side} scope="colgroup" colSpan={axisColumns + curves.length} data-side={side}>
              {names[side]}
            </th>
          ))}
        </tr>
        <tr>
          {sides.map(({ side, series: { curves } }) => (
            <Fragment key={side}>
              {axisColumns === 1 && (
                <th scope="col" data-side={side}>
                  {axis.caption}
                </th>
              )}
              {curves.map(({ definition: { column, name } }) => (
                <th key={column} scope="col" data-side={side}>
                  {name}, {quantity.symbol}
                </th>
              ))}
            </Fragment>
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
