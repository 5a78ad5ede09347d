import type { ScaleLinear } from 'd3-scale';
import type { ChartDefinition } from '../data/definition';
import type { SideSeries, Sides } from '../data/series';
import type { Box } from './label';

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
