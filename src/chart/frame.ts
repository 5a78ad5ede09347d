import type { ScaleLinear } from 'd3-scale';
import type { Box } from './box';
import type { ChartDefinition } from './definition';
import type { SideSeries, Sides } from './series';

/** Around the plot, px. */
export const MARGIN = { left: 30, right: 8, top: 10, bottom: 22 } as const;

/** Data and the scales that bring them into pixels. */
export interface PlotFrame {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly bounds: Box;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}
