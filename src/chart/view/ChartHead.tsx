import { memo } from 'react';
import type { ChartDefinition } from '../data/definition';
import { midSentence } from '../data/sentences';
import type { Sides } from '../data/series';
import { type ChartActions, ChartMenu } from './ChartMenu';
import styles from './chart.module.css';

interface ChartHeadProps extends ChartActions {
  readonly definition: ChartDefinition;
  readonly names: Sides<string>;
  readonly showsTable: boolean;
  readonly showsParts: boolean;
}

/** Title, unit and menu of a chart. */
export const ChartHead = memo(function ChartHead({ definition, names, showsParts, ...menu }: ChartHeadProps) {
  const { title, only, quantity } = definition;
  const hasParts = definition.curves.some((curve) => curve.role === 'part');
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>
        {title}
        <span className={styles.unit}>
          {only && `, ${midSentence(names[only])}`}, {quantity.symbol}
        </span>
      </h3>
      <ChartMenu
        {...menu}
        title={only ? `${title}, ${names[only]}` : title}
        showsParts={hasParts ? showsParts : null}
      />
    </div>
  );
});
