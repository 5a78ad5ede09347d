import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { ChartDefinition, Charted } from '../data/definition';
import { hoverLines } from '../data/sentences';
import { type Sides, shownSides } from '../data/series';
import { partAt } from '../layout/partAt';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';
import { ChartTwin, type Settled } from './ChartTwin';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { Hover, type HoverHandle } from './Hover';
import { Plot } from './Plot';
import type { SaveAction, SaveRequest } from './saveRequest';
import { useLayout } from './useLayout';
import { usePointing } from './usePointing';
import { useShownSeries } from './useShownSeries';
import { useSpokenValue } from './useSpokenValue';
import { useWidth } from './useWidth';

/** The table to be seen has a row for each percent. */
const TABLE_STEPS = 100;

export interface ChartProps {
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
  const [part, setPart] = useState<string | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  const hover = useRef<HoverHandle>(null);
  const names: Sides<string> = useMemo(() => ({ left: leftName, right: rightName }), [leftName, rightName]);
  const series = useShownSeries(definition, { left, right }, showsParts);
  const width = useWidth(plot);
  const layout = useLayout({ definition, series, names, width, part, pickedMuscle });
  const pointing = usePointing({
    layout,
    cursor,
    plot,
    onHover: (at) => {
      if (!at) hover.current?.hide();
      else hover.current?.show(hoverLines(definition, series, names, at.fraction), at, width);
    },
    onPoint: (at) => setPart(at && layout ? partAt(layout, at.fraction, at.y) : null),
  });
  useSpokenValue(plot, { definition, series, names, cursor });
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
      <div
        ref={plot}
        hidden={showsTable}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${definition.title}, place in the repetition`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        {...pointing}
      >
        {layout && <Plot layout={layout} names={names} cursor={cursor} />}
        <Hover ref={hover} />
      </div>
    </article>
  );
});

/** A function that stays the same object and does what its newest version does. */
function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((value: T) => latest.current(value), []);
}
