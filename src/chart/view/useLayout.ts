import { useMemo } from 'react';
import type { Backdrop } from '../data/backdrop';
import type { ChartDefinition } from '../data/definition';
import type { Mark } from '../data/marks';
import { neededRange } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { type Ghost, layOutGhost } from '../layout/ghost';
import { layoutPlot } from '../layout/layoutPlot';
import { partsOf } from '../layout/partAt';
import type { PlotLayout } from '../layout/plotLayout';
import { layOutAxes } from '../layout/plotSpace';
import { useKeptRange } from './useKeptRange';

const PLOT_HEIGHT = 176;

interface Contents {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  /** What was shown before the control in hand was touched; null where nothing else was. */
  readonly before: Sides<SideSeries | null> | null;
  readonly names: Sides<string>;
  readonly backdrops: readonly Backdrop[];
  readonly marks: readonly Mark[];
  /** px; 0 while the plot is hidden. */
  readonly width: number;
  /** The part under the pointer, and the muscle picked in the figures. */
  readonly part: string | null;
  readonly pickedMuscle: string | null;
}

interface Laid {
  readonly layout: PlotLayout;
  readonly ghost: Ghost | null;
}

/** The plot in pixels, laid out anew only where something of it changes; null while it is hidden. */
export function useLayout(contents: Contents): Laid | null {
  const { definition, series, before, names, width, part, pickedMuscle, backdrops, marks } = contents;
  const needed = useMemo(
    () => neededRange(definition, series, backdrops, ...(before ? [before] : [])),
    [definition, series, before, backdrops],
  );
  const [low, high] = useKeptRange(needed);
  const axes = useMemo(
    () => (width === 0 ? null : layOutAxes(definition, [low, high], { width, height: PLOT_HEIGHT })),
    [definition, low, high, width],
  );
  const ghost = useMemo(() => axes && before && layOutGhost(axes, before), [axes, before]);
  const layout = useMemo(() => {
    const pointedAt = [...(part ? [part] : []), ...partsOf({ series }, pickedMuscle)];
    return axes && layoutPlot({ axes, series, names, pointedAt, backdrops, marks });
  }, [axes, series, names, part, pickedMuscle, backdrops, marks]);
  return layout && { layout, ghost };
}
