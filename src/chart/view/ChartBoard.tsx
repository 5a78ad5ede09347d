import { useMemo } from 'react';
import { CHARTS } from '../data/charts';
import type { ChartDefinition, Charted } from '../data/definition';
import type { Sides } from '../data/series';
import { Chart } from './Chart';
import type { Settled } from './ChartTwin';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import type { SaveRequest } from './saveRequest';
import { useSettled } from './useSettled';

export interface ChartBoardProps {
  /** null where the settings allow no repetition. */
  readonly left: Charted | null;
  readonly right: Charted | null;
  /** Short names of the exercises, for the ends of the curves. */
  readonly names: Sides<string>;
  /** Must stay the same object between renderings. */
  readonly cursor: Cursor;
  readonly onSave: (request: SaveRequest) => void;
  readonly charts?: readonly ChartDefinition[];
  readonly pickedMuscle?: string | null;
}

/** All charts of the page under one cursor. */
export function ChartBoard({ left, right, names, cursor, onSave, charts = CHARTS, pickedMuscle }: ChartBoardProps) {
  const now: Settled = useMemo(
    () => ({ repetitions: { left, right }, names: { left: names.left, right: names.right } }),
    [left, right, names.left, names.right],
  );
  const settled = useSettled(now);
  return (
    <div className={styles.board}>
      {charts.map((definition) => (
        <Chart
          key={definition.id}
          definition={definition}
          left={left}
          right={right}
          leftName={names.left}
          rightName={names.right}
          settled={settled}
          cursor={cursor}
          onSave={onSave}
          pickedMuscle={pickedMuscle}
        />
      ))}
    </div>
  );
}
