import { memo } from 'react';
import type { ChartDefinition, Exercises } from '../data/definition';
import type { Evidence } from '../data/evidence/evidence';
import { publishedFor } from '../data/evidence/publishedFor';
import { summarize } from '../data/sentences';
import { ChartTable } from './ChartTable';
import styles from './chart.module.css';
import { useShownSeries } from './useShownSeries';

interface ChartTwinProps {
  readonly definition: ChartDefinition;
  /** What the chart shows once it has come to rest. */
  readonly settled: Exercises;
  readonly showsParts: boolean;
  readonly evidence: Evidence;
}

const STEPS = 10;

/** A chart in words and numbers for those who do not see it; follows when the charts come to rest. */
export const ChartTwin = memo(function ChartTwin({ definition, settled, showsParts, evidence }: ChartTwinProps) {
  const { repetitions, names } = settled;
  const series = useShownSeries(definition, repetitions, showsParts);
  return (
    <>
      <p className={styles.offscreen}>{summarize(definition, series, names)}</p>
      <div className={styles.offscreen}>
        <ChartTable
          definition={definition}
          series={series}
          names={names}
          steps={STEPS}
          published={publishedFor(definition, settled, evidence)}
        />
      </div>
    </>
  );
});
