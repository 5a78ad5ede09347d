import type { ScaleLinear } from 'd3-scale';
import type { Side } from '../display/colors';
import type { SideSeries } from './series';
import { pathBetween, tenths } from './svgPath';

/** One share of a stack in pixels. */
export interface StackArea {
  readonly key: string;
  readonly side: Side;
  /** 0 at the foot. */
  readonly level: number;
  readonly path: string;
  /** Where its name has room; absent where it has none. */
  readonly name: { readonly text: string; readonly x: number; readonly y: number } | null;
}

const LEAST_THICKNESS = 15;
const CHARACTER_WIDTH = 6.7;
/** From the middle of a line of text down to its baseline. */
const MIDDLE = 4;

/** Areas of a side's curves, each standing on the sum of those before it. */
export function layOutStack(
  { side, series }: { side: Side; series: SideSeries },
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): StackArea[] {
  const px = series.x.map((value) => x(value));
  const xText = Array.from(px, tenths);
  let sum = new Float64Array(series.sampleCount);
  return series.curves.map(({ definition, y: share }, level) => {
    const lower = sum.map((value) => y(value));
    sum = sum.map((value, i) => value + share[i]);
    const upper = sum.map((value) => y(value));
    return {
      key: `${side}-${definition.column}`,
      side,
      level,
      path: pathBetween(xText, upper, lower),
      name: placeName(definition.name, px, upper, lower),
    };
  });
}

/** Centered where the area is thickest, as far as the text stays inside the plot. */
function placeName(text: string, px: Float64Array, upper: Float64Array, lower: Float64Array): StackArea['name'] {
  const half = (text.length * CHARACTER_WIDTH) / 2;
  let best = -1;
  for (let i = 0; i < px.length; i++) {
    if (px[i] - half < px[0] || px[i] + half > px[px.length - 1]) continue;
    if (best < 0 || lower[i] - upper[i] > lower[best] - upper[best]) best = i;
  }
  if (best < 0 || lower[best] - upper[best] < LEAST_THICKNESS) return null;
  return { text, x: px[best], y: (upper[best] + lower[best]) / 2 + MIDDLE };
}
