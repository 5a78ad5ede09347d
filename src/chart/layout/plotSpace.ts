import type { Box } from '../../display/box';
import type { ChartDefinition } from '../data/definition';
import { gridTicks, type Range } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { type Scale, scaleBetween } from './scale';

/** Around the plot, px. */
export const MARGIN = { left: 30, right: 8, top: 10, bottom: 22 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The scales that bring data into the pixels of a plot, and where lines of the grid cross them. */
export interface Axes {
  readonly definition: ChartDefinition;
  readonly size: Size;
  readonly bounds: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
}

/** Data in the pixels of a plot. */
export interface PlotSpace {
  readonly axes: Axes;
  readonly series: Sides<SideSeries | null>;
}

/** Axes of a plot whose foot and top stand for the ends of `range`, in the shown unit. */
export function layOutAxes(definition: ChartDefinition, range: Range, size: Size): Axes {
  const bounds: Box = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: 0,
    bottom: size.height - MARGIN.bottom,
  };
  const x = scaleBetween(definition.axis.range, [bounds.left, bounds.right]);
  const y = scaleBetween(range, [bounds.bottom, MARGIN.top]);
  return { definition, size, bounds, x, y, ticks: gridTicks(definition, range) };
}
