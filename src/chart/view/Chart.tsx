import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartDefinition, Charted } from '../data/definition';
import { neededRange } from '../data/range';
import { hoverLines, midSentence, summarize, withUnit } from '../data/sentences';
import { presentSides, type Sides, seriesOf, valueAt, withoutParts } from '../data/series';
import type { ChartAction, ChartExport } from '../file/chartExport';
import { chartExport } from '../file/chartExport';
import { layoutPlot } from '../layout/layoutPlot';
import { partAt, partsOf } from '../layout/partAt';
import { ChartMenu, type MenuEntry } from './ChartMenu';
import { ChartTable } from './ChartTable';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { Hover, type HoverHandle } from './Hover';
import { Plot } from './Plot';
import { useKeptRange } from './useKeptRange';
import { usePointing } from './usePointing';
import { useSettled } from './useSettled';
import { useWidth } from './useWidth';

export const PLOT_HEIGHT = 176;
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
  readonly onExport: (request: ChartExport) => void;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle?: string | null;
}

/** One chart: title, menu, plot with cursor, and the same in words. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { definition, leftName, rightName, cursor, onExport, pickedMuscle = null } = props;
  const left = definition.only === 'right' ? null : props.left;
  const right = definition.only === 'left' ? null : props.right;
  const [showsParts, setShowsParts] = useState(true);
  const [showsTable, setShowsTable] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const hover = useRef<HoverHandle>(null);
  const names: Sides<string> = useMemo(() => ({ left: leftName, right: rightName }), [leftName, rightName]);
  const series = useShownSeries(definition, left, right, showsParts);
  const range = useKeptRange(useMemo(() => neededRange(definition, series), [definition, series]));
  const width = useWidth(plot);
  const [low, high] = range;
  const [part, setPart] = useState<string | null>(null);
  const layout = useMemo(() => {
    if (width === 0) return null;
    const size = { width, height: PLOT_HEIGHT };
    const pointedAt = [...(part ? [part] : []), ...partsOf({ series }, pickedMuscle)];
    return layoutPlot({ definition, series, names, range: [low, high], size, pointedAt });
  }, [definition, series, names, low, high, width, part, pickedMuscle]);
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
  useSpokenValue(plot, definition, series, names, cursor);
  const settled = useSettled(series, SETTLE_MS);
  const run = (action: ChartAction) => onExport(chartExport(action, { definition, left, right, names, series }));
  const hasParts = definition.curves.some((curve) => curve.role === 'part');
  return (
    <article className={styles.chart} data-chart={definition.id} data-wide={definition.isWide || undefined}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {definition.title}
          <span className={styles.unit}>
            {definition.only && `, ${midSentence(names[definition.only])}`}, {definition.quantity.symbol}
          </span>
        </h3>
        <ChartMenu
          title={definition.only ? `${definition.title}, ${names[definition.only]}` : definition.title}
          groups={[
            fileEntries(run),
            [
              { label: showsTable ? 'Show as curves' : 'Show as table', run: () => setShowsTable(!showsTable) },
              ...(hasParts
                ? [{ label: showsParts ? 'Hide the parts' : 'Show the parts', run: () => setShowsParts(!showsParts) }]
                : []),
            ],
          ]}
        />
      </div>
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

function fileEntries(run: (action: ChartAction) => void): MenuEntry[] {
  return [
    { label: 'Save SVG', run: () => run('svg') },
    { label: 'Save PNG', hint: '2×', run: () => run('png') },
    { label: 'Save data, CSV', run: () => run('csv') },
    { label: 'Copy picture', run: () => run('copy') },
  ];
}

/** Each side is worked out only when its own repetition changes. */
function useShownSeries(definition: ChartDefinition, left: Charted | null, right: Charted | null, showsParts: boolean) {
  const fullLeft = useMemo(() => seriesOf(definition, left), [definition, left]);
  const fullRight = useMemo(() => seriesOf(definition, right), [definition, right]);
  return useMemo(
    () => ({
      left: showsParts ? fullLeft : withoutParts(fullLeft),
      right: showsParts ? fullRight : withoutParts(fullRight),
    }),
    [fullLeft, fullRight, showsParts],
  );
}

/** Keeps the slider's spoken value at the cursor, once for each percent. */
function useSpokenValue(
  plot: React.RefObject<HTMLElement | null>,
  definition: ChartDefinition,
  series: ReturnType<typeof useShownSeries>,
  names: Sides<string>,
  cursor: Cursor,
): void {
  useEffect(() => {
    let spoken = -1;
    const speak = (fraction: number) => {
      const percent = Math.round(fraction * 100);
      if (percent === spoken) return;
      spoken = percent;
      const values = presentSides(series).map(
        ({ side, series: own }) =>
          `${names[side]} ${withUnit(valueAt(own.curves[0].y, fraction), definition.quantity)}`,
      );
      plot.current?.setAttribute('aria-valuenow', String(percent));
      plot.current?.setAttribute('aria-valuetext', [`${percent} %`, ...values].join(', '));
    };
    speak(cursor.get());
    return cursor.subscribe(speak);
  }, [plot, definition, series, names, cursor]);
}
