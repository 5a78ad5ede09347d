import type { Box } from '../../display/box';
import type { ChartDefinition } from '../data/definition';
import type { Range } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { type Scale, scaleBetween } from './scale';

/** Around the plot, px. */
export const MARGIN = { left: 30, right: 8, top: 10, bottom: 22 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Data, and the scales that bring them into the pixels of a plot. */
export interface PlotSpace {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly bounds: Box;
  readonly x: Scale;
  readonly y: Scale;
}

interface Contents {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  /** Shown values, from the foot of the plot to its top. */
  readonly range: Range;
  readonly size: Size;
}

export function plotSpace({ definition, series, range, size }: Contents): PlotSpace {
  const bounds: Box = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: 0,
    bottom: size.height - MARGIN.bottom,
  };
  const x = scaleBetween(definition.axis.range, [bounds.left, bounds.right]);
  const y = scaleBetween(range, [bounds.bottom, MARGIN.top]);
  return { definition, series, bounds, x, y };
}
