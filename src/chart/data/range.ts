import type { Backdrop } from './backdrop';
import type { ChartDefinition } from './definition';
import { presentSides, type SideSeries, type Sides } from './series';

export type Range = readonly [number, number];

const MOST_GRID_LINES = 4;
/** In a picture. */
export const MOST_FINE_LINES = 13;
/** Share of the range left free above for names, and below. */
const ROOM_ABOVE = 0.14;
const ROOM_BELOW = 0.06;

/** What must be in view: every value of both exercises and of what lies behind them, and what the chart always shows. */
export function neededRange(
  definition: ChartDefinition,
  ...shown: readonly (Sides<SideSeries | null> | readonly Backdrop[])[]
): Range {
  let [low, high] = definition.alwaysShown;
  for (const values of shown.flatMap(valuesOf))
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return roomAround([low, high], tickStep(definition, [low, high]));
}

function valuesOf(shown: Sides<SideSeries | null> | readonly Backdrop[]): readonly Float64Array[] {
  if (!('left' in shown)) return shown.flatMap(({ low, high }) => [low, high]);
  return presentSides(shown).flatMap(({ series }) => series.curves.map(({ y }) => y));
}

/** Adds room and rounds outward to a quarter of a grid step, so that small changes leave the scale alone. */
function roomAround([low, high]: Range, step: number): Range {
  const quarter = step / 4;
  const size = high - low;
  return [
    Math.floor((low - ROOM_BELOW * size) / quarter) * quarter,
    Math.ceil((high + ROOM_ABOVE * size) / quarter) * quarter,
  ];
}

export function unite(a: Range, b: Range): Range {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Values with a grid line, at most so many. */
export function gridTicks(definition: ChartDefinition, range: Range, most = MOST_GRID_LINES): number[] {
  const step = tickStep(definition, range, most);
  const first = Math.ceil(range[0] / step);
  const count = Math.floor(range[1] / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

function tickStep(definition: ChartDefinition, [low, high]: Range, most = MOST_GRID_LINES): number {
  const { tickSteps } = definition.quantity;
  const lines = (step: number) => Math.floor(high / step) - Math.ceil(low / step) + 1;
  const fitting = tickSteps.find((step) => lines(step) <= most);
  let step = fitting ?? tickSteps[tickSteps.length - 1];
  while (lines(step) > most) step *= 2;
  return step;
}
