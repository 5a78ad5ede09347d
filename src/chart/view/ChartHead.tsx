import { memo } from 'react';
import type { ChartDefinition } from '../data/definition';
import { midSentence } from '../data/sentences';
import type { Sides } from '../data/series';
import { ChartMenu, type MenuEntry } from './ChartMenu';
import styles from './chart.module.css';
import type { SaveAction } from './saveRequest';

interface ChartHeadProps {
  readonly definition: ChartDefinition;
  readonly names: Sides<string>;
  readonly showsTable: boolean;
  readonly showsParts: boolean;
  readonly onSave: (action: SaveAction) => void;
  readonly onTable: (shows: boolean) => void;
  readonly onParts: (shows: boolean) => void;
}

/** Title, unit and menu of a chart. */
export const ChartHead = memo(function ChartHead({ definition, names, onSave, ...view }: ChartHeadProps) {
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
        title={only ? `${title}, ${names[only]}` : title}
        groups={[fileEntries(onSave), viewEntries(view, hasParts)]}
      />
    </div>
  );
});

function fileEntries(save: (action: SaveAction) => void): MenuEntry[] {
  return [
    { label: 'Save SVG', run: () => save('svg') },
    { label: 'Save PNG', hint: '2×', run: () => save('png') },
    { label: 'Save data, CSV', run: () => save('csv') },
    { label: 'Copy picture', run: () => save('copy') },
  ];
}

type View = Pick<ChartHeadProps, 'showsTable' | 'showsParts' | 'onTable' | 'onParts'>;

function viewEntries({ showsTable, showsParts, onTable, onParts }: View, hasParts: boolean): MenuEntry[] {
  const table = { label: showsTable ? 'Show as curves' : 'Show as table', run: () => onTable(!showsTable) };
  const parts = { label: showsParts ? 'Hide the parts' : 'Show the parts', run: () => onParts(!showsParts) };
  return hasParts ? [table, parts] : [table];
}
