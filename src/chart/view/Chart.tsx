import { memo, useMemo, useRef, useState } from 'react';
import type { ChartDefinition, Charted } from '../data/definition';
import { hoverLines, summarize } from '../data/sentences';
import type { Sides } from '../data/series';
import { partAt } from '../layout/partAt';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { Hover, type HoverHandle } from './Hover';
import { Plot } from './Plot';
import type { SaveRequest } from './saveRequest';
import { useLayout } from './useLayout';
import { usePointing } from './usePointing';
import { useSettled } from './useSettled';
import { useShownSeries } from './useShownSeries';
import { useSpokenValue } from './useSpokenValue';
import { useWidth } from './useWidth';

const READER_STEPS = 10;
const TABLE_STEPS = 100;
const SETTLE_MS = 200;

export interface ChartProps {
  readonly definition: ChartDefinition;
  readonly left: Charted | null;
  readonly right: Charted | null;
  readonly leftName: string;
  readonly rightName: string;
  readonly cursor: Cursor;
  readonly onSave: (request: SaveRequest) => void;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle?: string | null;
}

/** One chart: title, menu, plot with cursor, and the same in words. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { definition, leftName, rightName, cursor, onSave, pickedMuscle = null } = props;
  const left = definition.only === 'right' ? null : props.left;
  const right = definition.only === 'left' ? null : props.right;
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
  const settled = useSettled(series, SETTLE_MS);
  return (
    <article className={styles.chart} data-chart={definition.id} data-wide={definition.isWide || undefined}>
      <ChartHead
        definition={definition}
        names={names}
        showsTable={showsTable}
        showsParts={showsParts}
        onSave={(action) => onSave({ action, definition, left, right, names, series })}
        onTable={setShowsTable}
        onParts={setShowsParts}
      />
      <p className={styles.offscreen}>{summarize(definition, settled, names)}</p>
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
      {!showsTable && (
        <div className={styles.offscreen}>
          <ChartTable definition={definition} series={settled} names={names} steps={READER_STEPS} />
        </div>
      )}
    </article>
  );
});
