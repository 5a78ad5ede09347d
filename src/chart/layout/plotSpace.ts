import type { Box } from '../../display/box';
import type { ChartDefinition } from '../data/definition';
import { gridTicks, MOST_FINE_LINES, type Range } from '../data/range';
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
  /** Along y, and along x. */
  readonly ticks: readonly number[];
  readonly xTicks: readonly number[];
  /** Whether lines of the grid cross each other, as in a picture. */
  readonly isFine: boolean;
}

/** From this width on there is room for all numbers under a plot. */
const FINE_WIDTH = 480;

/** Data in the pixels of a plot. */
export interface PlotSpace {
  readonly axes: Axes;
  readonly series: Sides<SideSeries | null>;
}

/** Axes of a plot whose foot and top stand for the ends of `range`, in the shown unit; fine ones have the full grid of a picture. */
export function layOutAxes(definition: ChartDefinition, range: Range, size: Size, isFine = false): Axes {
  const bounds: Box = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: 0,
    bottom: size.height - MARGIN.bottom,
  };
  const x = scaleBetween(definition.axis.range, [bounds.left, bounds.right]);
  const y = scaleBetween(range, [bounds.bottom, MARGIN.top]);
  const { axis, isStacked, alwaysShown } = definition;
  const ticks = isFine ? gridTicks(definition, range, MOST_FINE_LINES) : gridTicks(definition, range);
  return {
    definition,
    size,
    bounds,
    x,
    y,
    // over the whole there is nothing to measure
    ticks: isStacked ? ticks.filter((tick) => tick <= alwaysShown[1]) : ticks,
    xTicks: isFine && size.width >= FINE_WIDTH ? axis.fineTicks : axis.ticks,
    isFine,
  };
}
