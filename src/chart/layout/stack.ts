import type { Side } from '../../display/colors';
import type { SideSeries } from '../data/series';
import { textBox, textWidth, type Word } from './label';
import type { PlotFrame } from './plotSpace';
import { countVisits, visitsOf } from './spots';
import { pathBetween, tenths } from './svgPath';

/** One share of a stack in pixels. */
export interface StackArea {
  readonly key: string;
  readonly side: Side;
  /** 0 at the foot. */
  readonly level: number;
  readonly path: string;
  /** Where its name has room; absent where it has none. */
  readonly name: Word | null;
}

const LEAST_THICKNESS = 15;
/** From the middle of a line of text down to its baseline. */
const MIDDLE = 4;

/** Areas of a side's curves, each standing on the sum of those before it. */
export function layOutStack({ side, series }: { side: Side; series: SideSeries }, frame: PlotFrame): StackArea[] {
  const { x, y } = frame;
  const visits = visitsOf(frame);
  const px = series.x.map((value) => x(value));
  const xText = Array.from(px, tenths);
  let sum = new Float64Array(series.sampleCount);
  return series.curves.map(({ definition, y: share }, level) => {
    const lower = sum.map((value) => y(value));
    sum = sum.map((value, i) => value + share[i]);
    const upper = sum.map((value) => y(value));
    const places = placesInside(`${side}-${definition.column}`, definition.name, px, upper, lower);
    return {
      key: `${side}-${definition.column}`,
      side,
      level,
      path: pathBetween(xText, upper, lower),
      name: leastBy(places, ({ word, thickness }) => 4 * countVisits(word.box, visits) - thickness)?.word ?? null,
    };
  });
}

/** Where an area is thick enough for its name, as far as the text stays inside the plot. */
function placesInside(key: string, text: string, px: Float64Array, upper: Float64Array, lower: Float64Array) {
  const half = textWidth(text) / 2;
  const places: { word: Word; thickness: number }[] = [];
  for (let i = 0; i < px.length; i++) {
    const thickness = lower[i] - upper[i];
    if (px[i] - half < px[0] || px[i] + half > px[px.length - 1] || thickness < LEAST_THICKNESS) continue;
    const box = textBox(text, px[i] - half, (upper[i] + lower[i]) / 2 + MIDDLE);
    places.push({ word: { key, text, box }, thickness });
  }
  return places;
}

function leastBy<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  const costs = items.map(cost);
  return items[costs.indexOf(Math.min(...costs))];
}
