import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { ChartDefinition, Charted } from '../data/definition';
import { type Sides, shownSides } from '../data/series';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';
import { ChartTwin, type Settled } from './ChartTwin';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { PlotSlider } from './PlotSlider';
import type { SaveAction, SaveRequest } from './saveRequest';
import { useShownSeries } from './useShownSeries';

/** The table to be seen has a row for each percent. */
const TABLE_STEPS = 100;

interface ChartProps {
  readonly definition: ChartDefinition;
  readonly left: Charted | null;
  readonly right: Charted | null;
  readonly leftName: string;
  readonly rightName: string;
  /** What all charts show once it has come to rest. */
  readonly settled: Settled;
  readonly cursor: Cursor;
  readonly onSave: (request: SaveRequest) => void;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle?: string | null;
}

/** One chart: title, menu, plot with cursor, and the same in words. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { definition, left, right, leftName, rightName, settled, cursor, onSave, pickedMuscle = null } = props;
  const [showsParts, setShowsParts] = useState(true);
  const [showsTable, setShowsTable] = useState(false);
  const names: Sides<string> = useMemo(() => ({ left: leftName, right: rightName }), [leftName, rightName]);
  const series = useShownSeries(definition, { left, right }, showsParts);
  const save = useLatest((action: SaveAction) =>
    onSave({ action, definition, ...shownSides(definition, { left, right }), names, series }),
  );
  return (
    <article className={styles.chart} data-chart={definition.id} data-wide={definition.isWide || undefined}>
      <ChartHead
        definition={definition}
        names={names}
        showsTable={showsTable}
        showsParts={showsParts}
        onSave={save}
        onTable={setShowsTable}
        onParts={setShowsParts}
      />
      <ChartTwin definition={definition} settled={settled} showsParts={showsParts} hasTable={!showsTable} />
      {showsTable && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles.tableBox} tabIndex={0} aria-label={`${definition.title}, table`}>
          <ChartTable definition={definition} series={series} names={names} steps={TABLE_STEPS} />
        </section>
      )}
      <PlotSlider
        definition={definition}
        series={series}
        names={names}
        cursor={cursor}
        pickedMuscle={pickedMuscle}
        isHidden={showsTable}
      />
    </article>
  );
});

/** A function that stays the same object and does what its newest version does. */
function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((value: T) => latest.current(value), []);
}
