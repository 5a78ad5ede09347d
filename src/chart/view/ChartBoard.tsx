import { CHARTS } from '../data/charts';
import type { ChartDefinition, Charted } from '../data/definition';
import type { Sides } from '../data/series';
import type { ChartExport } from '../file/chartExport';
import { Chart } from './Chart';
import styles from './chart.module.css';
import type { Cursor } from './cursor';

export interface ChartGridProps {
  /** null where the settings allow no repetition. */
  readonly left: Charted | null;
  readonly right: Charted | null;
  /** Short names of the exercises, for the ends of the curves. */
  readonly names: Sides<string>;
  /** Must stay the same object between renderings. */
  readonly cursor: Cursor;
  readonly onExport: (request: ChartExport) => void;
  readonly charts?: readonly ChartDefinition[];
  readonly pickedMuscle?: string | null;
}

/** All charts of the page under one cursor. */
export function ChartGrid({ left, right, names, cursor, onExport, charts = CHARTS, pickedMuscle }: ChartGridProps) {
  return (
    <div className={styles.grid}>
      {charts.map((definition) => (
        <Chart
          key={definition.id}
          definition={definition}
          left={left}
          right={right}
          leftName={names.left}
          rightName={names.right}
          cursor={cursor}
          onExport={onExport}
          pickedMuscle={pickedMuscle}
        />
      ))}
    </div>
  );
}
