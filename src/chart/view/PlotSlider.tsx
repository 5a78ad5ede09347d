import { useMemo, useRef, useState } from 'react';
import { type Backdrop, isPublished } from '../data/backdrop';
import type { ChartDefinition } from '../data/definition';
import type { Mark } from '../data/marks';
import { hoverLines } from '../data/sentences';
import type { SideSeries, Sides } from '../data/series';
import { partAt } from '../layout/partAt';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { Hover, type HoverHandle } from './Hover';
import { Plot } from './Plot';
import { Studies } from './Studies';
import { useDrawnWidth } from './useDrawnWidth';
import { useLayout } from './useLayout';
import { usePointing } from './usePointing';
import { useSpokenValue } from './useSpokenValue';

interface PlotSliderProps {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly before: Sides<SideSeries | null> | null;
  readonly names: Sides<string>;
  readonly areAwaited?: Sides<boolean>;
  readonly backdrops: readonly Backdrop[];
  readonly marks: readonly Mark[];
  readonly cursor: Cursor;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle: string | null;
}

/** The plot of a chart, which is a slider of the clock too, and tells the values under a pointer. */
export function PlotSlider(props: PlotSliderProps) {
  const { definition, series, before, names, areAwaited, cursor, pickedMuscle, backdrops, marks } = props;
  const plot = useRef<HTMLDivElement>(null);
  const hover = useRef<HoverHandle>(null);
  const [part, setPart] = useState<string | null>(null);
  const { width, scale } = useDrawnWidth(plot);
  const laid = useLayout({ definition, series, before, names, width, part, pickedMuscle, backdrops, marks });
  const layout = laid?.layout ?? null;
  const pointing = usePointing({
    layout,
    cursor,
    plot,
    scale,
    onHover: (at) => {
      if (!at) hover.current?.hide();
      else hover.current?.show(hoverLines(definition, series, names, at.fraction), at, { width, scale });
    },
    onPoint: (at) => setPart(at && layout ? partAt(layout, at.fraction, at.y) : null),
  });
  useSpokenValue(plot, { definition, series, names, cursor });
  const studies = backdrops.filter(isPublished);
  const buttons = useMemo(() => new Set(backdrops.filter(isPublished).map(({ key }) => key)), [backdrops]);
  return (
    <div className={styles.framed}>
      <div
        ref={plot}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${nameOf(definition, names)}, place in the repetition`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        {...pointing}
      >
        {laid && <Plot {...laid} names={names} areAwaited={areAwaited} buttons={buttons} cursor={cursor} />}
        <Hover ref={hover} />
      </div>
      {layout && <Studies layout={layout} studies={studies} definition={definition} />}
    </div>
  );
}

/** A panel of one exercise carries its name. */
function nameOf({ title, only }: ChartDefinition, names: Sides<string>): string {
  return only ? `${title}, ${names[only]}` : title;
}
