import { memo } from 'react';
import type { ChartDefinition } from '../data/definition';
import { type ChartActions, ChartMenu } from './ChartMenu';
import styles from './chart.module.css';

interface ChartHeadProps extends ChartActions {
  readonly definition: ChartDefinition;
  readonly showsTable: boolean;
  readonly showsParts: boolean;
}

/** Title, unit and menu of a chart. */
export const ChartHead = memo(function ChartHead({ definition, showsParts, ...menu }: ChartHeadProps) {
  const { title, quantity, curves, isStacked } = definition;
  // shares are parts of a whole that would gape without them
  const hasParts = !isStacked && curves.some((curve) => curve.role === 'part');
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>
        {title}
        <span className={styles.unit}>, {quantity.symbol}</span>
      </h3>
      <ChartMenu {...menu} title={title} showsParts={hasParts ? showsParts : null} />
    </div>
  );
});
