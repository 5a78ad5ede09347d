import { useMemo } from 'react';
import type { ChartDefinition } from '../data/definition';
import { neededRange } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { layoutPlot } from '../layout/layoutPlot';
import { partsOf } from '../layout/partAt';
import type { PlotLayout } from '../layout/plotLayout';
import { layOutAxes } from '../layout/plotSpace';
import { useKeptRange } from './useKeptRange';

const PLOT_HEIGHT = 176;

interface Contents {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  /** px; 0 while the plot is hidden. */
  readonly width: number;
  /** The part under the pointer, and the muscle picked in the figures. */
  readonly part: string | null;
  readonly pickedMuscle: string | null;
}

/** The plot in pixels, laid out anew only when something of it changes; null while it is hidden. */
export function useLayout({ definition, series, names, width, part, pickedMuscle }: Contents): PlotLayout | null {
  const [low, high] = useKeptRange(useMemo(() => neededRange(definition, series), [definition, series]));
  const axes = useMemo(
    () => (width === 0 ? null : layOutAxes(definition, [low, high], { width, height: PLOT_HEIGHT })),
    [definition, low, high, width],
  );
  return useMemo(() => {
    const pointedAt = [...(part ? [part] : []), ...partsOf({ series }, pickedMuscle)];
    return axes && layoutPlot({ axes, series, names, pointedAt });
  }, [axes, series, names, part, pickedMuscle]);
}
