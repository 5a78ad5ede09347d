import { Fragment, useMemo } from 'react';
import { formatNumber } from '../../display/numbers';
import type { Published } from '../data/backdrop';
import type { ChartDefinition } from '../data/definition';
import { publishedSentence } from '../data/evidence/publishedFor';
import { presentSides, type SideSeries, type Sides } from '../data/series';
import { tableRows } from '../data/tableRows';
import styles from './chart.module.css';

interface ChartTableProps {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  /** Rows after the first; 100 gives one for each percent. */
  readonly steps: number;
  /** What studies tell, under the numbers of the model. */
  readonly published: readonly Published[];
}

/** The same data as the curves, in words and numbers. */
export function ChartTable({ definition, series, names, steps, published }: ChartTableProps) {
  const { quantity, axis } = definition;
  const rows = useMemo(() => tableRows(series, axis, steps), [series, axis, steps]);
  const axisColumns = axis.isClock ? 0 : 1;
  const sides = presentSides(series);
  const columns = sides.reduce((sum, { series: { curves } }) => sum + axisColumns + curves.length, 0);
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
      {published.length > 0 && (
        <tfoot>
          {published.map((study) => (
            <tr key={study.key}>
              <th scope="row">Published</th>
              <td colSpan={columns}>
                {publishedSentence(study, definition)}. {study.citation}
              </td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}
