import { CHARTS } from '../data/charts';
import type { ChartDefinition, Exercises } from '../data/definition';
import { Chart, type ChartHands } from './Chart';
import styles from './chart.module.css';
import { useSettled } from './useSettled';

export interface ChartBoardProps {
  /** What the settings give now. Like the next, the same object until something in it changes. */
  readonly exercises: Exercises;
  /** The same with loads, which may be a moment older; for charts that need them. */
  readonly loaded: Exercises;
  readonly hands: ChartHands;
  readonly charts?: readonly ChartDefinition[];
  readonly pickedMuscle?: string | null;
}

/** Charts under one cursor. */
export function ChartBoard({ exercises, loaded, hands, charts = CHARTS, pickedMuscle = null }: ChartBoardProps) {
  const settled = useSettled(exercises);
  const settledLoaded = useSettled(loaded);
  return (
    <div className={styles.board}>
      {charts.map((definition) => (
        <Chart
          key={definition.id}
          definition={definition}
          exercises={definition.needsLoads ? loaded : exercises}
          settled={definition.needsLoads ? settledLoaded : settled}
          hands={hands}
          pickedMuscle={pickedMuscle}
        />
      ))}
    </div>
  );
}
