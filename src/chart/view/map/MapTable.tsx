import { memo } from 'react';
import { limitClause } from '../../../display/labels';
import { formatDegrees } from '../../../display/numbers';
import type { MapGrid } from '../../data/map/mapGrid';
import { valueWords } from '../../data/map/mapWords';
import styles from '../chart.module.css';

/** Every tenth column is enough to be read; files hold all. */
const EVERY = 10;

/** A map in numbers: a row a value, with what keeps the body from those it cannot do. */
export const MapTable = memo(function MapTable({ grid, title }: { grid: MapGrid; title: string }) {
  const { source, measure, columns, rows } = grid;
  const shown = columns.map((_, i) => i).filter((i) => i % EVERY === 0);
  const head = (i: number) => (source.axis === 'hip' ? formatDegrees(columns[i]) : `${columns[i]} %`);
  return (
    <table className={styles.table}>
      <caption className={styles.offscreen}>
        {title}: {measure.label}, by {source.spec.label} and {source.axis === 'hip' ? 'hip angle' : 'repetition'}
      </caption>
      <thead>
        <tr>
          <th scope="col">{source.spec.label}</th>
          {shown.map((i) => (
            <th key={i} scope="col">
              {head(i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row.value}>
            <th scope="row">{valueWords(grid, row.row)}</th>
            {row.row.kind === 'impossible' ? (
              <td colSpan={shown.length}>no repetition: {limitClause(row.row.reason, source.units)}</td>
            ) : (
              shown.map((i) => <td key={i}>{row.values[i] === null ? '–' : measure.format(row.values[i])}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
