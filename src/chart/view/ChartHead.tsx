import { memo } from 'react';
import { Help } from '../../controls/Help';
import type { ChartTip } from '../data/chartTip';
import { type ChartActions, ChartMenu } from './ChartMenu';
import styles from './chart.module.css';
import { useCarry } from './useCarry';

interface ChartHeadProps extends ChartActions {
  readonly title: string;
  /** The same object for the same chart. */
  readonly tip: ChartTip;
  readonly unit: string;
  /** Null where a chart has no parts that could be hidden. */
  readonly showsParts: boolean | null;
  /** Takes the place of another chart; null where this one stays where it is. */
  readonly onMove: ((to: string) => void) | null;
}

/** Title, unit and menu of a chart; it can be carried by its title. */
export const ChartHead = memo(function ChartHead({ unit, tip, onMove, ...menu }: ChartHeadProps) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title} data-carried-by={onMove ? '' : undefined} onPointerDown={useCarry(onMove)}>
        <Help {...tip} keepsName>
          {menu.title}
          <span className={styles.unit}>, {unit}</span>
        </Help>
      </h3>
      <ChartMenu {...menu} />
    </div>
  );
});
