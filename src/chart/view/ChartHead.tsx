import { memo } from 'react';
import type { ChartDefinition } from '../data/definition';
import { type ChartActions, ChartMenu } from './ChartMenu';
import styles from './chart.module.css';
import { useCarry } from './useCarry';

interface ChartHeadProps extends ChartActions {
  readonly definition: ChartDefinition;
  readonly showsParts: boolean;
  /** Takes the place of another chart; null where this one stays where it is. */
  readonly onMove: ((to: string) => void) | null;
}

/** Title, unit and menu of a chart; it can be carried by its title. */
export const ChartHead = memo(function ChartHead({ definition, showsParts, onMove, ...menu }: ChartHeadProps) {
  const { title, quantity, curves, isStacked } = definition;
  // shares are parts of a whole that would gape without them
  const hasParts = !isStacked && curves.some((curve) => curve.role === 'part');
  return (
    <div className={styles.head}>
      <h3 className={styles.title} data-carried-by={onMove ? '' : undefined} onPointerDown={useCarry(onMove)}>
        {title}
        <span className={styles.unit}>, {quantity.symbol}</span>
      </h3>
      <ChartMenu {...menu} title={title} showsParts={hasParts ? showsParts : null} />
    </div>
  );
});
