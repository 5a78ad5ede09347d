import { useMemo } from 'react';
import type { ChartDefinition } from '../data/definition';
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
  const { definition, series, before, names, width, part, pickedMuscle } = contents;
  const needed = useMemo(
    () => (before ? neededRange(definition, series, before) : neededRange(definition, series)),
    [definition, series, before],
  );
  const [low, high] = useKeptRange(needed);
  const axes = useMemo(
    () => (width === 0 ? null : layOutAxes(definition, [low, high], { width, height: PLOT_HEIGHT })),
    [definition, low, high, width],
  );
  const ghost = useMemo(() => axes && before && layOutGhost(axes, before), [axes, before]);
  const layout = useMemo(() => {
    const pointedAt = [...(part ? [part] : []), ...partsOf({ series }, pickedMuscle)];
    return axes && layoutPlot({ axes, series, names, pointedAt });
  }, [axes, series, names, part, pickedMuscle]);
  return layout && { layout, ghost };
}
